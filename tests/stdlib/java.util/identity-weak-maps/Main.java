// IdentityHashMap, WeakHashMap and Hashtable.
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
        IdentityHashMap<String, Integer> m = new IdentityHashMap<>(); String a = new String("k"), b = new String("k"); m.put(a, 1); m.put(b, 2); m.put(null, 3);
        show(m.size() + " " + m.get(a) + m.get(b) + m.get("k") + m.get(null) + m.containsKey(new String("k")) + m.remove(a) + m.size() + m.containsValue(3));
        WeakHashMap<Object, String> w = new WeakHashMap<>(); Object k = new Object(); w.put(k, "v"); w.put(null, "n"); show(w.size() + w.get(k) + w.get(null) + w.containsKey(new Object()));
        Hashtable<String, Integer> h = new Hashtable<>(); for (String s : "one two three four five six seven eight nine ten eleven twelve".split(" ")) h.put(s, s.length()); show(h + " " + h.contains(3) + h.get("six") + h.elements().nextElement() + h.keys().nextElement());
        step(() -> h.put(null, 1));
        step(() -> h.put("x", null));
        step(() -> h.get(null));
        step(() -> h.contains(null));
        Vector<Integer> v = new Vector<>(List.of(1, 2, 3)); v.addElement(4); v.insertElementAt(0, 0); v.removeElementAt(1); show(v + " " + v.firstElement() + v.lastElement() + v.elementAt(1) + v.capacity() + v.indexOf(3, 1));
        attempt(() -> v.elementAt(9));
        attempt(() -> v.get(9));
        attempt(() -> new Vector<>().firstElement());
        Stack<Integer> s = new Stack<>(); s.push(1); s.push(2); show(s + "" + s.peek() + s.search(1) + s.search(9) + s.pop() + s.pop() + s.empty());
        attempt(() -> s.pop());
        attempt(() -> s.peek());
    }
}
