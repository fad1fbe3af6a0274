// ThreadLocal: initial values once per thread, set, remove.
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
        int[] n = {0}; ThreadLocal<Integer> t = ThreadLocal.withInitial(() -> ++n[0]); show(t.get() + "" + t.get()); t.set(50); show(t.get()); t.remove(); show(t.get()); Thread x = new Thread(() -> show("thread " + t.get())); x.start(); x.join(); show(new ThreadLocal<String>().get()); step(() -> ThreadLocal.withInitial(null));
    }
}
