// singleton, singletonList and nCopies.
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
        step(() -> Collections.singleton(1).add(2)); step(() -> Collections.singletonList(1).remove(0)); step(() -> Collections.singletonMap(1, 2).put(1, 3)); step(() -> Collections.nCopies(2, "x").add("y")); List<String> n = Collections.nCopies(3, "ab"); show(String.join("", n) + n.subList(1, 2) + n.contains("ab") + n.indexOf("z") + n.hashCode() + Collections.singleton(null).contains(null) + Collections.nCopies(0, 1)); attempt(() -> n.get(3));
    }
}
