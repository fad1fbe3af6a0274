// PushbackReader, PushbackInputStream, SequenceInputStream, LineNumberReader.
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
        PushbackReader p = new PushbackReader(new StringReader("abc"), 2); int c = p.read(); p.unread(c); p.unread('z'); show((char) p.read() + "" + (char) p.read() + (char) p.read());
        step(() -> p.unread("xyz".toCharArray()));
        PushbackInputStream i = new PushbackInputStream(new ByteArrayInputStream(new byte[] {1, 2})); i.read(); i.unread(9); show(i.available() + "" + i.read() + i.read() + i.read());
        step(() -> { i.unread(1); i.unread(2); });
        show(new String(new SequenceInputStream(new ByteArrayInputStream("ab".getBytes()), new ByteArrayInputStream("cd".getBytes())).readAllBytes()));
        LineNumberReader l = new LineNumberReader(new StringReader("a\nb\r\nc")); l.readLine(); show(l.getLineNumber() + l.readLine() + l.getLineNumber()); l.setLineNumber(10); l.readLine(); show(l.getLineNumber());
    }
}
