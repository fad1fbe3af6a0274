import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** Operands at the edges, and a digest of what becomes of them. */
public class Edge implements Runnable, Comparable<Edge> {
    public static final int[] I = {0, 1, -1, 2, 7, 31, 32, 33, 127, -128, 255, 65536, 0x55555555, Integer.MAX_VALUE, Integer.MIN_VALUE};
    public static final long[] J = {0, 1, -1, 2, 10, 63, 64, 0x7fffffffL, -0x80000000L, 0x80000000L, 0xffffffffL, 0x100000000L, 0x123456789abcdefL,
        Long.MAX_VALUE, Long.MIN_VALUE};
    public static final float[] F = {0f, -0f, 1f, -1f, 0.5f, 2.5f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 0x1p31f, -0x1p63f, 16777217f};
    public static final double[] D = {0d, -0d, 1d, -1d, 0.5, 2.5, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 0x1p31, -0x1p63, 9007199254740993d};
    public static final int[] index = {0, 1, 2, 3, -1, 4, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE};
    public static final int[] length = {0, 1, 3, 17, -1, Integer.MIN_VALUE};
    public static final Object[] aI = {new int[] {1, -2, Integer.MAX_VALUE}, new int[0], new int[1], null};
    public static final Object[] aJ = {new long[] {1, -2, Long.MAX_VALUE}, new long[0], new long[1], null};
    public static final Object[] aF = {new float[] {1, -0f, Float.NaN}, new float[0], new float[1], null};
    public static final Object[] aD = {new double[] {1, -0d, Double.NaN}, new double[0], new double[1], null};
    public static final Object[] aB = {new byte[] {1, -2, -128}, new byte[0], new byte[1], null};
    public static final Object[] aZ = {new boolean[] {true, false, true}, new boolean[0], new boolean[1], null};
    public static final Object[] aC = {new char[] {1, '\ufffe', '\u8000'}, new char[0], new char[1], null};
    public static final Object[] aS = {new short[] {1, -2, -32768}, new short[0], new short[1], null};
    public static final Object[] aA = {new Object[] {"a", null, 7}, new String[] {"x", "y", "z"}, new Runnable[3], new int[3][2], new Object[0], null};
    public static final Object[] A = {null, "text", 7, new Object(), new int[2], new String[] {"s"}, new Object[1], new int[1][1], new Edge(), new Further(),
        new Integer[0], new RuntimeException("r"), new byte[3], new Edge[2][2]};
    public static final Object[] edges = {new Edge(), null, new Further(), new Edge()};
    public static final Object[] throwables = {new RuntimeException("one"), null, new Error("two"), new Exception("three")};
    public static final Object[] arrays = {new int[3], new long[0], new Object[5], null, new byte[1], new double[2][3]};

    /* An operand on its way to a register; by position and type. */
    public static int gI0, gI1, gI2, gI3;
    public static long gJ0, gJ1, gJ2, gJ3;
    public static float gF0, gF1, gF2, gF3;
    public static double gD0, gD1, gD2, gD3;
    public static Object gA0, gA1, gA2, gA3;
    /* Results, and fields of all types. */
    public static int sI;
    public static long sJ;
    public static float sF;
    public static double sD;
    public static Object sA;
    public static boolean sZ;
    public static byte sB;
    public static char sC;
    public static short sS;
    public static volatile int vsI;
    public static volatile long vsJ;
    public static volatile double vsD;
    public int fI;
    public long fJ;
    public float fF;
    public double fD;
    public Object fA;
    public boolean fZ;
    public byte fB;
    public char fC;
    public short fS;
    public volatile int vfI;
    public volatile long vfJ;
    public volatile float vfF;
    public volatile double vfD;
    public volatile Object vfA;

    /** Another implementation of everything that can be overridden. */
    public static class Further extends Edge {
        @Override public int virtual(int a, long b, double c) { return super.virtual(a, b, c) + 1; }
        @Override public void run() { add(77); }
        @Override public int compareTo(Edge e) { return e == null ? -5 : 5; }
    }

    public int virtual(int a, long b, double c) { return a + (int) b * 3 + (int) c * 5; }
    @Override public void run() { add(66); }
    @Override public int compareTo(Edge e) { return e == null ? -1 : 1; }

    public static boolean toZ(int v) { return (v & 1) != 0; }
    public static long wide(int a, long b, int c, long d, int e, long f, int g) { return a - b * 3 + c - d * 5 + e - f * 7 + g; }
    public static double floats(float a, double b, float c, double d, float e, double f, float g, double h, float i, double j) {
        return a - b * 2 + c - d * 3 + e - f * 5 + g - h * 7 + i - j * 11;
    }
    public static float mixed(int a, float b, long c, double d, Object e) { return a + b - c + (float) d + (e == null ? 1 : 2); }

    public static CallSite link(MethodHandles.Lookup lookup, String name, MethodType type) throws ReflectiveOperationException {
        return new ConstantCallSite(MethodHandles.lookup().findStatic(Edge.class, name, type));
    }

    public static Object constant(MethodHandles.Lookup lookup, String name, Class<?> type, int n) {
        if (type == int.class) return n * 0x9e3779b9;
        if (type == long.class) return n * 0x9e3779b97f4a7c15L;
        if (type == float.class) return n / 3f;
        if (type == double.class) return n / 7.0;
        if (n == 0) throw new IllegalStateException("no constant");
        return name + n;
    }

    private static long hash;
    private static String row;
    private static boolean trace;
    private static int exceptions;
    private static final StackTraceElement[] NONE = {};
    private static final String TRACED = System.getProperty("edge.trace");

    public static void begin(String name) {
        row = name;
        hash = 1;
        exceptions = 0;
        trace = name.equals(TRACED);
    }

    public static void end() {
        if (TRACED == null) System.out.println(row + ": " + Long.toHexString(hash));
    }

    private static void mix(long v) {
        hash = (hash ^ v) * 0x100000001b3L + (hash >>> 29);
    }

    public static void add(int v) {
        if (trace) System.out.println("int " + v);
        mix(v);
    }

    public static void add(long v) {
        if (trace) System.out.println("long " + v);
        mix(v);
    }

    public static void add(float v) {
        if (trace) System.out.println("float " + v);
        mix(Float.floatToIntBits(v));
    }

    public static void add(double v) {
        if (trace) System.out.println("double " + v);
        mix(Double.doubleToLongBits(v));
    }

    public static void add(Object o) {
        if (trace) System.out.println(o == null ? "null" : o.getClass().getName());
        if (o == null) {
            mix(0);
            return;
        }
        mix(o.getClass().getName().hashCode());
        switch (o) {
        case String s -> mix(s.hashCode());
        case Number n -> mix(n.hashCode());
        case int[] a -> { for (int v : a) add(v); }
        case long[] a -> { for (long v : a) add(v); }
        case float[] a -> { for (float v : a) add(v); }
        case double[] a -> { for (double v : a) add(v); }
        case byte[] a -> { for (byte v : a) add(v); }
        case short[] a -> { for (short v : a) add(v); }
        case char[] a -> { for (char v : a) add(v); }
        case boolean[] a -> { for (boolean v : a) add(v ? 1 : 0); }
        case Object[] a -> { for (Object v : a) add(v); }
        case Edge e -> e.fields();
        default -> { }
        }
    }

    private void fields() {
        add(fI ^ fB ^ fC << 8 ^ fS << 16 ^ (fZ ? 3 : 5) ^ vfI);
        add(fJ ^ vfJ);
        add(fF);
        add(vfF);
        add(fD);
        add(vfD);
    }

    /** An exception: its class and message, and, of some in each row, where it was thrown, to the bytecode index. */
    public static void thrown(Throwable t) {
        if (trace) System.out.println(t);
        mix(t.getClass().getName().hashCode());
        boolean place = exceptions++ < 6 || exceptions % 32 == 0;
        StackTraceElement[] elements = place ? t.getStackTrace() : NONE;
        boolean library = elements.length > 0 && elements[0].getClassName().startsWith("java.");
        if (t.getMessage() != null && !(t instanceof NullPointerException && (library || !place))) mix(t.getMessage().hashCode());
        for (StackTraceElement e : elements) {
            if (!e.getClassName().startsWith("T_")) continue;
            if (trace) System.out.println("  at " + e);
            mix(e.getMethodName().hashCode());
            mix(e.getLineNumber());
        }
    }

    /** Runs all rows of the classes named: R_iadd ... */
    public static void main(String[] names) throws Exception {
        List<Class<?>> all = new ArrayList<>();
        for (String n : names) all.add(Class.forName("R_" + n));
        for (Class<?> c : all) {
            try {
                c.getMethod("run").invoke(null);
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(c.getName() + ": " + e.getCause());
                e.getCause().printStackTrace();
            }
        }
    }
}
