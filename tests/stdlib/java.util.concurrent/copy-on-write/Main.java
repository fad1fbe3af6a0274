// CopyOnWriteArrayList and Set: snapshots, refusals of iterators.
import java.util.*;
import java.util.concurrent.*;

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
        CopyOnWriteArrayList<Integer> l = new CopyOnWriteArrayList<>(List.of(1, 2, 3)); Iterator<Integer> i = l.iterator(); for (int x : l) l.add(x * 10); show(l + "" + i.next() + l.addIfAbsent(1) + l.addAllAbsent(List.of(3, 4, 4)) + l.removeIf(x -> x > 9) + l); 
        step(() -> i.remove());
        step(() -> l.listIterator().set(1));
        List<Integer> s = l.subList(1, 3); show(s); l.add(5);
        step(() -> s.get(0));
        attempt(() -> l.get(99));
        l.sort(Comparator.reverseOrder()); l.replaceAll(x -> x + 1); show(l + "" + l.equals(new ArrayList<>(l)) + l.indexOf(3) + l.reversed()); CopyOnWriteArraySet<String> t = new CopyOnWriteArraySet<>(List.of("b", "a", "b")); show(t + "" + t.add("a") + t.remove("b") + t);
    }
}
