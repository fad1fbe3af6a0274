import java.lang.reflect.*;
public class Main {
    public static long sum(int a, long b, Integer c) { return a + b + c; }
    public String inst(Object... xs) { return "v" + xs.length; }
    public static void thrower() throws Exception { throw new java.io.IOException("thrown"); }
    private static String hidden() { return "hidden"; }
    static class Other { private int secret = 5; private Other() {} private String m() { return "m"; } }
    interface Op { Object run() throws Throwable; }
    static void t(Op o) { try { System.out.println(o.run()); } catch (Throwable e) { System.out.println(e + (e.getCause() != null ? " <- " + e.getCause() : "")); } }
    public static void main(String[] args) throws Exception {
        Method sum = Main.class.getMethod("sum", int.class, long.class, Integer.class);
        t(() -> sum.invoke(null, (byte) 1, 'a', 5));
        t(() -> sum.invoke(null, 1L, 2, 3));
        t(() -> sum.invoke(null, 1, 2));
        t(() -> sum.invoke("ignored", 1, 2, null));
        t(() -> Main.class.getMethod("inst", Object[].class).invoke(new Main(), (Object) new Object[] {1, 2}));
        t(() -> Main.class.getMethod("inst", Object[].class).invoke("x", (Object) new Object[0]));
        t(() -> Main.class.getMethod("thrower").invoke(null));
        t(() -> Main.class.getDeclaredMethod("hidden").invoke(null));
        t(() -> { Constructor<Other> c = Other.class.getDeclaredConstructor(); return c.newInstance().secret; });
        t(() -> Integer.class.getDeclaredConstructor(String.class).newInstance("x"));
        t(() -> Number.class.getDeclaredConstructor().newInstance());
        t(() -> Thread.State.class.getDeclaredConstructors()[0].newInstance("X", 5));
        t(() -> int[].class.getMethod("clone"));
        t(() -> Object.class.getMethod("hashCode").invoke("abc"));
    }
}
