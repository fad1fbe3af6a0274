// BufferedReader: line ends, mark and reset, lines, closed streams.
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
        BufferedReader r = new BufferedReader(new StringReader("a\nb\r\nc\rd\n\nlast"), 3); String s; StringBuilder b = new StringBuilder(); while ((s = r.readLine()) != null) b.append('[').append(s).append(']'); show(b);
        BufferedReader m = new BufferedReader(new StringReader("0123456789"), 4); m.read(); m.mark(3); char[] c = new char[2]; show(m.read(c) + new String(c)); m.reset(); show((char) m.read() + "" + m.skip(3) + m.ready() + (char) m.read());
        show(new BufferedReader(new StringReader("x\ny")).lines().toList() + "" + new BufferedReader(new StringReader("")).readLine() + new BufferedReader(new StringReader("\r\n")).lines().toList());
        step(() -> m.mark(-1));
        m.mark(1); m.read(c); m.read(c);
        step(() -> new BufferedReader(new StringReader("x")).reset());
        m.close();
        step(() -> m.read());
        step(() -> m.readLine());
        step(() -> new BufferedReader(new StringReader(""), 0));
    }
}
