// ScopedValue: bindings for a call, nested, unbound.
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

    static final ScopedValue<String> NAME = ScopedValue.newInstance();

    public static void main(String[] args) throws Exception {
        show(NAME.isBound()); ScopedValue.where(NAME, "outer").run(() -> { show(NAME.get()); ScopedValue.where(NAME, "inner").run(() -> show(NAME.get())); show(NAME.get() + NAME.orElse("x")); }); show(NAME.orElse("default") + ScopedValue.where(NAME, "c").call(() -> NAME.get() + "!")); step(() -> NAME.get());
    }
}
