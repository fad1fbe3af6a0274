// ChoiceFormat: limits, text patterns, next and previous doubles.
import java.text.*;
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

    public static void main(String[] args) throws Exception {
        ChoiceFormat c = new ChoiceFormat(new double[] {0, 1, 2}, new String[] {"zero", "one", "two+"}); for (double d : new double[] {-5, 0, 0.99, 1, 1.5, 2, 100, Double.NaN}) System.out.print(c.format(d) + " "); System.out.println(c.toPattern());
        ChoiceFormat p = new ChoiceFormat("-1#neg|0≤zero|1<more|∞#inf"); show(p.format(-2) + p.format(0) + p.format(1) + p.format(1.1) + p.format(Double.POSITIVE_INFINITY) + p.toPattern() + Arrays.toString(p.getLimits()) + Arrays.toString(p.getFormats()));
        show(ChoiceFormat.nextDouble(1.0) + " " + ChoiceFormat.previousDouble(1.0) + ChoiceFormat.nextDouble(0) + c.parse("one") + c.equals(c.clone()) + c.parse("two+", new ParsePosition(0)));
        attempt(() -> new ChoiceFormat(new double[] {1}, new String[0]));
        attempt(() -> new ChoiceFormat("x#y"));
        attempt(() -> new ChoiceFormat("2#a|1#b"));
        attempt(() -> c.parse("none"));
    }
}
