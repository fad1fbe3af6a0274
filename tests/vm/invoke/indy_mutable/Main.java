import java.lang.invoke.*;
public class Main {
    static MutableCallSite m; static VolatileCallSite v;
    public static CallSite mutable(MethodHandles.Lookup l, String name, MethodType type) { return m = new MutableCallSite(MethodHandles.dropArguments(MethodHandles.constant(String.class, "one"), 0, type.parameterList())); }
    public static CallSite vol(MethodHandles.Lookup l, String name, MethodType type) { v = new VolatileCallSite(type); return v; }
    public static void main(String[] args) throws Throwable {
        System.out.println(T.a("x"));
        m.setTarget(MethodHandles.identity(String.class));
        System.out.println(T.a("x"));
        try { m.setTarget(MethodHandles.identity(Object.class)); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        try { T.b("y"); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        v.setTarget(MethodHandles.identity(String.class));
        System.out.println(T.b("y") + " " + (String) m.dynamicInvoker().invokeExact("z"));
    }
}
