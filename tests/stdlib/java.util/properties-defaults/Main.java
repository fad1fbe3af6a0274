// Defaults of Properties are seen by some methods only.
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
        Properties d = new Properties(); d.setProperty("a", "1"); Properties p = new Properties(d); p.setProperty("b", "2"); show(p.getProperty("a") + p.get("a") + p.containsKey("a") + p.stringPropertyNames().stream().sorted().toList() + p.size() + p.keySet() + Collections.list(p.propertyNames()).stream().map(x -> "" + x).sorted().toList() + p.getProperty("z", "zz")); p.setProperty("a", "own"); show(p.getProperty("a") + p.remove("a") + p.getProperty("a")); step(() -> p.setProperty("x", null)); step(() -> p.getProperty(null)); StringWriter w = new StringWriter(); p.store(w, null); show(w.toString().lines().filter(x -> !x.startsWith("#")).toList());
    }
}
