// bindTo, insertArguments and dropArguments in chains.
import java.lang.invoke.*;

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

    static String f(String a, int b, Object c) { return a + b + c; }

    public static void main(String[] args) throws Throwable {
        MethodHandle f = MethodHandles.lookup().findStatic(Main.class, "f", MethodType.methodType(String.class, String.class, int.class, Object.class)); show(f.bindTo("x").invoke(1, 2) + "" + MethodHandles.insertArguments(f, 1, 5, "c").invoke("a") + MethodHandles.dropArguments(f.bindTo("d"), 1, String.class, long.class).invoke(7, "no", 9L, 'e') + MethodHandles.insertArguments(f.bindTo("q"), 0, 3).type()); attempt(() -> f.bindTo(5)); attempt(() -> MethodHandles.insertArguments(f, 3, "z")); attempt(() -> MethodHandles.lookup().bind("abc", "charAt", MethodType.methodType(char.class, int.class)).invoke(9));
    }
}
