// Unicode blocks and scripts by code point and by name.
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
        show(Character.UnicodeBlock.of('a') + " " + Character.UnicodeBlock.of('é') + " " + Character.UnicodeBlock.of('Ω') + " " + Character.UnicodeBlock.of(0x1F600) + " " + Character.UnicodeBlock.forName("Cyrillic") + " " + Character.UnicodeScript.of('я') + Character.UnicodeScript.of('1') + Character.UnicodeScript.forName("Grek") + (Character.UnicodeBlock.of('b') == Character.UnicodeBlock.BASIC_LATIN)); attempt(() -> Character.UnicodeBlock.forName("nope"));
    }
}
