// Names, ids, daemons and handlers of threads.
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
        Thread t = new Thread(null, () -> {}, "n", 0); show(t.getName() + t.isDaemon() + t.getState() + t.isInterrupted() + (t.threadId() > 0) + t.getPriority()); t.setName("m"); t.setPriority(7); t.setDaemon(true); show(t.getName() + t.getPriority() + t.isDaemon()); t.start(); t.join(); step(() -> t.setDaemon(false) ); step(() -> new Thread((Runnable) null, null)); StringBuffer b = new StringBuffer(); Thread.setDefaultUncaughtExceptionHandler((x, e) -> b.append(x.getName()).append(e.getMessage())); Thread u = new Thread(() -> { throw new Error("err"); }, "u"); u.start(); u.join(); show(b); Thread.setDefaultUncaughtExceptionHandler(null);
    }
}
