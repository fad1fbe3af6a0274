// List.subList: writes through, structural changes of the parent are seen.
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
        List<Integer> l = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        List<Integer> s = l.subList(1, 4);
        s.set(0, 100); s.add(200); s.remove(Integer.valueOf(2)); s.addAll(1, List.of(7, 8));
        show(s + " " + l + " " + s.size() + s.indexOf(200) + s.subList(1, 3) + s.hashCode());
        s.subList(1, 3).clear(); s.sort(null); show(s + " " + l);
        attempt(() -> s.get(3));
        step(() -> s.add(9, 1));
        step(() -> l.subList(3, 2));
        step(() -> l.subList(-1, 2));
        step(() -> l.subList(0, 99));
        ListIterator<Integer> it = s.listIterator(1); it.next(); it.remove(); it.add(55); show(s + "" + l);
        l.add(1);
        step(() -> s.size());
        step(() -> s.get(0));
        List<Integer> im = List.of(1, 2, 3).subList(1, 3);
        step(() -> im.set(0, 1));
        step(() -> List.of(1, 2).subList(1, 3));
        show(im + " " + Arrays.asList(1, 2, 3).subList(1, 2));
    }
}
