// CompletableFuture: allOf, anyOf, either, both, timeouts, async.
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
        CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1), b = CompletableFuture.supplyAsync(() -> 2), never = new CompletableFuture<>();
        CompletableFuture.allOf(a, b).join(); show(a.join() + b.join() + "" + CompletableFuture.anyOf(never, CompletableFuture.completedFuture("any")).join() + a.applyToEither(never, x -> x * 10).join() + CompletableFuture.allOf().isDone());
        attempt(() -> CompletableFuture.allOf(a, CompletableFuture.failedFuture(new IllegalStateException("one failed"))).join());
        attempt(() -> new CompletableFuture<String>().orTimeout(5, TimeUnit.MILLISECONDS).join());
        show(new CompletableFuture<String>().completeOnTimeout("late", 5, TimeUnit.MILLISECONDS).join() + a.runAfterBoth(b, () -> show("both")).join() + a.copy().join() + CompletableFuture.completedStage(3).toCompletableFuture().join() + a.minimalCompletionStage().toCompletableFuture().join());
        attempt(() -> a.minimalCompletionStage().thenApply(x -> x).toCompletableFuture().join());
        attempt(() -> never.get(2, TimeUnit.MILLISECONDS));
        never.obtrudeValue(9); show(never.join() + "" + CompletableFuture.runAsync(() -> {}).join() + CompletableFuture.failedFuture(new Error("e")).exceptionNow().getMessage());
        StringBuffer s = new StringBuffer(); CompletableFuture<Void> t = CompletableFuture.completedFuture(1).thenRun(() -> s.append("r")).thenRunAsync(() -> s.append("a")); t.join(); show(s);
    }
}
