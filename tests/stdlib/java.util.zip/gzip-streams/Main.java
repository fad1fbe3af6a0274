// GZIP streams: round trip, header, members, damage.
import java.io.*;
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
        ByteArrayOutputStream b = new ByteArrayOutputStream(); try (GZIPOutputStream g = new GZIPOutputStream(b)) { g.write("hello hello hello".getBytes()); } byte[] z = b.toByteArray(); show(Integer.toHexString(z[0] & 255) + Integer.toHexString(z[1] & 255) + z[2] + new String(new GZIPInputStream(new ByteArrayInputStream(z)).readAllBytes())); step(() -> new GZIPInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))); step(() -> new GZIPInputStream(new ByteArrayInputStream(new byte[0]))); byte[] c = z.clone(); c[z.length - 8] ^= 1; step(() -> new GZIPInputStream(new ByteArrayInputStream(c)).readAllBytes()); step(() -> new GZIPInputStream(new ByteArrayInputStream(z, 0, z.length - 3)).readAllBytes());
    }
}
