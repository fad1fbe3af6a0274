// StringJoiner and StringTokenizer.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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
        StringJoiner j = new StringJoiner(", ", "{", "}"); show(j + " " + j.length()); j.setEmptyValue("EMPTY"); show(j + " " + j.length()); j.add("a").add(null).add(""); show(j + " " + j.length()); show(j.merge(new StringJoiner("-").add("x").add("y")) + "" + j.merge(new StringJoiner("+")) + j.merge(j));
        step(() -> new StringJoiner(null));
        step(() -> j.setEmptyValue(null));
        StringTokenizer t = new StringTokenizer(" a b,c\td ", " ,\t", false); show(t.countTokens()); while (t.hasMoreTokens()) System.out.print(t.nextToken() + "|"); System.out.println();
        StringTokenizer d = new StringTokenizer("1+2-3", "+-", true); while (d.hasMoreElements()) System.out.print(d.nextElement() + "|"); System.out.println();
        StringTokenizer m = new StringTokenizer("a=b;c"); show(m.nextToken("=") + m.nextToken(";") + m.countTokens() + m.nextToken());
        attempt(() -> m.nextToken());
        step(() -> new StringTokenizer(null));
        show(new StringTokenizer("").countTokens() + " " + new StringTokenizer("x y").nextToken());
    }
}
