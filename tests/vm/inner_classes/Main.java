public class Main {
    int f = 1; class In { int g = f + 1; class Deep { int h = g + f; int sum() { return f + g + h; } } } static class SN { int q = 4; } int local(int k) { class L { int t() { return k + f; } L copy() { return new L(); } } return new L().copy().t(); }
    interface Op { int ap(int x); } Op adder(int n) { return x -> x + n + f; } Op anon(final int n) { return new Op() { int calls; public int ap(int x) { calls++; return x * n + f + calls; } }; }
    private int secret = 42; static class Peek { int look(Main m) { return m.secret++; } } private static int sp(int x) { return x; } class Sub extends Main { int get() { return Main.this.f + this.f + super.f + secretOf(); } int secretOf() { return Main.this.secret; } }
    public static void main(String[] args) { Main m = new Main(); In i = m.new In(); In.Deep d = i.new Deep(); m.f = 10; System.out.println(i.g + " " + d.sum() + " " + new SN().q + " " + m.local(5) + " " + m.adder(3).ap(4)); Op o = m.anon(2); System.out.println(o.ap(1) + o.ap(1)); System.out.println(new Peek().look(m) + m.secret + " " + m.new Sub().get() + sp(3)); System.out.println(d.getClass().getName() + " " + o.getClass().getName()); }
}
