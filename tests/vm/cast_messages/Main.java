interface T { void r() throws Throwable; }
class Helper { static void t(T r) { try { r.r(); System.out.println("ok"); } catch (Throwable e) { System.out.println(e); } } }
public class Main {
    enum E { X } static class G<X> { X x; } static <X> X cast(Object o) { @SuppressWarnings("unchecked") X x = (X) o; return x; }
    public static void main(String[] args) {
        Object s = "s", i = 5, m = new Main(), a = new int[0], oa = new Object[0], e = E.X;
        Helper.t(() -> System.out.println((Integer) s)); Helper.t(() -> System.out.println((Main) s)); Helper.t(() -> System.out.println((String) m)); Helper.t(() -> System.out.println((String[]) oa)); Helper.t(() -> System.out.println((int[]) oa)); Helper.t(() -> System.out.println((Runnable) m)); Helper.t(() -> System.out.println((E) i)); Helper.t(() -> { String q = Main.<String>cast(5); }); Helper.t(() -> System.out.println((long[][]) (Object) new long[1])); Helper.t(() -> { Comparable c = (Comparable) m; });
        Helper.t(() -> { Object[] x = new Integer[2]; x[0] = "str"; }); Helper.t(() -> { Object[] x = new Main[1][]; x[0] = new Object[0]; }); Helper.t(() -> { Object[][] x = new String[1][]; x[0] = new Integer[1]; });
        Helper.t(() -> { int[] x = new int[2]; x[-1]++; }); Helper.t(() -> { char[] x = new char[2]; x[2] = 'c'; }); Helper.t(() -> { Object x = new Object[Integer.MIN_VALUE]; }); Helper.t(() -> { int[][][] x = new int[2][-1][5]; }); Helper.t(() -> { long x = Long.MIN_VALUE; System.out.println(x / (x - x)); }); Helper.t(() -> System.out.println(5.0 / 0 + 5 % 0.0)); Helper.t(() -> System.out.println(E.valueOf("Q"))); Helper.t(() -> Class.forName("x.Y")); Helper.t(() -> Class.forName("java/lang/String")); Helper.t(() -> new Object().wait(-1)); Helper.t(() -> ((Object) new int[] {1, 2}).getClass().cast("x"));
    }
}
