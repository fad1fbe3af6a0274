import java.lang.invoke.*;
import java.util.*;
import java.util.function.*;
public class Main {
    public interface PTwo { int a(); int b(); } public interface PDef { int f(int x); default int g() { return f(3) + 1; } String toString(); }
    public interface PNone { default void d() {} } public interface PSame { int f(int x); Object f(Object x); } public sealed interface PS permits PSi {} public static final class PSi implements PS {}
    public interface PEx { void f() throws java.io.IOException; }
    static int twice(int x) { return 2 * x; }
    interface Two { int a(); int b(); }
    static class Cls { public int a() { return 1; } }
    interface Gen<T> { T get(T t); }
    interface WithDefault { int f(int x); default int g() { return f(3); } }
    public static void main(String[] args) throws Throwable {
        MethodHandle h = MethodHandles.lookup().findStatic(Main.class, "twice", MethodType.methodType(int.class, int.class));
        IntUnaryOperator o = MethodHandleProxies.asInterfaceInstance(IntUnaryOperator.class, h);
        System.out.println(o.applyAsInt(21) + " " + MethodHandleProxies.isWrapperInstance(o) + " " + MethodHandleProxies.isWrapperInstance("x"));
        System.out.println(MethodHandleProxies.wrapperInstanceType(o) + " " + MethodHandleProxies.wrapperInstanceTarget(o).type());
        try { MethodHandleProxies.asInterfaceInstance(Two.class, h); } catch (Throwable e) { System.out.println(e); }
        try { MethodHandleProxies.asInterfaceInstance(Cls.class, h); } catch (Throwable e) { System.out.println(e); }
        try { MethodHandleProxies.wrapperInstanceTarget("x"); } catch (Throwable e) { System.out.println(e); }
        try { MethodHandleProxies.asInterfaceInstance(Runnable.class, h).run(); } catch (Throwable e) { System.out.println(e); }
        try { MethodHandleProxies.asInterfaceInstance(WithDefault.class, h); } catch (Throwable e) { System.out.println(e); }
        Function<Object, Object> f = MethodHandleProxies.asInterfaceInstance(Function.class, h);
        System.out.println(f.apply(4));
        try { f.apply("x"); } catch (Throwable e) { System.out.println(e); }
        System.out.println(f.andThen(x -> x + "!").apply(5));
        MethodHandle thrower = MethodHandles.throwException(void.class, Exception.class).bindTo(new java.io.IOException("io"));
        Runnable r = MethodHandleProxies.asInterfaceInstance(Runnable.class, thrower);
        try { r.run(); } catch (Throwable e) { System.out.println(e + " / " + e.getCause()); }
        for (Class<?> c : new Class<?>[] {PTwo.class, PNone.class, PS.class, Override.class, java.io.Serializable.class, Comparable.class, java.util.Comparator.class}) try { System.out.println(MethodHandleProxies.asInterfaceInstance(c, h) != null); } catch (Throwable e) { System.out.println(e); }
        PDef pd = MethodHandleProxies.asInterfaceInstance(PDef.class, h); System.out.println(pd.f(4) + " " + pd.g());
        PSame ps = MethodHandleProxies.asInterfaceInstance(PSame.class, h); System.out.println(ps.f(4) + " " + ps.f((Object) 9));
        try { MethodHandleProxies.asInterfaceInstance(PEx.class, thrower).f(); } catch (Throwable e) { System.out.println(e); }
        try { MethodHandleProxies.asInterfaceInstance(null, h); } catch (Throwable e) { System.out.println(e.getClass()); } try { MethodHandleProxies.asInterfaceInstance(Runnable.class, null); } catch (Throwable e) { System.out.println(e.getClass()); }
        System.out.println(o.equals(o) + " " + (o.hashCode() == o.hashCode()));
    }
}
