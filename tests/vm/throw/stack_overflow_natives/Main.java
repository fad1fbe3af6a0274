import java.lang.reflect.*;
public class Main {
    public static void r() throws Exception { Main.class.getMethod("r").invoke(null); }
    public String toString() { return "" + this; }
    static boolean soe(Throwable e) { for (; e != null; e = e.getCause()) if (e instanceof StackOverflowError) return true; return false; }
    public static void main(String[] args) throws Exception {
        try { r(); } catch (Throwable e) { System.out.println(soe(e)); }
        try { new Main().toString(); } catch (Throwable e) { System.out.println(soe(e)); }
        Object p = Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Runnable.class}, (x, m, a) -> { ((Runnable) x).run(); return null; });
        try { ((Runnable) p).run(); } catch (Throwable e) { System.out.println(soe(e)); }
        java.util.function.Function<Object, Object>[] f = new java.util.function.Function[1];
        f[0] = x -> f[0].apply(x);
        try { f[0].apply(1); } catch (Throwable e) { System.out.println(soe(e)); }
    }
}
