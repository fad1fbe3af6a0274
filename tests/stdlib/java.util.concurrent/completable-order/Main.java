// Stages run in the thread that completes them; results pass along.
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); CompletableFuture<Integer> f = new CompletableFuture<>(); CompletableFuture<String> g = f.thenApply(x -> { b.append("1"); return x + 1; }).thenApply(x -> { b.append("2"); return "v" + x; }); show(g.isDone() + "" + b); f.complete(4); show(g.join() + b + g.thenCombine(f, (s, x) -> s + x).join() + f.thenCompose(x -> CompletableFuture.completedFuture(x * 2)).join()); CompletableFuture<Void> all = CompletableFuture.allOf(f, g); show(all.isDone() + "" + all.join() + CompletableFuture.anyOf(f).join());
    }
}
