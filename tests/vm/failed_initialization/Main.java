// <clinit> failing: kept cause on second use; NPE text
public class Main {
    static class Bad { static Object o; static int x = o.hashCode(); static void m() {} }
    static class Bad2 { static { if (true) throw new IllegalStateException("first"); } static int f; }
    static class Bad3 { static { if (true) throw new StackOverflowError(); } static int f; }
    static class Bad4 { static int[] a; static int x = a.length; static int f = 3; }
    static class Sub extends Bad2 { static int g = 1; }
    interface I { int X = Integer.parseInt("zz"); default void d() {} }
    static class Impl implements I {}
    static void t(Runnable r) {
        try { r.run(); System.out.println("fine"); } catch (Throwable e) {
            for (Throwable c = e; c != null; c = c.getCause()) System.out.println("  " + c);
        }
    }
    public static void main(String[] a) throws Exception {
        for (int i = 0; i < 2; i++) {
            t(() -> Bad.m()); t(() -> System.out.println(Bad2.f)); t(() -> System.out.println(Bad3.f)); t(() -> new Bad4());
            t(() -> System.out.println(Sub.g)); t(() -> new Impl()); t(() -> System.out.println(I.X));
            t(() -> { try { Class.forName("Main$Bad2"); } catch (ClassNotFoundException e) { } });
            t(() -> { try { Bad2.class.getField("f"); } catch (Exception e) { System.out.println(e); } });
            t(() -> { try { Bad2.class.getDeclaredField("f").getInt(null); } catch (Exception e) { System.out.println(e); } });
            t(() -> { try { Bad.class.getDeclaredMethod("m").invoke(null); } catch (Exception e) { System.out.println(e); } });
            t(() -> { try { Bad4.class.getDeclaredConstructor().newInstance(); } catch (Exception e) { System.out.println(e); } });
            t(() -> java.lang.reflect.Array.newInstance(Bad4.class, 1));
            t(() -> { try { java.lang.invoke.MethodHandles.lookup().findStatic(Bad.class, "m", java.lang.invoke.MethodType.methodType(void.class)).invoke(); } catch (RuntimeException | Error e) { throw e; } catch (Throwable e) { System.out.println(e); } });
        }
        try { Bad.m(); } catch (Throwable e) { StackTraceElement[] s = e.getCause().getStackTrace(); System.out.println(s.length > 0 ? s[0] : "none"); System.out.println(e.getCause().getCause()); }
    }
}
