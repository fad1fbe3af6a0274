import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.ArrayList;

/** What links the call sites and constants of class D, and what they lead to. */
public final class Dynamic {
    public static CallSite constantSite(MethodHandles.Lookup lookup, String name, MethodType type) throws ReflectiveOperationException {
        return new ConstantCallSite(MethodHandles.lookup().findStatic(Dynamic.class, name, type));
    }

    record Site(MutableCallSite site, MethodHandle first, MethodHandle second) { }

    private static final ArrayList<Site> sites = new ArrayList<>();

    public static CallSite mutableSite(MethodHandles.Lookup lookup, String name, MethodType type) throws ReflectiveOperationException {
        MethodHandle first = MethodHandles.lookup().findStatic(Dynamic.class, name, type);
        MethodHandle other = MethodHandles.constant(type.returnType(), constant(lookup, name, type.returnType(), sites.size()));
        var site = new MutableCallSite(first);
        sites.add(new Site(site, first, MethodHandles.dropArguments(other, 0, type.parameterList())));
        return site;
    }

    /** The mutable call sites get their other target. */
    static void turn(int round) {
        if (round % 5 != 4) return;
        for (Site s : sites) s.site.setTarget(s.site.getTarget() == s.first ? s.second : s.first);
    }

    public static Object constant(MethodHandles.Lookup lookup, String name, Class<?> type, int n) {
        if (type == int.class) return n * 0x9e3779b9;
        if (type == long.class) return n * 0x9e3779b97f4a7c15L;
        if (type == float.class) return n / 3f;
        if (type == double.class) return n / 7.0;
        throw new X(n);
    }

    public static int mixI(int a, long b) { return a * 31 + (int) (b >>> 7); }
    public static int mixI(double a, float b, int c) { return (int) a ^ (int) b + c; }
    public static int shiftI(int a, int b) { return a << b | a >>> -b; }
    public static long mixJ(long a, double b, Object o) { return a + (long) b + (o == null ? 1 : 2); }
    public static long shiftJ(long a, int b) { return a >> b ^ a >>> b; }
    public static long nineJ(int a, long b, int c, long d, int e, long f, int g, long h, int i) {
        return a - b + c - d + e - f + g - h + i;
    }
    public static float mixF(float a, int b) { return a * b; }
    public static float mixF(Object o, float a) { return o instanceof Node ? a : -a; }
    public static double mixD(double a, double b, double c, double d, double e, double f, double g, double h, double i, double j) {
        return a - b * c + d - e + f * g - h + i - j;
    }
    public static double mixD(int a, long b, float c, double d, String s) {
        if (s == null) throw new X(a);
        return a + b - c * d + s.length();
    }
    public static double noneD() { return 2.5; }

    public static int lambda(int a, int b) { return a - b; }
    public static int lambda(int c, int a, int b) { return a * b - c; }
    public static int lambda(Object o, int a, int b) { return o == null ? a : b; }
    public static long lambda(long a, long b) { return a - b; }
    public static long lambda(long c, long a, long b) { return a * b - c; }
    public static long lambda(Object o, long a, long b) { return o == null ? a : b; }
    public static double lambda(double a, double b) { return a - b; }
    public static double lambda(double c, double a, double b) { return a * b - c; }
    public static double lambda(Object o, double a, double b) { return o == null ? a : b; }
}
