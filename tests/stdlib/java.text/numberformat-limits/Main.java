// Minimum and maximum digits.
import java.text.*;
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
        NumberFormat n = NumberFormat.getInstance(Locale.US); n.setMinimumIntegerDigits(3); n.setMaximumIntegerDigits(4); n.setMinimumFractionDigits(1); n.setMaximumFractionDigits(2); show(n.format(1) + n.format(123456.789) + n.format(0.005) + n.format(-7.125) + n.format(12L)); n.setMaximumIntegerDigits(2); show(n.getMinimumIntegerDigits() + n.format(987)); n.setParseIntegerOnly(true); show(n.parse("12.9") + "" + n.isParseIntegerOnly()); step(() -> n.parse("x")); n.setMaximumFractionDigits(-5); show(n.getMaximumFractionDigits());
    }
}
