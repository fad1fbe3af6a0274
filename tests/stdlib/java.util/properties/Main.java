// Properties: loading with continuations and escapes, defaults, storing.
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
        Properties d = new Properties(); d.setProperty("def", "D"); Properties p = new Properties(d);
        p.load(new StringReader("# comment\n! too\n a = 1 \nb:2\nc 3\nlong = one \\\n   two\\\n\n\\u0041\\=\\: = esc\\t\\u00e9\\q\nempty\n=nokey\nk\\ ey=v\\\\\nsep  =  = x\n"));
        show(new TreeMap<>(p)); show(p.getProperty("def") + p.getProperty("none") + p.getProperty("none", "x") + p.get("def") + p.stringPropertyNames().size() + p.size() + p.getProperty("long"));
        StringWriter w = new StringWriter(); Properties q = new Properties(); q.setProperty("key one", " lead é\n#!=:"); q.store(w, "head\nsecond"); String[] lines = w.toString().split("\n"); show(lines[0] + lines[1] + lines[lines.length - 1]);
        StringWriter l = new StringWriter(); PrintWriter pw = new PrintWriter(l); q.list(pw); pw.flush(); show(l.toString().trim());
        step(() -> p.setProperty(null, "x"));
        step(() -> p.load(new StringReader("a=\\u12")));
        p.put("obj", 5); show(p.getProperty("obj") + p.get("obj") + p.contains(5) + p.containsKey("a") + p.remove("a") + p.getOrDefault("a", "gone"));
    }
}
