// Enum: valueOf, compareTo, describeConstable, hash and name; switch over values.
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

    enum Size { SMALL, MEDIUM { @Override public String toString() { return "medium!"; } }, LARGE }
    enum Other { A }

    public static void main(String[] args) throws Exception {
        show(Arrays.toString(Size.values()) + " " + Size.valueOf("MEDIUM").name() + " " + Size.LARGE.ordinal() + " " + Size.SMALL.compareTo(Size.LARGE) + " " + Size.MEDIUM.getDeclaringClass() + " " + Size.MEDIUM.getClass().isEnum() + Size.SMALL.getClass().isEnum());
        attempt(() -> Size.valueOf("HUGE"));
        attempt(() -> Size.valueOf(null));
        attempt(() -> Enum.valueOf(Other.class, "B"));
        attempt(() -> Enum.valueOf(Size.class, "LARGE"));
        @SuppressWarnings({"rawtypes", "unchecked"}) Comparable raw = Size.SMALL;
        step(() -> raw.compareTo(Other.A));
        show(Size.SMALL.equals(Size.SMALL) + " " + Size.class.getEnumConstants().length + " " + Object.class.getEnumConstants());
        Size[] v = Size.values(); v[0] = null; show(Size.values()[0]);
    }
}
