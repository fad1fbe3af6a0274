// CharBuffer as text.
import java.nio.*;

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
        CharBuffer c = CharBuffer.allocate(10).put("hello").put('!').flip(); show(c + "" + c.length() + c.charAt(1) + c.subSequence(1, 3) + c.get() + c.isEmpty() + c.chars().count() + c.compareTo(CharBuffer.wrap("ello!")) + c.equals(CharBuffer.wrap("ello!")) + new StringBuilder().append(c)); step(() -> CharBuffer.wrap("ro").put(0, 'x')); step(() -> c.get(20)); show(CharBuffer.wrap("abc".toCharArray(), 1, 2).toString() + CharBuffer.wrap("x").asReadOnlyBuffer().hasArray());
    }
}
