// toCharArray, getChars, valueOf and copyValueOf.
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
        char[] c = "hello".toCharArray(); c[0] = 'J'; show(new String(c) + String.valueOf(c, 1, 3) + String.copyValueOf(c) + "".toCharArray().length); char[] d = new char[3]; "xyz".getChars(0, 3, d, 0); show(d.length + String.valueOf(d)); step(() -> "xyz".getChars(0, 4, d, 0)); step(() -> "xyz".getChars(2, 1, d, 0)); step(() -> String.valueOf(c, 4, 3));
    }
}
