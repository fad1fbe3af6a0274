// Thread: states, names, joins, interruption, handlers, thread locals.
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
        Thread t = new Thread(() -> {}, "worker"); show(t.getState() + t.getName() + t.isAlive() + t.isDaemon() + t.getPriority() + t.getThreadGroup().getName()); t.start(); t.join(); show(t.getState() + "" + t.isAlive());
        step(() -> t.start());
        Thread s = new Thread(() -> { try { Thread.sleep(100000); } catch (InterruptedException e) { show("interrupted " + e.getMessage() + Thread.currentThread().isInterrupted()); } }); s.start(); s.interrupt(); s.join(); Thread.currentThread().interrupt(); show(Thread.interrupted() + "" + Thread.interrupted());
        Thread u = new Thread(() -> { throw new IllegalStateException("uncaught"); }, "u"); u.setUncaughtExceptionHandler((x, e) -> show(x.getName() + e.getMessage())); u.start(); u.join();
        ThreadLocal<Integer> l = ThreadLocal.withInitial(() -> 5); l.set(6); Thread v = new Thread(() -> show(l.get())); v.start(); v.join(); show(l.get()); l.remove(); show(l.get());
        step(() -> t.setPriority(11));
        step(() -> t.setName(null));
        step(() -> Thread.sleep(-1));
        step(() -> new Thread(() -> {}).join(-1));
        InheritableThreadLocal<String> i = new InheritableThreadLocal<>() { protected String childValue(String p) { return p + "child"; } }; i.set("p"); Thread w = new Thread(() -> show(i.get())); w.start(); w.join();
    }
}
