// Base64: basic, URL and MIME coding, padding, refusals.
import java.util.*;

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
        Base64.Encoder e = Base64.getEncoder(); Base64.Decoder d = Base64.getDecoder();
        for (String s : new String[] {"", "f", "fo", "foo", "foob", "\u00ff\u00fe>?"}) show(e.encodeToString(s.getBytes("ISO-8859-1")) + " " + e.withoutPadding().encodeToString(s.getBytes("ISO-8859-1")) + " " + Base64.getUrlEncoder().encodeToString(s.getBytes("ISO-8859-1")));
        show(new String(d.decode("Zm9vYg==")) + new String(d.decode("Zm9vYg")) + Base64.getUrlDecoder().decode("_-8=").length);
        show(Base64.getMimeEncoder(8, "|".getBytes()).encodeToString("some longer text".getBytes()) + " " + new String(Base64.getMimeDecoder().decode("Zm 9v\r\nYg==!")));
        for (String s : new String[] {"Zm9v!", "Z", "Zm9vY===", "Zg=a", "Zg=", "Zm9v\n", "=", "Z_9v"}) attempt(() -> new String(d.decode(s)));
        byte[] out = new byte[8]; show(e.encode("abc".getBytes(), out) + new String(out, 0, 4));
        step(() -> e.encode("abcdefghi".getBytes(), out));
        step(() -> Base64.getMimeEncoder(8, "a".getBytes()));
    }
}
