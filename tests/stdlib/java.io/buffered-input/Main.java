// BufferedInputStream: marks within and beyond the limit.
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
        BufferedInputStream i = new BufferedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), 3); i.read(); i.mark(4); show(i.read() + "" + i.read() + i.read()); i.reset(); show(i.read() + "" + i.skip(2) + i.available()); i.mark(1); i.readAllBytes(); step(() -> i.reset()); show(i.read()); i.close(); step(() -> i.read()); step(() -> new BufferedInputStream(null).read());
    }
}
