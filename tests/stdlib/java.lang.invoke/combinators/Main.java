// MethodHandles: filters, folds, guards, loops, permutations, collectors.
import java.lang.invoke.*;
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

    static String cat(String a, int b) { return a + b; }
    static boolean pos(int x) { return x > 0; }

    public static void main(String[] args) throws Throwable {
        var l = MethodHandles.lookup(); MethodHandle cat = l.findStatic(Main.class, "cat", MethodType.methodType(String.class, String.class, int.class)), pos = l.findStatic(Main.class, "pos", MethodType.methodType(boolean.class, int.class));
        show(MethodHandles.insertArguments(cat, 0, "i").invoke(1) + " " + MethodHandles.dropArguments(cat, 0, double.class).invoke(1.0, "d", 2) + MethodHandles.permuteArguments(cat, MethodType.methodType(String.class, int.class, String.class), 1, 0).invoke(3, "p") + MethodHandles.filterArguments(cat, 1, l.findVirtual(String.class, "length", MethodType.methodType(int.class))).invoke("f", "abc") + MethodHandles.filterReturnValue(cat, l.findVirtual(String.class, "length", MethodType.methodType(int.class))).invoke("rr", 10) + MethodHandles.guardWithTest(pos, MethodHandles.dropArguments(MethodHandles.constant(String.class, "pos"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "neg"), 0, int.class)).invoke(-1) + MethodHandles.identity(int.class).invoke(8) + MethodHandles.zero(int.class).invoke() + MethodHandles.arrayElementGetter(int[].class).invoke(new int[] {4, 5}, 1));
        MethodHandle thrower = MethodHandles.throwException(String.class, IllegalStateException.class); show(MethodHandles.catchException(thrower, IllegalStateException.class, l.findVirtual(Throwable.class, "getMessage", MethodType.methodType(String.class)).asType(MethodType.methodType(String.class, IllegalStateException.class))).invoke(new IllegalStateException("caught")));
        show(MethodHandles.foldArguments(MethodHandles.dropArguments(cat, 1, String.class).asType(MethodType.methodType(String.class, String.class, String.class, int.class)), l.findStatic(Main.class, "cat", MethodType.methodType(String.class, String.class, int.class))) .invoke("x", 1));
        show(l.findStatic(List.class, "of", MethodType.methodType(List.class, Object[].class)).asCollector(Object[].class, 3).invoke(1, 2, 3) + "" + MethodHandles.countedLoop(MethodHandles.constant(int.class, 4), MethodHandles.constant(int.class, 1), l.findStatic(Math.class, "addExact", MethodType.methodType(int.class, int.class, int.class))).invoke());
        attempt(() -> MethodHandles.insertArguments(cat, 0, 5));
    }
}
