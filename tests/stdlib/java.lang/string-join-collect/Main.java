// join over arrays, lists and streams.
import java.util.*;
import java.util.stream.*;

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
        show(String.join("/", "a", "b") + String.join("-", List.of("x")) + String.join("", new String[0]) + String.join(", ", new TreeSet<>(Set.of("q", "p"))) + Stream.of(1, 2).map(String::valueOf).collect(Collectors.joining("+")) + String.join("|", new StringBuilder("s"), "t")); step(() -> String.join(null, "a")); step(() -> String.join(",", (CharSequence[]) null));
    }
}
