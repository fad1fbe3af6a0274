// CompletableFuture: thenApply, thenCompose, thenCombine, handle, exceptionally.
import java.io.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> f = CompletableFuture.completedFuture(4);
        show(f.thenApply(x -> x + 1).thenCompose(x -> CompletableFuture.supplyAsync(() -> x * 2)).thenCombine(f, Integer::sum).join() + "" + f.thenAccept(x -> {}).join() + f.thenApply(x -> x / 0).exceptionally(t -> -1).join() + f.handle((v, t) -> v + "" + t).join() + f.thenApply(x -> x / 0).handle((v, t) -> t.getClass().getSimpleName() + t.getCause().getMessage()).join());
        attempt(() -> f.thenApply(x -> x / 0).join());
        attempt(() -> f.thenApply(x -> x / 0).get());
        attempt(() -> f.thenApply(x -> x / 0).thenApply(x -> 1).whenComplete((v, t) -> show("seen " + t)).join());
        CompletableFuture<String> m = new CompletableFuture<>(); show(m.getNow("absent") + m.isDone() + m.complete("set") + m.complete("again") + m.join() + m.isCompletedExceptionally() + m.getNumberOfDependents());
        CompletableFuture<String> e = new CompletableFuture<>(); e.completeExceptionally(new IOException("io"));
        attempt(() -> e.join());
        attempt(() -> e.get());
        attempt(() -> e.getNow("x"));
        CompletableFuture<String> c = new CompletableFuture<>(); c.cancel(true);
        attempt(() -> c.join());
        show(c.isCancelled() + "" + c.isCompletedExceptionally() + f.toCompletableFuture().equals(f));
    }
}
