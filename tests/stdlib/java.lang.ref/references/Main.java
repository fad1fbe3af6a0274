// Weak, soft and phantom references, queues and cleaners.
import java.lang.ref.*;

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
        Object o = new Object(); ReferenceQueue<Object> q = new ReferenceQueue<>(); WeakReference<Object> w = new WeakReference<>(o, q); show((w.get() == o) + "" + w.refersTo(o) + w.enqueue() + w.enqueue() + (q.poll() == w) + q.poll() + w.get());
        SoftReference<String> s = new SoftReference<>("kept"); show(s.get()); s.clear(); show(s.get() + "" + s.refersTo(null)); PhantomReference<Object> p = new PhantomReference<>(o, q); show(p.get() + "" + p.refersTo(o));
        step(() -> q.remove(-1));
        show(q.remove(1) + "");
        boolean[] ran = new boolean[1]; Cleaner c = Cleaner.create(); Cleaner.Cleanable k = c.register(new Object(), () -> ran[0] = true); k.clean(); k.clean(); show(ran[0]);
        step(() -> c.register(null, () -> {}));
        Reference.reachabilityFence(o);
    }
}
