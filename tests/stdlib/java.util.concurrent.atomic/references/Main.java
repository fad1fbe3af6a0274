// AtomicReference compares by identity.
import java.util.concurrent.atomic.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        String a = new String("x"), b = new String("x"); AtomicReference<String> r = new AtomicReference<>(a); show(r.compareAndSet(b, "y") + "" + r.compareAndSet(a, "y") + r.get() + r.getAndSet(null) + r.updateAndGet(s -> s == null ? "n" : s) + r.compareAndExchange("n", "z") + r); step(() -> r.updateAndGet(null)); AtomicStampedReference<Integer> s = new AtomicStampedReference<>(1, 0); int[] h = {9}; show(s.compareAndSet(1, 2, 5, 6) + "" + s.compareAndSet(1, 2, 0, 1) + s.get(h) + h[0] + s.getReference()); s.set(7, 8); show(s.getStamp() + "" + s.weakCompareAndSet(7, 9, 8, 10));
    }
}
