// acceptEither, runAfterEither, applyToEither, and exceptions in stages.
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
        CompletableFuture<String> a = CompletableFuture.completedFuture("a"), n = new CompletableFuture<>(), x = CompletableFuture.failedFuture(new IllegalStateException("x")); a.acceptEither(n, s -> show(s)).join(); n.runAfterEither(a, () -> show("ran")).join(); show(n.applyToEither(a, String::toUpperCase).join()); attempt(() -> x.thenCombine(a, (p, q) -> p + q).join()); attempt(() -> x.thenAcceptBoth(a, (p, q) -> {}).join()); show(x.exceptionally(Throwable::getMessage).join() + x.handle((v, t) -> "h" + t.getMessage()).join() + x.exceptionallyCompose(t -> a).join() + a.whenComplete((v, t) -> show(v + t)).join()); attempt(() -> a.whenComplete((v, t) -> { throw new IllegalStateException("in when"); }).join());
    }
}
