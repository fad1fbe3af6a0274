// transferTo, skip, ready and negative arguments of readers.
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
        StringReader r = new StringReader("0123456789"); StringWriter w = new StringWriter(); r.skip(3); show(r.transferTo(w) + w.toString() + r.ready() + r.read()); step(() -> new BufferedReader(r).skip(-1)); step(() -> new StringReader(null)); step(() -> new InputStreamReader(null)); char[] c = new char[3]; step(() -> new StringReader("x").read(c, 2, 2)); show(new StringReader("x").read(c, 0, 0));
    }
}
