// reversed() of every sequenced collection writes through.
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
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); List<Integer> r = l.reversed(); r.add(0); r.addFirst(9); r.set(1, 30); show(l + "" + r + r.get(0) + r.indexOf(2) + r.subList(1, 3) + r.reversed().equals(l) + r.removeFirst() + l); r.sort(null); show(l + "" + r); r.remove(Integer.valueOf(2)); ListIterator<Integer> it = r.listIterator(r.size()); it.previous(); it.remove(); show(l);
        Deque<Integer> d = new ArrayDeque<>(List.of(1, 2, 3)); Deque<Integer> q = d.reversed(); q.push(4); q.pollLast(); show(d + "" + q + q.peekFirst());
        step(() -> List.of(1, 2).reversed().add(3));
        show(List.of(1, 2).reversed().toString() + Collections.unmodifiableSequencedCollection(l).reversed() + new TreeSet<>(Set.of(1, 2)).reversed().first() + new LinkedHashSet<>(List.of(1, 2)).reversed().stream().map(x -> "" + x).collect(Collectors.joining()));
        step(() -> Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(1))).removeFirst());
    }
}
