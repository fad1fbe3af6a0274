// InputStream: what one that only has read() can do; null streams.
import java.io.*;
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
        InputStream in = new InputStream() { int n; public int read() { return n < 5 ? n++ : -1; } };
        show(in.available() + " " + in.markSupported() + Arrays.toString(in.readNBytes(2)) + in.skip(1) + in.read(new byte[0]) + in.read(new byte[8], 1, 3) + in.read());
        step(() -> in.reset());
        InputStream n = InputStream.nullInputStream(); show(n.read() + " " + n.readAllBytes().length + n.skip(5)); n.close();
        step(() -> n.read());
        step(() -> InputStream.nullInputStream().skipNBytes(1));
        step(() -> in.readNBytes(-1));
        OutputStream o = OutputStream.nullOutputStream(); o.write(1); o.close();
        step(() -> o.write(1));
    }
}
