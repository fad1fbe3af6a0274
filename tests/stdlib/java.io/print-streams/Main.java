// PrintStream and PrintWriter: error flags instead of exceptions, formats, line ends.
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
        ByteArrayOutputStream b = new ByteArrayOutputStream(); PrintStream p = new PrintStream(b, true, "UTF-8"); p.print(1); p.print('é'); p.print(2.5f); p.print((Object) null); p.print(new char[] {'a', 'b'}); p.println(); p.printf("%d-%s%n", 5, "x").append("cs").append('c').println(true); p.write(66); p.write(new byte[] {67}); p.flush(); show(b.toString("UTF-8") + p.checkError());
        p.close(); p.println("lost"); show(p.checkError());
        PrintStream bad = new PrintStream(new OutputStream() { public void write(int x) throws IOException { throw new IOException("disk"); } }); bad.print("x"); bad.flush(); show(bad.checkError());
        StringWriter w = new StringWriter(); PrintWriter q = new PrintWriter(w); q.print(1L); q.println(new char[] {'z'}); q.format(Locale.ROOT, "%.1f", 1.25); q.println((String) null); q.write("abc", 1, 1); show(w + "" + q.checkError()); q.close(); q.print("x"); show(q.checkError());
        step(() -> new PrintStream((OutputStream) null));
    }
}
