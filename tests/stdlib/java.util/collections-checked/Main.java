// checkedSet and checkedMap complain at the moment of the mistake.
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
        @SuppressWarnings({"rawtypes", "unchecked"}) Set<Object> s = (Set) Collections.checkedSet(new TreeSet<>(), String.class); s.add("ok"); step(() -> s.add(5)); @SuppressWarnings({"rawtypes", "unchecked"}) Map<Object, Object> m = (Map) Collections.checkedMap(new HashMap<>(), String.class, Integer.class); m.put("k", 1); step(() -> m.put(1, 1)); step(() -> m.put("k", "v")); show(s + "" + m);
    }
}
