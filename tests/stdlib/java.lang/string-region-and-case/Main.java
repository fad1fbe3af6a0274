// regionMatches with and without case.
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
        show("Hello".regionMatches(true, 1, "ELL", 0, 3) + "" + "Hello".regionMatches(1, "ELL", 0, 3) + "abc".regionMatches(0, "abc", 0, 9) + "abc".regionMatches(2, "c", 0, 0) + "abc".regionMatches(5, "", 0, -1)); step(() -> "a".regionMatches(0, null, 0, 1));
    }
}
