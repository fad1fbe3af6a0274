// Objects: null-safe helpers and index checks with their messages.
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
        show(Objects.equals(null, null) + " " + Objects.equals(1, null) + Objects.hash(1, "a", null) + Objects.hash() + Objects.hashCode(null) + Objects.toString(null) + Objects.toString(null, "d") + Objects.requireNonNullElse(null, 5) + Objects.isNull(1) + Objects.deepEquals(new int[] {1}, new int[] {1}) + Objects.compare("a", "b", Comparator.naturalOrder()) + Objects.compare(null, null, null) + Objects.toIdentityString("s").startsWith("java.lang.String@"));
        step(() -> Objects.requireNonNull(null));
        try { Objects.requireNonNull(null, "the message"); } catch (NullPointerException x) { show(x.getMessage()); }
        try { Objects.requireNonNull(null, () -> "supplied"); } catch (NullPointerException x) { show(x.getMessage()); }
        try { Objects.requireNonNullElse(null, null); } catch (NullPointerException x) { show(x.getMessage()); }
        try { Objects.requireNonNullElseGet(null, () -> null); } catch (NullPointerException x) { show(x.getMessage()); }
        attempt(() -> Objects.checkIndex(3, 3));
        attempt(() -> Objects.checkIndex(-1, 3));
        attempt(() -> Objects.checkIndex(2, 3));
        attempt(() -> Objects.checkFromToIndex(2, 1, 5));
        attempt(() -> Objects.checkFromIndexSize(3, 3, 5));
        attempt(() -> Objects.checkFromIndexSize(3, -1, 5));
        attempt(() -> Objects.checkIndex(5L, 5L));
        attempt(() -> Objects.checkFromToIndex(0L, 9L, 5L));
    }
}
