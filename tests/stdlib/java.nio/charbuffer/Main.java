// CharBuffer: wrapping sequences, text, subsequences, bulk operations.
import java.io.*;
import java.nio.*;
import java.util.*;

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
        CharBuffer c = CharBuffer.wrap("hello world", 2, 8); show(c + "|" + c.length() + c.charAt(1) + c.subSequence(1, 3) + c.isReadOnly() + c.get() + c + c.chars().count());
        step(() -> c.put('x'));
        CharBuffer d = CharBuffer.allocate(6); d.put("abc").append('d').append("efg", 0, 1).flip(); show(d + "" + d.compareTo(CharBuffer.wrap("abz")) + d.equals(CharBuffer.wrap("abcde")) + d.hashCode() + d.isEmpty());
        step(() -> d.clear().put("too long text"));
        step(() -> c.charAt(99));
        step(() -> c.subSequence(3, 1));
        IntBuffer i = IntBuffer.wrap(new int[] {1, 2, 3}); i.get(); show(i + "" + Arrays.toString(i.array()) + i.put(0, 5).get(0) + LongBuffer.allocate(2) + DoubleBuffer.wrap(new double[] {1}).get() + FloatBuffer.allocate(1) + ShortBuffer.allocate(1).order().equals(ByteOrder.nativeOrder()));
        StringBuilder s = new StringBuilder(); show(new StringReader("read").read(CharBuffer.allocate(3)) + "" + s);
    }
}
