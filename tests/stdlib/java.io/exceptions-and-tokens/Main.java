// UncheckedIOException, StreamTokenizer, IO errors.
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
        show(new UncheckedIOException("m", new IOException("c")).getCause().getMessage() + new UncheckedIOException(new IOException("c")).getMessage());
        step(() -> new UncheckedIOException(null));
        StreamTokenizer t = new StreamTokenizer(new StringReader("x = 3.5 + 'str' // comment\n -2 /* c */ \"q\\n\"")); t.slashSlashComments(true); t.slashStarComments(true); StringBuilder b = new StringBuilder(); while (t.nextToken() != StreamTokenizer.TT_EOF) b.append(t.ttype).append(':').append(t.ttype == StreamTokenizer.TT_NUMBER ? "" + t.nval : t.sval).append(' '); show(b + "" + t.lineno());
        t.pushBack(); show(t.toString());
        show(new EOFException("e").getMessage() + new FileNotFoundException() + new InterruptedIOException("i").bytesTransferred + new NotSerializableException("n").getMessage() + new InvalidClassException("C", "r").getMessage());
    }
}
