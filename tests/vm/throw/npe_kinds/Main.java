public class Main {
    int[] ints; Main next; static Main st; long[][] ll; String s; Object o; boolean[] zs; float[] fs; byte[] bs; short[] ss; char[] cs; double[] ds; Object[] os;
    Main m() { return null; } static Main sm(int a, String b) { return null; }
    static void t(Runnable r) { try { r.run(); System.out.println("?"); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
    public static void main(String[] args) {
        Main x = new Main();
        t(() -> x.ints[0]++);
        t(() -> x.ints[2] = 3);
        t(() -> x.next.next.ints[0] = 1);
        t(() -> st.s = "x");
        t(() -> System.out.println(st.next.s));
        t(() -> x.m().m());
        t(() -> sm(1, "x").ints[3] = 5);
        t(() -> { x.ll = new long[2][]; x.ll[1][0] = 5; });
        t(() -> { synchronized (x.o) { } });
        t(() -> { throw (RuntimeException) x.o; });
        t(() -> System.out.println(x.s.length()));
        t(() -> System.out.println(x.zs[0] | x.bs[0] == 1));
        t(() -> System.out.println(x.fs[1]));
        t(() -> System.out.println(x.ss[1]));
        t(() -> System.out.println(x.cs[1]));
        t(() -> System.out.println(x.ds[1]));
        t(() -> x.os[7] = x);
        t(() -> x.bs[1] = 2);
        t(() -> System.out.println(x.os.length));
        t(() -> { int n = (Integer) x.o; });
        t(() -> { for (int i : x.ints) { } });
        t(() -> { switch (x.s) { case "a": } });
        t(() -> { Main[] a = new Main[3]; int i = 2; a[i].s = ""; });
        t(() -> { Main[][] a = {{null}}; int i = 0; a[i][i].m(); });
        t(() -> ((Main) x.o).m());
        t(() -> (x.s == null ? x.next : x).m());
        t(() -> { throw null; });
        t(() -> { throw new NullPointerException(); });
        t(() -> { throw new NullPointerException("mine"); });
        t(() -> java.util.Objects.requireNonNull(null));
        t(() -> java.util.Objects.requireNonNull(null, "what"));
    }
}
