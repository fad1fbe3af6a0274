import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    static String three(int a, long b, String c) { return a + ":" + b + ":" + c; }
    static String up(String s) { return s.toUpperCase(); }
    static long neg(int x) { return -x; }
    static void effect(int x) { System.out.print("[" + x + "]"); }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle h = l.findStatic(Main.class, "three", methodType(String.class, int.class, long.class, String.class));
        MethodHandle up = l.findStatic(Main.class, "up", methodType(String.class, String.class));
        MethodHandle neg = l.findStatic(Main.class, "neg", methodType(long.class, int.class));
        MethodHandle effect = l.findStatic(Main.class, "effect", methodType(void.class, int.class));
        System.out.println((String) MethodHandles.insertArguments(h, 1, 5L, "x").invokeExact(3));
        System.out.println((String) MethodHandles.dropArguments(h, 1, String.class, double.class).invokeExact(1, "gone", 2.0, 2L, "c"));
        System.out.println((String) MethodHandles.permuteArguments(h, methodType(String.class, String.class, long.class, int.class), 2, 1, 0).invokeExact("p", 6L, 7));
        System.out.println((String) MethodHandles.filterArguments(h, 1, neg, up).invokeExact(1, 9, "low"));
        System.out.println((String) MethodHandles.filterReturnValue(h, up).invokeExact(1, 2L, "ret"));
        System.out.println((String) MethodHandles.foldArguments(MethodHandles.permuteArguments(h, methodType(String.class, long.class, int.class, String.class), 1, 0, 2), neg).invokeExact(8, "fold"));
        System.out.println((String) MethodHandles.foldArguments(h, effect).invokeExact(8, 1L, "fold"));
        System.out.println((String) MethodHandles.collectArguments(h, 1, neg).invokeExact(1, 4, "collect"));
        MethodHandle length = l.findVirtual(String.class, "length", methodType(int.class));
        System.out.println((int) length.bindTo("bound").invokeExact() + " " + length.bindTo("b").type());
        try { length.bindTo(5); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        System.out.println(MethodHandles.insertArguments(h, 0, 1, 2L, "z").type() + " " + h);
        System.out.println((String) MethodHandles.dropReturn(h).type().toString() + MethodHandles.dropArgumentsToMatch(up, 0, java.util.List.of(int.class, String.class), 1).type());
    }
}
