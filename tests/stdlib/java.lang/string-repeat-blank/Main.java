// repeat, isBlank and isEmpty.
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
        show("ab".repeat(3) + "".repeat(9) + "x".repeat(0) + "|" + " ".isBlank() + "\u2003".isBlank() + "\u00a0".isBlank() + "".isBlank() + "".isEmpty() + "😀".repeat(2).length()); step(() -> "x".repeat(-1)); String s = "one"; show(s.repeat(1) == s);
    }
}
