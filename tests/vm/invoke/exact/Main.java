import java.lang.invoke.*;
public class Main {
    static int add(int a, int b) { return a + b; }
    static String s(Object o) { return "s" + o; }
    static void t(Callable c) { try { System.out.println(c.call()); } catch (Throwable e) { System.out.println(e); } }
    interface Callable { Object call() throws Throwable; }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle add = l.findStatic(Main.class, "add", MethodType.methodType(int.class, int.class, int.class));
        MethodHandle s = l.findStatic(Main.class, "s", MethodType.methodType(String.class, Object.class));
        System.out.println((int) add.invokeExact(2, 3));
        t(() -> (Object) add.invokeExact(2, 3));
        t(() -> { long x = (long) add.invokeExact(2, 3); return x; });
        t(() -> { add.invokeExact(2, 3); return 0; });
        t(() -> (int) add.invokeExact((byte) 2, 3));
        t(() -> (Object) add.invoke((byte) 2, (Object) 3));
        t(() -> (double) add.invoke('a', Integer.valueOf(3)));
        t(() -> (Object) add.invoke(2L, 3));
        t(() -> (Object) add.invoke((Object) "x", 3));
        t(() -> (String) s.invokeExact((Object) "x"));
        t(() -> (String) s.invokeExact("x"));
        t(() -> (Comparable<?>) s.invoke(5));
        t(() -> (int) s.invoke(5));
        t(() -> (Object) add.invokeWithArguments(1, 2));
        t(() -> (Object) add.invokeWithArguments(1));
        t(() -> { add.invoke(1, 2); return "void"; });
    }
}
