// ArrayList: fail-fast iterators, ListIterator in both directions, its refusals.
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
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4));
        step(() -> { for (Integer i : l) if (i == 2) l.remove(i); });
        step(() -> { for (Integer i : l) if (i == 3) l.remove(i); });
        show(l);
        ListIterator<Integer> it = l.listIterator();
        step(() -> it.remove());
        step(() -> it.set(1));
        it.next(); it.set(10); it.add(11); it.next();
        step(() -> { it.add(12); it.set(5); });
        show(l + " " + it.nextIndex() + it.previousIndex() + it.hasNext() + it.previous() + it.previous());
        it.remove();
        step(() -> it.remove());
        show(l);
        while (it.hasPrevious()) System.out.print(it.previous() + " ");
        step(() -> it.previous());
        step(() -> l.iterator().next() .toString());
        Iterator<Integer> i2 = l.iterator(); l.add(99);
        step(() -> i2.next());
        step(() -> l.listIterator(9));
        step(() -> new ArrayList<>().iterator().next());
        Iterator<Integer> i3 = l.iterator(); i3.next(); StringBuilder b = new StringBuilder(); i3.forEachRemaining(b::append); show(b);
        step(() -> l.forEach(x -> l.add(1)));
        step(() -> l.removeIf(x -> l.add(5)));
    }
}
