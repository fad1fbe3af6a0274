import java.lang.reflect.*;
import java.lang.annotation.*;
import java.util.*;
public class Main {
    @Retention(RetentionPolicy.RUNTIME) @interface An { int v() default 3; String[] names() default {"a", "b"}; Class<?> c() default String.class; Thread.State st() default Thread.State.NEW; Sub sub() default @Sub("q"); }
    @Retention(RetentionPolicy.RUNTIME) @interface Sub { String value(); }
    @An(v = 9) static class Base<T extends Comparable<T>> implements java.io.Serializable { public int pub = 1; protected String prot; private final long priv = 4L; static double sd = 2.5; T gen; List<? super Integer>[] weird;
        public Base() {} protected Base(int x, String... s) { pub = x; } @An(names = {}) @Deprecated public <U> U meth(int a, List<String> b, U c) throws java.io.IOException { return c; } private int hid(int q) { return q * 2; } static String st(String s) { return "st" + s; } void thrower() { throw new IllegalStateException("thrown"); } public int sum(int... xs) { int t = 0; for (int x : xs) t += x; return t; } }
    static class Der extends Base<String> { public String toString() { return "der"; } }
    record P(int x, @Sub("comp") String y) { }
    enum E { A, B { } }
    interface Greeter { String hi(String n, int k); default String def() { return "def " + hi("d", 1); } int num(); void nothing() throws Exception; }
    sealed interface Se permits S1, S2 {} record S1() implements Se {} record S2() implements Se {}
    public static void main(String[] a) throws Exception {
        Class<?> c = Base.class;
        System.out.println(c + " " + c.getSimpleName() + " " + c.getTypeName() + " " + c.getPackageName() + "|" + Modifier.toString(c.getModifiers()) + " " + c.getEnclosingClass() + " " + c.isMemberClass());
        for (Field f : c.getDeclaredFields()) System.out.println(f + " | " + f.toGenericString());
        Method[] ms = c.getDeclaredMethods(); Arrays.sort(ms, Comparator.comparing(Method::getName)); for (Method m : ms) System.out.println(m + " | " + m.toGenericString());
        for (Constructor<?> k : c.getDeclaredConstructors()) System.out.println(k + " " + k.isVarArgs());
        Base<String> b = new Base<>();
        Field f = c.getDeclaredField("priv"); f.setAccessible(true); System.out.println(f.get(b) + " " + f.getLong(b)); Field pf = c.getField("pub"); pf.setInt(b, 12); System.out.println(pf.get(b)); System.out.println(c.getDeclaredField("sd").getDouble(null));
        Method h = c.getDeclaredMethod("hid", int.class); h.setAccessible(true); System.out.println(h.invoke(b, 21)); System.out.println(c.getDeclaredMethod("st", String.class).invoke(null, "x"));
        try { c.getDeclaredMethod("thrower").invoke(b); } catch (InvocationTargetException e) { System.out.println(e + " " + e.getCause()); }
        try { pf.set(b, "str"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { h.invoke(b, "str"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { h.invoke(b); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { c.getMethod("nope", int.class); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        System.out.println(((Base<?>) c.getDeclaredConstructor(int.class, String[].class).newInstance(5, new String[0])).pub);
        System.out.println(c.getMethod("sum", int[].class).invoke(b, new int[] {1, 2, 3}));
        An an = c.getAnnotation(An.class); System.out.println(an.v() + " " + Arrays.toString(an.names()) + " " + an.c() + " " + an.st() + " " + an.sub().value());
        for (RecordComponent rc : P.class.getRecordComponents()) System.out.println(rc + " " + rc.getAccessor().invoke(new P(1, "z")) + " " + Arrays.toString(rc.getAnnotations()));
        System.out.println(Arrays.toString(E.values()) + E.valueOf("B") + " " + E.B.getClass() + " " + E.B.getDeclaringClass() + " " + E.class.isEnum()); try { E.valueOf("Z"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Greeter g = (Greeter) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Greeter.class}, (p, m, args) -> { switch (m.getName()) { case "hi": return "hi " + args[0] + args[1]; case "num": return 7; case "toString": return "proxy!"; case "nothing": throw new Exception("checked"); default: return InvocationHandler.invokeDefault(p, m, args); } });
        System.out.println(g.hi("bob", 3) + g.num() + g + g.def() + Proxy.isProxyClass(g.getClass())); try { g.nothing(); } catch (Exception e) { System.out.println(e); }
        Object arr = Array.newInstance(int.class, 3); Array.set(arr, 1, 5); System.out.println(Array.getInt(arr, 1) + " " + Array.getLength(arr) + arr.getClass().getName() + " " + int[][].class.getSimpleName() + Array.newInstance(String.class, 2, 3).getClass());
        System.out.println(Der.class.getGenericSuperclass() + " " + Arrays.toString(Base.class.getTypeParameters()) + Arrays.toString(Base.class.getTypeParameters()[0].getBounds()) + " " + Der.class.getSuperclass() + Arrays.toString(Base.class.getInterfaces()));
        System.out.println(Se.class.isSealed() + Arrays.toString(Se.class.getPermittedSubclasses()) + Main.class.getNestHost() + P.class.isRecord());
        Runnable r = new Runnable() { public void run() {} }; System.out.println(r.getClass() + " " + r.getClass().isAnonymousClass() + r.getClass().getEnclosingMethod()); class Local {} System.out.println(Local.class.getSimpleName() + Local.class.isLocalClass() + Local.class.getName());
        System.out.println(int.class + " " + Integer.TYPE + " " + void.class + " " + Object[].class + " " + Class.forName("[Ljava.lang.String;") + Class.forName("Main$P").getName());
        Method m2 = Greeter.class.getMethod("def"); System.out.println(m2.isDefault() + " " + m2); Parameter[] ps = c.getDeclaredMethod("hid", int.class).getParameters(); System.out.println(ps[0] + " " + ps.length);
        System.out.println(Object.class.getMethods().length + " " + Number.class.isAssignableFrom(Integer.class) + " " + Base.class.isInstance(new Der()) + " " + new Der().getClass().asSubclass(Base.class)); System.out.println(Integer.class.cast(5)); try { Integer.class.cast("x"); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { Class.forName("Main$Abs").getDeclaredConstructor().newInstance(); } catch (InstantiationException e) { System.out.println(e); } 
        ClassLoader cl = Main.class.getClassLoader(); System.out.println((cl == ClassLoader.getSystemClassLoader()) + " " + String.class.getClassLoader() + " " + cl.getParent().getClass().getSimpleName().isEmpty());
    }
    static abstract class Abs { Abs() {} }
}
