import java.lang.reflect.*;
import java.util.*;
public class Main {
    interface I { default void d() {} static void s() {} void a(); int K = 1; }
    static abstract class A<T> implements I { protected T f; private static final long g = 1; public volatile transient int v; A() {} protected A(T t, int... xs) throws java.io.IOException {} public abstract T get(List<? extends T> l) throws Exception; synchronized final strictfp void sy() {} native void n(); public static <X extends Comparable<X>> X gen(X x, X[]... more) { return x; } private void pr() {} }
    static class B extends A<String> { public String get(List<? extends String> l) { return null; } public void a() {} public int pub; }
    static void p(Object[] a) { String[] s = new String[a.length]; for (int i = 0; i < a.length; i++) s[i] = a[i].toString(); Arrays.sort(s); for (String x : s) System.out.println("  " + x); }
    public static void main(String[] args) throws Exception {
        p(A.class.getDeclaredMethods()); p(A.class.getDeclaredFields()); p(A.class.getDeclaredConstructors()); p(B.class.getDeclaredMethods());
        List<String> l = new ArrayList<>(); for (Method m : B.class.getMethods()) if (m.getDeclaringClass() != Object.class) l.add(m.toString()); Collections.sort(l); System.out.println(l);
        p(B.class.getFields()); p(I.class.getMethods());
        for (Method m : A.class.getDeclaredMethods()) if (m.getName().equals("gen") || m.getName().equals("get")) System.out.println(m.toGenericString() + " " + m.isVarArgs() + m.isBridge() + m.isDefault());
        System.out.println(A.class.getDeclaredConstructors()[0].getParameterCount() + A.class.getDeclaredField("f").toGenericString() + " " + A.class.getTypeParameters()[0] + " " + B.class.getGenericSuperclass());
        try { B.class.getMethod("no", int.class); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        try { B.class.getField("f"); } catch (NoSuchFieldException e) { System.out.println(e.getMessage()); }
        try { B.class.getConstructor(int.class); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
    }
}
