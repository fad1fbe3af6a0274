// String: surrogates, codePoints, offsetByCodePoints, reverse keeps pairs.
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
        String s = "a😀b\uD83Dc";
        show(s.length() + " " + s.codePointCount(0, s.length()) + " " + s.codePointAt(1) + " " + (int) s.charAt(1) + " " + s.codePointAt(2) + " " + s.codePointBefore(3) + " " + s.codePointAt(4));
        show(s.codePoints().boxed().toList() + " " + s.chars().boxed().toList());
        show(s.offsetByCodePoints(0, 2) + " " + s.offsetByCodePoints(s.length(), -2));
        attempt(() -> s.offsetByCodePoints(0, 9));
        attempt(() -> s.codePointCount(3, 99));
        show(new StringBuilder("x😀y").reverse().codePointAt(1) + " " + new StringBuilder("\uDE00\uD83D").reverse().codePointAt(0));
        show("😀".indexOf(0x1F600) + " " + "a😀".lastIndexOf(0x1F600) + " " + "😀".indexOf(0xDE00) + " " + "😀".toUpperCase().equals("😀") + " " + "x".indexOf(-1));
        show(Character.toString(0x1F600).length() + " " + "e\u0301".length() + " " + "\uFFFF".codePointAt(0));
    }
}
