package p.q;
import java.util.*;
import java.util.function.*;
public abstract class T<A extends Comparable<A> & Runnable, B> extends ArrayList<A> implements Runnable, Supplier<List<? super B>> {
    static final int K = 5; final long L = 7L; static final String S = "a\"b\n\u1234é\t'"; static final char C='\''; static final float F=1.5f; static final double D=-0.0; static final boolean Z=true; static final byte BB=-3; static final double NN=Double.NaN, PI=Double.POSITIVE_INFINITY; static final float FN=Float.NaN;
    static final char C2='\n';
    protected volatile int[][] arr; private transient Map<String, List<A>> m; A gen;
    T(int x) throws Exception { super(x); }
    public static <X extends Throwable, Y> X gen(Y y, List<? extends X>... xs) throws X, Error { return xs[0].get(0); }
    public abstract void abs(int a, long b, double[] c);
    native void nat(); synchronized final strictfp void sy() { }
    public void run() {
        int i = 0; for (; i < 300; i += 200) System.out.println("i=" + i);
        switch (i) { case 1: case 2: case 5: i++; break; default: i--; }
        switch (i) { case 100: i = 1000000; break; case -200: i=7; }
        long l = 5000000000L; double d = 2.5; float f = 3.14f;
        Runnable r = () -> System.out.println(this);
        Object[] o = new Object[3]; int[][] q = new int[3][4]; int[] z = new int[4];
        try { r.run(); } catch (RuntimeException | Error e) { throw e; } finally { i = 3; }
        if (o instanceof Object[] && o[0] instanceof String s) { System.out.println(s); }
        synchronized (this) { arr = q; }
        List<String> ls = List.of(); ls.size(); Class<?> c = int[].class; Class<?> c2 = String.class;
    }
    static { System.out.println("x\\y"); }
    @Deprecated int dep;
    interface I { default void x() {} static void y() {} private void zz() {} int K=3; }
    enum E { A, B { void f() {} }; }
    record R(int a, String b) { }
    @interface An { int value() default 3; String[] n() default {}; }
    sealed interface Sx permits Sa {} 
    static final class Sa implements Sx {}
    class Inner { protected class Deep {} }
    static class V { void v(String... s) {} V(int[]... q) {} }
}
