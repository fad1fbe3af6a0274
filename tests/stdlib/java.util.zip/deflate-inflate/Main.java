// Deflater and Inflater: round trips, ends, counters, damaged data.
import java.util.*;
import java.util.zip.*;

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
        byte[] in = "abc".repeat(500).getBytes(), buf = new byte[4000]; Deflater d = new Deflater(9); d.setInput(in); d.finish(); int n = d.deflate(buf); show(d.finished() + " " + (n < 60) + d.getTotalIn() + d.needsInput()); Inflater i = new Inflater(); i.setInput(buf, 0, n); byte[] out = new byte[1500]; show(i.inflate(out) + " " + Arrays.equals(in, out) + i.finished() + i.getRemaining() + i.getTotalOut()); i.end(); d.end(); Inflater bad = new Inflater(); bad.setInput(new byte[] {1, 2, 3}); step(() -> bad.inflate(out)); step(() -> i.inflate(out)); step(() -> new Deflater(99));
    }
}
