// Errors of the source come out of lines() unchecked.
import java.io.*;

public class Main {
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
        BufferedReader r = new BufferedReader(new Reader() { public int read(char[] c, int o, int n) throws IOException { throw new IOException("source"); } public void close() {} }); step(() -> r.lines().count()); step(() -> r.readLine());
    }
}
