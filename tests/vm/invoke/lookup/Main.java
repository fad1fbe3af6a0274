import java.lang.invoke.*;
import java.lang.reflect.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    public static class A { public int f = 1; public static int sf = 2; private int p = 3; public final int fin = 4; public A() {} public A(int x) { f = x; } public String v(int x) { return "A.v" + x; } private String pv() { return "pv"; } public static String st(String s) { return "st" + s; } protected String prot() { return "prot"; } }
    public static class B extends A { public String v(int x) { return "B.v" + x; }
        static MethodHandle sup() throws Exception { return MethodHandles.lookup().findSpecial(A.class, "v", methodType(String.class, int.class), B.class); } }
    interface I { default String d() { return "d"; } static String s() { return "I.s"; } }
    static void t(Callable c) { try { System.out.println(c.call()); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } }
    interface Callable { Object call() throws Throwable; }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup(), pub = MethodHandles.publicLookup();
        A a = new A(), b = new B();
        t(() -> l.findVirtual(A.class, "v", methodType(String.class, int.class)).invoke(b, 1));
        t(() -> B.sup().invoke((B) b, 2));
        t(() -> l.findStatic(A.class, "st", methodType(String.class, String.class)).invoke("x"));
        t(() -> ((A) l.findConstructor(A.class, methodType(void.class, int.class)).invoke(9)).f);
        t(() -> l.findGetter(A.class, "f", int.class).invoke(a));
        t(() -> { l.findSetter(A.class, "f", int.class).invoke(a, 77); return a.f; });
        t(() -> l.findStaticGetter(A.class, "sf", int.class).invoke());
        t(() -> { l.findStaticSetter(A.class, "sf", int.class).invoke(6); return A.sf; });
        t(() -> l.findVirtual(A.class, "pv", methodType(String.class)).invoke(a));
        t(() -> l.findGetter(A.class, "p", int.class).invoke(a));
        t(() -> l.findVirtual(I.class, "d", methodType(String.class)).invoke(new I() {}));
        t(() -> l.findStatic(I.class, "s", methodType(String.class)).invoke());
        t(() -> l.bind("bound", "concat", methodType(String.class, String.class)).invoke("!"));
        t(() -> l.unreflect(A.class.getMethod("v", int.class)).invoke(a, 3));
        t(() -> l.unreflectConstructor(A.class.getConstructor()).type());
        t(() -> l.unreflectGetter(A.class.getField("f")).type());
        t(() -> l.unreflectSetter(A.class.getField("sf")).type());
        t(() -> pub.findVirtual(String.class, "length", methodType(int.class)).invoke("four"));
        t(() -> l.findVirtual(A.class, "no", methodType(void.class)));
        t(() -> l.findVirtual(A.class, "st", methodType(String.class, String.class)));
        t(() -> l.findStatic(A.class, "v", methodType(String.class, int.class)));
        t(() -> l.findGetter(A.class, "no", int.class));
        t(() -> l.findGetter(A.class, "f", long.class));
        t(() -> l.findSetter(A.class, "fin", int.class));
        t(() -> l.findStaticGetter(A.class, "f", int.class));
        t(() -> l.findGetter(A.class, "sf", int.class));
        t(() -> l.findStaticSetter(A.class, "f", int.class));
        t(() -> l.findSetter(A.class, "sf", int.class));
        t(() -> l.findVarHandle(A.class, "sf", int.class));
        t(() -> l.findStaticVarHandle(A.class, "f", int.class));
        t(() -> l.findVirtual(Runnable.class, "no", methodType(void.class, String[].class, java.util.List.class)));
        t(() -> l.findSpecial(A.class, "v", methodType(String.class, int.class), String.class));
        t(() -> pub.findVirtual(Main.class, "hidden", methodType(void.class)));
        t(() -> l.findVirtual(Object.class, "finalize", methodType(void.class)));
        t(() -> l.findStatic(Integer.class, "bitCount2", methodType(int.class)));
        t(() -> l.findConstructor(A.class, methodType(void.class, String.class)));
        t(() -> l.findConstructor(A.class, methodType(A.class)));
        t(() -> l.findVirtual(A.class, "<init>", methodType(void.class)));
        t(() -> l.findClass("Main$A") == A.class);
        t(() -> l.findVirtual(int[].class, "clone", methodType(Object.class)).type());
        System.out.println(l + " " + l.in(String.class) + " " + pub + " " + l.lookupModes() + " " + l.dropLookupMode(MethodHandles.Lookup.PRIVATE));
        t(() -> MethodHandles.privateLookupIn(A.class, l));
    }
}
