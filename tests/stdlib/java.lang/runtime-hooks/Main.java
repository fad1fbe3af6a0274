// Runtime: memory figures, hooks that run at exit.
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
        Runtime r = Runtime.getRuntime(); show((r.totalMemory() >= r.freeMemory()) + "" + (r == Runtime.getRuntime())); Thread h = new Thread(() -> System.out.println("hook")); r.addShutdownHook(h); step(() -> r.addShutdownHook(h)); show(r.removeShutdownHook(h) + "" + r.removeShutdownHook(h)); r.addShutdownHook(new Thread(() -> System.out.println("bye"))); System.out.println("end");
    }
}
