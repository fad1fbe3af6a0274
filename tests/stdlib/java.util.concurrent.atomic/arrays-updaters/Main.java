// Atomic arrays, field updaters, stamped and marked references, accumulators.
import java.util.concurrent.atomic.*;

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

    static class N { volatile int v = 1; volatile long l; volatile String s = "s"; int plain; }

    public static void main(String[] args) throws Exception {
        AtomicIntegerArray a = new AtomicIntegerArray(new int[] {1, 2, 3}); show(a.getAndAdd(1, 5) + "" + a.incrementAndGet(0) + a.compareAndSet(2, 3, 9) + a + a.length());
        attempt(() -> a.get(3));
        AtomicReferenceArray<String> r = new AtomicReferenceArray<>(2); r.set(0, "x"); show(r + "" + r.getAndSet(0, "y") + new AtomicLongArray(2)); N n = new N(); show(AtomicIntegerFieldUpdater.newUpdater(N.class, "v").addAndGet(n, 4) + "" + AtomicReferenceFieldUpdater.newUpdater(N.class, String.class, "s").getAndSet(n, "t") + n.s + AtomicLongFieldUpdater.newUpdater(N.class, "l").decrementAndGet(n));
        step(() -> AtomicIntegerFieldUpdater.newUpdater(N.class, "plain"));
        step(() -> { try { AtomicIntegerFieldUpdater.newUpdater(N.class, "none"); } catch (RuntimeException e) { throw new RuntimeException(e.getCause().getMessage()); } });
        AtomicStampedReference<String> s = new AtomicStampedReference<>("a", 1); int[] h = new int[1]; show(s.compareAndSet("a", "b", 1, 2) + s.get(h) + h[0] + s.attemptStamp("b", 5) + s.getStamp()); AtomicMarkableReference<String> m = new AtomicMarkableReference<>("m", false); show(m.attemptMark("m", true) + "" + m.isMarked());
        LongAccumulator c = new LongAccumulator(Math::max, Long.MIN_VALUE); c.accumulate(5); c.accumulate(3); DoubleAdder d = new DoubleAdder(); d.add(1.5); d.add(2); show(c.get() + "" + c.getThenReset() + c.get() + d.sum() + new DoubleAccumulator(Double::sum, 1).get());
    }
}
