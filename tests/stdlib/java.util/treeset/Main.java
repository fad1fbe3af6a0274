// TreeSet: navigation, views, polling, comparators that decide equality.
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
        TreeSet<String> t = new TreeSet<>(Comparator.comparing(String::length)); Collections.addAll(t, "ccc", "a", "bb", "zz", "dddd");
        show(t + " " + t.contains("qq") + t.first() + t.last() + t.floor("xx") + t.higher("yyy") + t.lower("a") + t.ceiling("") + t.remove("xx") + t);
        TreeSet<Integer> n = new TreeSet<>(); for (int i = 0; i < 20; i++) n.add(i * 13 % 20);
        show(n.headSet(3) + "" + n.tailSet(17, false) + n.subSet(4, 8) + n.descendingSet().headSet(16) + n.pollFirst() + n.pollLast() + n.size());
        SortedSet<Integer> v = n.subSet(5, 10); v.remove(7); v.add(7); show(v.first() + " " + v.last() + v);
        step(() -> v.add(10));
        step(() -> n.subSet(3, 1));
        step(() -> n.add(null));
        step(() -> new TreeSet<>().first());
        Iterator<Integer> it = n.descendingIterator(); it.next(); it.remove(); show(n.last() + " " + n.equals(new HashSet<>(n)) + n.comparator() + n.clone().getClass().getSimpleName());
        Iterator<Integer> f = n.iterator(); n.add(100);
        step(() -> f.next());
        show(n.reversed().getFirst() + " " + n.removeFirst() + n.retainAll(Set.of(3, 5, 100)) + n);
    }
}
