// ByteArrayInputStream and ByteArrayOutputStream: mark, skip, reset, transfer.
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
        ByteArrayInputStream in = new ByteArrayInputStream("abcdef".getBytes(), 1, 4);
        show(in.available() + " " + (char) in.read() + in.skip(1) + in.markSupported()); in.mark(0); show((char) in.read() + "" + in.read(new byte[9]) + in.read() + in.available()); in.reset(); show(new String(in.readAllBytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(); out.write(300); out.write("xyz".getBytes(), 1, 2); out.writeBytes(new byte[] {33}); show(out.size() + out.toString() + Arrays.toString(out.toByteArray())); out.reset(); show(out.size());
        step(() -> out.write(new byte[2], 1, 5));
        step(() -> in.read(new byte[2], -1, 1));
        step(() -> new ByteArrayOutputStream(-1));
        show(new ByteArrayInputStream("hello".getBytes()).transferTo(out) + out.toString());
    }
}
