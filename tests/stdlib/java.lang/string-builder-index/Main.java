// StringBuilder.indexOf and lastIndexOf from everywhere.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder("abcabc"); show(b.indexOf("c") + "" + b.indexOf("c", 3) + b.indexOf("c", 99) + b.indexOf("", 4) + b.lastIndexOf("a") + b.lastIndexOf("a", 2) + b.lastIndexOf("z") + b.lastIndexOf("abc", -1)); attempt(() -> b.indexOf(null));
    }
}
