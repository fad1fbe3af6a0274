// setLength, ensureCapacity, trimToSize.
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
        StringBuilder b = new StringBuilder("abc"); b.setLength(5); show(b.length() + "" + (int) b.charAt(4)); b.setLength(1); b.ensureCapacity(100); show(b + "" + (b.capacity() >= 100)); b.trimToSize(); show(b.append("x".repeat(50)).length()); step(() -> b.setLength(-2)); step(() -> b.charAt(51)); step(() -> new StringBuilder((CharSequence) null));
    }
}
