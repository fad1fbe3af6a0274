// ListIterator.add, set and remove while walking both ways.
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
        List<String> l = new LinkedList<>(List.of("a", "b", "c")); ListIterator<String> i = l.listIterator(); i.next(); i.add("x"); i.next(); i.set("B"); i.previous(); i.remove(); show(l + "" + i.nextIndex()); i.add("y"); show(l); step(() -> i.set("q")); step(() -> l.listIterator(-1)); while (i.hasNext()) i.next(); i.add("end"); show(l);
    }
}
