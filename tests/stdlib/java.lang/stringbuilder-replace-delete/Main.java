// replace and delete of ranges, with ends beyond the end.
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
        StringBuilder b = new StringBuilder("0123456789"); show(b.replace(2, 5, "xx").delete(0, 1).replace(7, 99, "END").deleteCharAt(0).replace(0, 0, "<")); step(() -> b.replace(-1, 2, "")); step(() -> b.replace(5, 2, "")); step(() -> b.delete(50, 51)); step(() -> b.deleteCharAt(b.length())); step(() -> b.replace(0, 1, null)); show(b.delete(0, 999).isEmpty());
    }
}
