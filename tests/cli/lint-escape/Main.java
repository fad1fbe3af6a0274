public class Main {
    int v = 3;
    static Object last;
    Object self = this;
    public Main() { m(); }
    public Main(int a) { this.m(); }
    protected Main(long a) { p(); }
    Main(short a) { m(); }
    private Main(char a) { m(); }
    public Main(byte b) { f(); }
    public Main(float b) { s(this); }
    public Main(double b) { last = this; }
    public Main(String b) { new Other(this); }
    public Main(int[] b) { System.out.println(this); }
    public Main(long[] b) { Runnable r = () -> m(); r.run(); }
    public Main(char[] b) { this('c'); }
    public Main(short[] b) { super(); hashCode(); toString(); getClass(); }
    public Main(Object o) { m(); m(); p(); }
    public Main(Object a, Object b) { Main t = this; t.m(); }
    public Main(Object a, int b) { new In(); }
    public Main(Object a, short b) { Runnable r = this::m; }
    public Main(Object a, char b) { Main t = new Main(); t.m(); }
    public Main(Object a, byte b) { if (v > 3) for (;;) m(); }
    public Main(Object a, float b) { priv(); fin(); }
    public void m() { }
    private void p() { m(); }
    final void f() { p(); }
    private void priv() { v++; }
    public final void fin() { q(); }
    private void q() { r(); }
    private void r() { s(this); }
    static void s(Main t) { t.m(); }
    class In { In() { m(); } }
    { m(); }
}
class Other { Other(Main t) { t.m(); } }
final class Fin { public Fin() { m(); } public void m() { } }
