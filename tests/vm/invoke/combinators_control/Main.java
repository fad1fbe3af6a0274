import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    static boolean even(int x) { return x % 2 == 0; }
    static String a(int x) { return "even" + x; }
    static String b(int x) { return "odd" + x; }
    static String bad(int x) { if (x > 2) throw new IllegalArgumentException("x" + x); return "ok" + x; }
    static String caught(IllegalArgumentException e, int x) { return e.getMessage() + "!" + x; }
    static String cleanup(Throwable t, String r, int x) { return (t == null ? "none" : t.getMessage()) + "/" + r + "/" + x; }
    static int step(int v, int i) { return v + i; }
    static int init(int n) { return 0; }
    static int count(int n) { return n; }
    static boolean pred(int v, int n) { return v < n; }
    static int body(int v, int n) { return v * 2 + 1; }
    static String dflt(int i) { return "default" + i; }
    static String sum(String v, String s) { return v + s; }
    static MethodHandle h(String n, MethodType t) throws Exception { return MethodHandles.lookup().findStatic(Main.class, n, t); }
    public static void main(String[] args) throws Throwable {
        MethodType si = methodType(String.class, int.class);
        MethodHandle g = MethodHandles.guardWithTest(h("even", methodType(boolean.class, int.class)), h("a", si), h("b", si));
        System.out.println((String) g.invokeExact(4) + (String) g.invokeExact(5));
        MethodHandle c = MethodHandles.catchException(h("bad", si), IllegalArgumentException.class, h("caught", methodType(String.class, IllegalArgumentException.class, int.class)));
        System.out.println((String) c.invokeExact(1) + (String) c.invokeExact(5));
        MethodHandle f = MethodHandles.tryFinally(h("bad", si), h("cleanup", methodType(String.class, Throwable.class, String.class, int.class)));
        System.out.println((String) f.invokeExact(1));
        try { System.out.println((String) f.invokeExact(7)); } catch (IllegalArgumentException e) { System.out.println("rethrown " + e.getMessage()); }
        MethodHandle counted = MethodHandles.countedLoop(MethodHandles.identity(int.class), MethodHandles.dropArguments(MethodHandles.constant(int.class, 0), 0, int.class), MethodHandles.dropArguments(h("step", methodType(int.class, int.class, int.class)), 2, int.class));
        System.out.println((int) counted.invokeExact(10));
        MethodHandle w = MethodHandles.whileLoop(h("init", methodType(int.class, int.class)), h("pred", methodType(boolean.class, int.class, int.class)), h("body", methodType(int.class, int.class, int.class)));
        System.out.println((int) w.invokeExact(100));
        MethodHandle d = MethodHandles.doWhileLoop(h("init", methodType(int.class, int.class)), h("body", methodType(int.class, int.class, int.class)), h("pred", methodType(boolean.class, int.class, int.class)));
        System.out.println((int) d.invokeExact(-5));
        MethodHandle it = MethodHandles.iteratedLoop(null, MethodHandles.dropArguments(MethodHandles.constant(String.class, ""), 0, Iterable.class), MethodHandles.dropArguments(h("sum", methodType(String.class, String.class, String.class)), 2, Iterable.class));
        System.out.println((String) it.invoke((Iterable<String>) java.util.List.of("a", "b", "c")));
        MethodHandle sw = MethodHandles.tableSwitch(h("dflt", si), MethodHandles.dropArguments(MethodHandles.constant(String.class, "zero"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "one"), 0, int.class));
        System.out.println((String) sw.invokeExact(0) + (String) sw.invokeExact(1) + (String) sw.invokeExact(2) + (String) sw.invokeExact(-1));
        MethodHandle th = MethodHandles.throwException(String.class, IllegalStateException.class);
        try { String s = (String) th.invokeExact(new IllegalStateException("thrown")); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
