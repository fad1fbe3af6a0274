import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
import java.lang.runtime.ObjectMethods;
public class Main {
    record P(int a, String b) {}
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle a = l.findGetter(P.class, "a", int.class), b = l.findGetter(P.class, "b", String.class);
        CallSite ts = (CallSite) ObjectMethods.bootstrap(l, "toString", methodType(String.class, P.class), P.class, "x;y", a, b);
        CallSite eq = (CallSite) ObjectMethods.bootstrap(l, "equals", methodType(boolean.class, P.class, Object.class), P.class, "x;y", a, b);
        CallSite hc = (CallSite) ObjectMethods.bootstrap(l, "hashCode", methodType(int.class, P.class), P.class, "", a, b);
        P p = new P(3, "q");
        System.out.println((String) ts.getTarget().invokeExact(p) + " " + (boolean) eq.getTarget().invokeExact(p, (Object) new P(3, "q")) + (boolean) eq.getTarget().invokeExact(p, (Object) "z") + " " + (((int) hc.getTarget().invokeExact(p)) == p.hashCode()));
        MethodHandle h = (MethodHandle) ObjectMethods.bootstrap(l, "hashCode", MethodHandle.class, P.class, "", a, b);
        System.out.println(h.type());
        try { ObjectMethods.bootstrap(l, "bad", methodType(int.class, P.class), P.class, "x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
