// startsWith and endsWith at every offset.
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
        String s = "abcab"; for (int i = -1; i < 7; i++) System.out.print(s.startsWith("ab", i) + " "); show(s.startsWith("abcabc") + "" + s.endsWith("") + s.endsWith("cab") + "".startsWith("") + "".endsWith("x")); step(() -> s.endsWith(null));
    }
}
