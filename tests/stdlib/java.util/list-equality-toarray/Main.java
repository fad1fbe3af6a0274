// toArray in all forms, equality and hash codes between list kinds.
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
        List<Integer> a = new ArrayList<>(List.of(1, 2)), b = new LinkedList<>(a), c = Arrays.asList(1, 2), d = new Vector<>(a), e = List.of(1, 2);
        show(a.equals(b) + "" + b.equals(c) + c.equals(d) + d.equals(e) + e.equals(a) + (a.hashCode() == e.hashCode()) + a.equals(new ArrayDeque<>(a)));
        Integer[] big = {9, 9, 9, 9}; show(Arrays.toString(a.toArray(big)) + (a.toArray(big) == big) + Arrays.toString(a.toArray(new Integer[0])) + Arrays.toString(b.toArray(Number[]::new)) + a.toArray().getClass().getSimpleName() + c.toArray().getClass().getSimpleName());
        step(() -> a.toArray(new String[0]));
        step(() -> a.toArray((Object[]) null));
        show(a.containsAll(List.of()) + "" + a.addAll(List.of()) + a.addAll(0, b) + a + Collections.emptyList().equals(List.of()) + new ArrayList<>(Arrays.asList((Object) null)).hashCode());
    }
}
