// insert of every type at every place.
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
        StringBuilder b = new StringBuilder("-"); b.insert(0, 1).insert(1, 'c').insert(0, true).insert(b.length(), 2.5).insert(0, new char[] {'x', 'y'}).insert(2, "abc", 1, 2).insert(0, 9L).insert(1, 1.5f).insert(0, (String) null).insert(0, new char[] {'p', 'q', 'r'}, 1, 2); show(b); step(() -> b.insert(-1, 1)); step(() -> b.insert(b.length() + 1, "x")); step(() -> b.insert(0, "abc", 2, 1));
    }
}
