// binarySearch gives insertion points; with comparators; on linked lists.
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

    public static void main(String[] args) throws Exception {
        List<Integer> l = List.of(1, 3, 5, 7); for (int k = 0; k < 9; k++) System.out.print(Collections.binarySearch(l, k) + " "); show(Collections.binarySearch(new LinkedList<>(l), 5) + "" + Collections.binarySearch(List.of("ccc", "bb", "a"), "xx", Comparator.comparing(String::length).reversed()) + Collections.binarySearch(List.<Integer>of(), 1)); attempt(() -> Collections.binarySearch(Arrays.asList(1, null, 3), 3));
    }
}
