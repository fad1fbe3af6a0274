// StringReader, StringWriter, CharArrayReader, CharArrayWriter.
import java.io.*;

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
        StringReader r = new StringReader("hello"); r.mark(0); show((char) r.read() + "" + r.skip(2) + (char) r.read() + r.skip(-2) + (char) r.read()); r.reset(); char[] c = new char[9]; show(r.read(c, 2, 3) + new String(c, 2, 3) + r.read() + r.read() + r.read()); r.close();
        step(() -> r.read());
        StringWriter w = new StringWriter(); w.append("a").append("bcd", 1, 2).append('x'); w.write(65); w.write("12345", 1, 2); w.write(new char[] {'p', 'q'}, 1, 1); w.close(); w.write("after"); show(w + " " + w.getBuffer().length());
        CharArrayWriter a = new CharArrayWriter(2); a.write("long text"); a.append(null); show(a + "" + a.size()); CharArrayReader q = new CharArrayReader(a.toCharArray(), 5, 4); show((char) q.read() + "" + q.ready() + q.skip(9) + q.read());
        step(() -> new CharArrayReader(new char[2], 3, 1));
        step(() -> w.write("x", 2, 3));
        step(() -> new StringWriter(-1));
    }
}
