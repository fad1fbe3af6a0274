// java.lang.reflect.Array: creation, access with conversions, refusals.
import java.lang.reflect.*;

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
        Object a = Array.newInstance(int.class, 3); Array.setInt(a, 0, 5); Array.set(a, 1, (byte) 6); show(Array.get(a, 0) + "" + Array.getLong(a, 1) + Array.getLength(a) + a.getClass().getSimpleName() + Array.newInstance(String.class, 2, 3).getClass().getName() + ((Object[]) Array.newInstance(int[].class, 2)).length);
        attempt(() -> { Array.set(new String[1], 0, 1); return 0; });
        attempt(() -> Array.getLength("x"));
        attempt(() -> Array.newInstance(int.class, -1));
        attempt(() -> Array.get(null, 0));
    }
}
