// FutureTask and Future: results, exceptions, cancellation, states.
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
        FutureTask<Integer> f = new FutureTask<>(() -> 5); show(f.isDone() + "" + f.state()); f.run(); show(f.get() + "" + f.isDone() + f.resultNow() + f.state());
        FutureTask<Integer> e = new FutureTask<>(() -> { throw new IOException("inside"); }); e.run();
        attempt(() -> e.get());
        show(e.exceptionNow().getMessage() + e.state());
        attempt(() -> e.resultNow());
        FutureTask<Integer> c = new FutureTask<>(() -> 1); show(c.cancel(true) + "" + c.cancel(true) + c.isCancelled() + c.state());
        attempt(() -> c.get());
        attempt(() -> new FutureTask<>(() -> 1).get(1, TimeUnit.MILLISECONDS));
        attempt(() -> f.exceptionNow());
    }
}
