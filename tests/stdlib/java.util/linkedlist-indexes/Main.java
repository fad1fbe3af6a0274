// LinkedList by index from both halves.
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
        LinkedList<Integer> l = new LinkedList<>(); for (int i = 0; i < 10; i++) l.add(i / 2, i); show(l + "" + l.get(0) + l.get(9) + l.get(4) + l.set(7, 70) + l.remove(3) + l.indexOf(70) + l.lastIndexOf(0)); l.add(9, 5); show(l + "" + l.subList(2, 4)); step(() -> l.get(10)); step(() -> l.add(-1, 0)); step(() -> l.listIterator(11)); l.removeIf(x -> x % 2 == 0); show(l + "" + l.descendingIterator().next());
    }
}
