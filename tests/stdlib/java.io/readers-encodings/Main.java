// InputStreamReader and OutputStreamWriter: charsets, malformed input, surrogates split between writes.
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
        byte[] bad = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x28, 'z', (byte) 0xF0}; Reader r = new InputStreamReader(new ByteArrayInputStream(bad), "UTF-8"); StringBuilder b = new StringBuilder(); int c; while ((c = r.read()) >= 0) b.append(Integer.toHexString(c)).append(' '); show(b);
        ByteArrayOutputStream o = new ByteArrayOutputStream(); OutputStreamWriter w = new OutputStreamWriter(o, "UTF-8"); w.write("\uD83D"); w.write("\uDE00"); w.write("\uD800x"); w.flush(); show(HexFormat.of().formatHex(o.toByteArray()) + w.getEncoding());
        step(() -> new InputStreamReader(new ByteArrayInputStream(bad), "nope"));
        show(new InputStreamReader(new ByteArrayInputStream(new byte[] {-2, -1, 0, 65}), "UTF-16").read() + " " + new InputStreamReader(new ByteArrayInputStream(bad), "ISO-8859-1").getEncoding()); w.close();
        step(() -> w.write("x"));
        Reader n = Reader.nullReader(); show(n.read() + "" + Reader.of("abc").readAllAsString() + Reader.of("x\ny").readAllLines());
    }
}
