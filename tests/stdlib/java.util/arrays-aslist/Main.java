// Arrays.asList writes through and has a fixed size.
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
        String[] a = {"c", "a", "b"}; List<String> l = Arrays.asList(a); l.set(0, "z"); Collections.sort(l); show(a[0] + l + l.contains(null) + l.indexOf("z") + Arrays.asList().size() + Arrays.asList((Object) null)); step(() -> l.add("x")); step(() -> l.remove("a")); step(() -> l.clear()); step(() -> l.removeIf(x -> true)); step(() -> Arrays.asList((Object[]) null)); l.replaceAll(s -> s + "!"); show(a[1]); step(() -> { Object[] o = Arrays.asList(1, 2).toArray(); o[0] = "s"; });
    }
}
