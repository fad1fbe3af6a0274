import java.lang.reflect.*;
import java.util.*;
public class Main {
    interface A { default String hi() { return "A.hi"; } int n(int x) throws java.io.IOException; Object o(); void v(); }
    interface B extends Comparable<B> { String hi(); long l(); }
    interface C { String o(); }
    sealed interface S permits SI {} static final class SI implements S {}
    public static void main(String[] a) throws Throwable {
        InvocationHandler h = (p, m, as) -> { System.out.println(m + " " + Arrays.toString(as) + " " + m.getDeclaringClass()); switch (m.getName()) { case "n": return 5; case "hashCode": return 7; case "equals": return true; case "toString": return "proxy"; case "l": return 3; case "hi": return "x"; default: return null; } };
        A p = (A) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class, B.class, C.class}, h);
        System.out.println(p.hi()); System.out.println(p.n(3)); System.out.println(p.o()); p.v();
        try { ((B) p).l(); } catch (Throwable e) { System.out.println(e.getClass()); }
        try { ((B) p).compareTo(null); } catch (Throwable e) { System.out.println(e); }
        System.out.println(p.hashCode() + " " + p.equals(null) + " " + p);
        System.out.println(Proxy.isProxyClass(p.getClass()) + " " + p.getClass().getInterfaces().length + " " + Modifier.toString(p.getClass().getModifiers()) + " " + p.getClass().getSuperclass());
        for (Class<?>[] bad : new Class<?>[][] {{A.class, A.class}, {String.class}, {int.class}, {S.class}}) try { System.out.println(Proxy.newProxyInstance(Main.class.getClassLoader(), bad, h) != null); } catch (Throwable e) { System.out.println(e); }
        try { Proxy.newProxyInstance(null, new Class<?>[] {A.class}, h); } catch (Throwable e) { System.out.println(e); }
        try { Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, null); } catch (Throwable e) { System.out.println(e); }
        try { Proxy.getInvocationHandler("x"); } catch (Throwable e) { System.out.println(e); }
        Object q = Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class}, (pp, m, as) -> InvocationHandler.invokeDefault(pp, m, as));
        System.out.println(((A) q).hi());
        try { ((A) q).n(1); } catch (Throwable e) { System.out.println(e); }
        Object u = Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class}, (pp, m, as) -> { throw new Exception("checked"); });
        try { ((A) u).hi(); } catch (Throwable e) { System.out.println(e + " " + e.getCause()); }
        try { ((A) u).n(1); } catch (Throwable e) { System.out.println(e + " " + e.getCause()); }
        Object s = Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class}, (pp, m, as) -> "str");
        try { ((A) s).n(1); } catch (Throwable e) { System.out.println(e); }
        Object nul = Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class}, (pp, m, as) -> null);
        try { ((A) nul).n(1); } catch (Throwable e) { System.out.println(e); }
        interface Conf { int o(); }
        try { Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Conf.class, C.class}, h); } catch (Throwable e) { System.out.println(e); }
        Method[] ms = p.getClass().getDeclaredMethods(); Arrays.sort(ms, Comparator.comparing(Method::toString)); for (Method m : ms) if (!m.getName().equals("proxyClassLookup")) System.out.println(Modifier.toString(m.getModifiers()) + " " + m.getName());
    }
}
