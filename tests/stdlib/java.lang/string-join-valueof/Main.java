// String.join, valueOf, copyValueOf, format with null.
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
        show(String.join("-", "a", "b", null, "") + " " + String.join(",", List.of("x", "y")) + " " + String.join("/", new ArrayList<String>()) + "|");
        char[] c = {'a', 'b', 'c', 'd'};
        show(String.valueOf(c) + String.valueOf(c, 1, 2) + String.copyValueOf(c, 2, 2) + new String(c, 0, 1) + String.valueOf((Object) null) + String.valueOf(true) + String.valueOf('x') + String.valueOf(1.5f) + String.valueOf(-0.0) + String.valueOf(1L));
        attempt(() -> String.valueOf((char[]) null));
        attempt(() -> new String(c, 3, 2));
        attempt(() -> new String(c, -1, 2));
        attempt(() -> String.join(",", (Iterable<String>) null));
        attempt(() -> new String((String) null));
        show(new String(new int[] {65, 0x1F600, 'z'}, 0, 3).length());
        attempt(() -> new String(new int[] {0x110000}, 0, 1));
    }
}
