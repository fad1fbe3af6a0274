// BufferedOutputStream and BufferedWriter hold until flushed or full.
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
        ByteArrayOutputStream b = new ByteArrayOutputStream(); BufferedOutputStream o = new BufferedOutputStream(b, 4); o.write(1); o.write(new byte[] {2, 3}); show(b.size()); o.write(new byte[] {4, 5}); show(b.size()); o.write(new byte[9]); show(b.size()); o.flush(); show(b.size()); StringWriter s = new StringWriter(); BufferedWriter w = new BufferedWriter(s, 3); w.write("ab"); show("[" + s + "]"); w.write("cdef", 1, 2); w.newLine(); w.flush(); show("[" + s + "]"); w.close(); step(() -> w.write("x")); step(() -> new BufferedWriter(s, 0)); step(() -> new BufferedOutputStream(b, -1));
    }
}
