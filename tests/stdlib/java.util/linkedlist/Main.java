// LinkedList as list, deque and queue.
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
        LinkedList<String> l = new LinkedList<>(List.of("b", "c"));
        l.push("a"); l.offer("d"); l.offerFirst("z"); l.addLast("e"); l.add(2, "m");
        show(l + " " + l.peek() + l.peekLast() + l.element() + l.pop() + l.poll() + l.pollLast() + l.remove() + l.removeLast());
        show(l + " " + l.getFirst() + l.get(1) + l.indexOf("c") + l.removeFirstOccurrence("c") + l.removeLastOccurrence("q"));
        l.clear();
        show(l.peek() + " " + l.poll() + " " + l.pollLast() + " " + l.peekFirst());
        attempt(() -> l.element());
        attempt(() -> l.pop());
        attempt(() -> l.getFirst());
        attempt(() -> l.removeLast());
        attempt(() -> l.get(0));
        attempt(() -> l.remove(0));
        step(() -> l.add(1, "x"));
        l.addAll(List.of("1", "2", "3")); Iterator<String> d = l.descendingIterator(); d.next(); d.remove(); show(l + "" + l.reversed());
        ListIterator<String> it = l.listIterator(2); show(it.previous() + it.previousIndex()); it.add("new"); show(l);
        Iterator<String> f = l.iterator(); l.addFirst("0");
        step(() -> f.next());
        show(l.clone() + " " + l.contains(null) + l.offer(null) + l.lastIndexOf(null));
    }
}
