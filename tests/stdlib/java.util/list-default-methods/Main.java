// List defaults: sort null, replaceAll, spliterator, of many.
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
        show(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).size() + "" + List.of(new Integer[] {1, 2}) + List.of(new int[] {1}).get(0).length + List.copyOf(Set.of(5)));
        step(() -> List.of((Object[]) null));
        step(() -> List.of(new Integer[] {1, null}));
        List<String> l = new ArrayList<>(List.of("b", "a")); l.sort(null); l.addAll(1, List.of("x", "y")); show(l + "" + l.subList(1, 3).indexOf("y") + l.listIterator(4).hasNext());
        step(() -> l.addAll(l.subList(0, 1)));
        show(l);
    }
}
