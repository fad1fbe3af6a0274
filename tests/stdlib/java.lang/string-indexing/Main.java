// String: charAt, indexOf and lastIndexOf with their bounds and their messages.
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
        String s = "hello, world";
        show(s.charAt(0) + " " + s.charAt(11));
        attempt(() -> s.charAt(12));
        attempt(() -> s.charAt(-1));
        attempt(() -> s.codePointAt(12));
        attempt(() -> s.codePointBefore(0));
        show(s.indexOf('o') + " " + s.indexOf('o', 5) + " " + s.indexOf('o', -9) + " " + s.indexOf('o', 99) + " " + s.indexOf('z'));
        show(s.lastIndexOf('o') + " " + s.lastIndexOf('o', 7) + " " + s.lastIndexOf('o', -1) + " " + s.lastIndexOf("l", 3) + " " + s.lastIndexOf(""));
        show(s.indexOf("") + " " + s.indexOf("", 5) + " " + s.indexOf("", 50) + " " + "".indexOf("") + " " + s.indexOf("world", 7) + " " + s.indexOf("worlds"));
        show(s.indexOf('l', 4, 11) + " " + s.indexOf('l', 4, 10) + " " + s.indexOf("lo", 0, 5));
        attempt(() -> s.indexOf('l', 4, 99));
        attempt(() -> s.indexOf('l', 5, 4));
    }
}
