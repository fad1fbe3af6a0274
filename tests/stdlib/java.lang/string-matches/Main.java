// matches, replaceFirst and replaceAll.
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
        show("abc".matches("b") + "" + "abc".matches(".b.") + "".matches("") + "a\nb".matches("a.b") + "x1y2".replaceFirst("\\d", "_") + "x1y2".replaceAll("(\\w)(\\d)", "$2$1") + "a.b".replace(".", "$0") + "aaa".replaceAll("a*", "b")); step(() -> "x".matches(null)); step(() -> "x".replaceAll("x", null));
    }
}
