// StringJoiner: empty value, merging, length.
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
        StringJoiner j = new StringJoiner("-"); show("[" + j + "]" + j.length()); j.add("a").add("").add("c"); show(j + "" + j.length()); j.setEmptyValue("E"); StringJoiner k = new StringJoiner("+", "<", ">"); show(k.length() + "" + k.merge(j) + k.length() + k.add("z")); step(() -> new StringJoiner("a", null, "b")); step(() -> j.merge(null));
    }
}
