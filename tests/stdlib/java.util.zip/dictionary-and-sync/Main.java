// Preset dictionaries and sync flushes.
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
        byte[] dict = "hello world".getBytes(); Deflater d = new Deflater(); d.setDictionary(dict); d.setInput("hello world hello".getBytes()); d.finish(); byte[] z = new byte[100]; int n = d.deflate(z); Inflater i = new Inflater(); i.setInput(z, 0, n); byte[] o = new byte[100]; show(i.inflate(o) + "" + i.needsDictionary() + i.getAdler()); i.setDictionary(dict); show(new String(o, 0, i.inflate(o)) + i.finished()); step(() -> { Inflater j = new Inflater(); j.setInput(z, 0, n); j.inflate(o); j.setDictionary(new byte[1]); }); Deflater s = new Deflater(); s.setInput("part".getBytes()); int k = s.deflate(z, 0, 100, Deflater.SYNC_FLUSH); Inflater j = new Inflater(); j.setInput(z, 0, k); show(new String(o, 0, j.inflate(o)) + j.finished() + j.needsInput());
    }
}
