// wait and notifyAll between threads; monitors not owned.
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
        Object lock = new Object(); StringBuilder b = new StringBuilder(); boolean[] go = {false}; Thread t = new Thread(() -> { synchronized (lock) { while (!go[0]) try { lock.wait(); } catch (InterruptedException e) {} b.append("woke"); } }); t.start(); synchronized (lock) { go[0] = true; lock.notifyAll(); } t.join(); show(b); step(() -> lock.notifyAll()); step(() -> lock.wait(1)); synchronized (lock) { lock.wait(1); } step(() -> { synchronized (lock) { lock.wait(-5); } }); step(() -> { synchronized (lock) { lock.wait(1, -1); } });
    }
}
