// StringTokenizer with delimiters as tokens and changing delimiters.
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
        StringTokenizer t = new StringTokenizer("a,b;c", ",;", true); show(t.countTokens()); StringBuilder b = new StringBuilder(); while (t.hasMoreTokens()) b.append('<').append(t.nextToken()).append('>'); show(b); StringTokenizer u = new StringTokenizer("  lead and  trail  "); show(u.countTokens() + u.nextToken() + u.nextToken("n") + u.hasMoreTokens()); step(() -> { while (true) u.nextToken(); }); StringTokenizer n = new StringTokenizer("x", null); step(() -> n.nextToken());
    }
}
