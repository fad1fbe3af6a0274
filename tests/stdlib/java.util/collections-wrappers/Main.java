// Collections: unmodifiable, checked, synchronized, empty and singleton wrappers.
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
        List<Integer> l = new ArrayList<>(List.of(1, 2)); List<Integer> u = Collections.unmodifiableList(l); l.add(3);
        show(u + " " + u.equals(l) + u.hashCode() + u.getClass().getSimpleName() + Collections.unmodifiableList(new LinkedList<>()).getClass().getSimpleName());
        step(() -> u.add(1));
        step(() -> u.iterator().remove());
        step(() -> u.subList(0, 1).clear());
        step(() -> u.listIterator().set(1));
        step(() -> Collections.unmodifiableMap(new HashMap<>(Map.of(1, 2))).entrySet().iterator().next().setValue(3));
        step(() -> Collections.unmodifiableMap(new HashMap<>()).merge(1, 2, (a, b) -> a));
        step(() -> Collections.unmodifiableCollection(l).removeIf(x -> false));
        @SuppressWarnings({"unchecked", "rawtypes"}) List<Object> checked = (List) Collections.checkedList(new ArrayList<>(), Integer.class);
        step(() -> checked.add("s"));
        step(() -> checked.addAll(List.of(1, "x")));
        show(checked + " " + Collections.emptyList() + Collections.emptyMap() + Collections.singleton(5) + Collections.singletonMap("k", "v") + Collections.nCopies(3, "x"));
        step(() -> Collections.emptyList().add(1));
        step(() -> Collections.singletonList(1).set(0, 2));
        step(() -> Collections.nCopies(-1, 1));
        step(() -> Collections.emptyList().get(0));
        show(Collections.emptyIterator().hasNext() + " " + Collections.synchronizedList(l) + Collections.unmodifiableCollection(l).equals(Collections.unmodifiableCollection(l)));
        Queue<Integer> q = Collections.asLifoQueue(new ArrayDeque<>()); q.add(1); q.add(2); show(q.peek() + "" + q); Set<String> s = Collections.newSetFromMap(new LinkedHashMap<>()); show(s.add("b") + "" + s.add("b") + s);
    }
}
