// Stack searches from the top.
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
        Stack<Integer> s = new Stack<>(); for (int i = 0; i < 4; i++) s.push(i * i); show(s + "" + s.search(9) + s.search(0) + s.search(7) + s.peek() + s.pop() + s.get(0) + s.firstElement() + s.empty()); s.clear(); step(() -> s.peek()); step(() -> s.pop());
    }
}
