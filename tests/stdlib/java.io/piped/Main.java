// Piped streams between threads; ends that are closed or not connected.
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
        PipedInputStream in = new PipedInputStream(4); PipedOutputStream out = new PipedOutputStream(in); Thread t = new Thread(() -> { try (out) { for (int i = 0; i < 20; i++) out.write(i); } catch (IOException e) { show(e); } }); t.start(); int sum = 0, c; while ((c = in.read()) >= 0) sum += c; t.join(); show(sum);
        step(() -> new PipedInputStream().read());
        step(() -> new PipedOutputStream().write(1));
        step(() -> out.connect(in));
        PipedReader r = new PipedReader(); PipedWriter w = new PipedWriter(r); w.write("hey"); w.close(); show((char) r.read() + "" + (char) r.read() + (char) r.read() + r.read());
        step(() -> w.write(1));
    }
}
