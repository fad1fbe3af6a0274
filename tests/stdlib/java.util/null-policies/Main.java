// Which collections take null, and how they say no.
import java.util.*;
import java.util.concurrent.*;

public class Main {
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
        for (Collection<Object> c : List.<Collection<Object>>of(new ArrayList<>(), new LinkedList<>(), new ArrayDeque<>(), new HashSet<>(), new TreeSet<>(), new PriorityQueue<>(), new Vector<>(), new ConcurrentLinkedQueue<>(), new CopyOnWriteArrayList<>(), new LinkedHashSet<>())) {
            System.out.print(c.getClass().getSimpleName() + " ");
            step(() -> c.add(null));
            attempt(() -> c.contains(null) + "" + c.remove(null) + c.size());
        }
        for (Map<Object, Object> m : List.<Map<Object, Object>>of(new HashMap<>(), new TreeMap<>(), new LinkedHashMap<>(), new Hashtable<>(), new IdentityHashMap<>(), new WeakHashMap<>(), new ConcurrentHashMap<>())) { System.out.print(m.getClass().getSimpleName() + " "); step(() -> m.put(null, 1)); step(() -> m.put(2, null)); attempt(() -> m.containsKey(null)); }
    }
}
