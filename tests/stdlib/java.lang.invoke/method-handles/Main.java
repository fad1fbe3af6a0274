// MethodHandle: lookups, invocation exactness, binding, conversion.
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

    static int twice(int x) { return x * 2; }
    int field = 5;

    public static void main(String[] args) throws Throwable {
        var l = MethodHandles.lookup(); MethodHandle t = l.findStatic(Main.class, "twice", MethodType.methodType(int.class, int.class)); show((int) t.invokeExact(4) + " " + t.invoke((short) 3) + t.invokeWithArguments(7) + t.type() + t);
        MethodHandle len = l.findVirtual(String.class, "length", MethodType.methodType(int.class)); show((int) len.invokeExact("four") + " " + len.bindTo("abc").invoke() + l.findConstructor(StringBuilder.class, MethodType.methodType(void.class, String.class)).invoke("sb") + l.findGetter(Main.class, "field", int.class).invoke(new Main()) + l.findStaticGetter(Integer.class, "MAX_VALUE", int.class).invoke());
        attempt(() -> l.findStatic(Main.class, "none", MethodType.methodType(void.class)));
        attempt(() -> l.findVirtual(String.class, "hash", MethodType.methodType(int.class)));
        attempt(() -> t.invoke("x"));
        attempt(() -> (int) t.invokeExact((short) 3));
        attempt(() -> t.invokeWithArguments(1, 2));
        attempt(() -> len.bindTo(5));
        attempt(() -> len.invoke((String) null));
        attempt(() -> t.asType(MethodType.methodType(String.class, int.class)));
        show(t.asType(MethodType.methodType(long.class, byte.class)).invoke((byte) 5) + "" + t.asType(MethodType.methodType(Object.class, Integer.class)).invoke(9) + len.asSpreader(Object[].class, 1).invoke(new Object[] {"xy"}));
    }
}
