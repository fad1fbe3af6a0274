public class Values {
    private Object f, g;
    public Values() { a(this); }
    public Values(int x) { Values w = this; Values z = w; z.m(); }
    public Values(long x) { f = this; f.hashCode(); }
    public Values(char x) { Object o = (Object) this; o.hashCode(); }
    public Values(byte x) { if (this == null) m(); m(); }
    public Values(short x) { String s = "" + this; }
    public Values(float x) { ret().m(); }
    public Values(double x) { new Pr(this); }
    public Values(String x) { new Pr2(); }
    public Values(Object[] x) { x[0] = this; }
    public Values(int[] x) { Object[] o = {this}; o.hashCode(); }
    public Values(long[] x) { java.util.Objects.requireNonNull(this); }
    public Values(char[] x) { Runnable r = this::m; r.run(); }
    public Values(byte[] x) { Runnable r = () -> m(); }
    public Values(short[] x) { try (var c = res()) { } catch (Exception e) { } }
    public Values(float[] x) { throw new RuntimeException(toString()); }
    public Values(double[] x) { Values.this.m(); }
    public Values(String[] x) { this(x.length); }
    public Values(Values x) { rec(3); }
    public Values(Values x, int y) { for (int i = 0; i < 3; i++) { if (i == 2) { m(); n(); } } n(); }
    public Values(Values x, char y) { System.out.println(); x.m(); pkg.run(); }
    Runnable pkg = () -> m();
    private static void a(Values w) { }
    private Values ret() { return this; }
    private void rec(int x) { if (x > 0) rec(x - 1); m(); }
    private AutoCloseable res() { m(); return null; }
    public void m() { }
    public void n() { }
    private static class Pr { Pr(Values w) { w.m(); } }
    private class Pr2 { void x() { m(); } }
    static { new Values().m(); }
}
