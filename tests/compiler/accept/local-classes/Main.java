import java.util.*;
import java.util.function.*;
public class Main {
    static int statics = 1; int inst = 2;
    Main() {} Main(int x) { inst = x; }
    static List<String> log = new ArrayList<>();
    static Supplier<String> make(String a, int b, long c, double d) { String e = a + b; class K { String f = e + c; K() { log.add(f); } K(int z) { this(); f += z + d; } String g() { return f + a + b; } class In { String h() { return f + d + e; } } } Supplier<K> s = K::new; Function<Integer, K> t = K::new; return () -> s.get().g() + t.apply(9).new In().h(); }
    Runnable deep() { int p = 3; return new Runnable() { int q = p + inst; public void run() { int r = q * 2; Runnable x = () -> { Runnable y = new Runnable() { int s = r + p; public void run() { log.add("" + p + q + r + s + inst + statics); inst++; } }; y.run(); }; x.run(); } }; }
    static abstract class A { final String v; A(String v) { this.v = v; init(); } abstract void init(); }
    static String anon(String x) { StringBuilder sb = new StringBuilder(); new A(x + "!") { int n = 5; void init() { sb.append(v).append(n).append(x); } }; return sb.toString(); }
    class M { int k = inst; M() { this(1); } M(int z) { k += z; } class N extends M { N() { super(10); } int both() { return k + M.this.k + inst; } } }
    int inner() { M m = new M(); M.N n = m.new N(); return n.both() + new M(3) { int extra() { return k * inst; } }.extra(); }
    static int recursive(int n) { class R { int f(int k) { return k == 0 ? n : new R().f(k - 1) + k; } } return new R().f(4); }
    interface V { int v(); } static V chain(int n) { return n == 0 ? () -> 0 : new V() { V rest = chain(n - 1); public int v() { return n + rest.v(); } }; }
    static String enumsAndRecords() { enum E { X, Y; String low() { return name().toLowerCase(); } } record R(E e, int i) { static int made; R { made++; } } interface F { String f(R r); } F f = r -> r.e().low() + r.i() + R.made; return f.f(new R(E.Y, 4)); }
    static { int s = 5; Runnable r = () -> log.add("static" + s); r.run(); } { int q = inst; Runnable r = () -> log.add("inst" + q + this.inst); r.run(); }
    final Supplier<Integer> lazy = () -> this.inst * 100; static final Comparator<String> CMP = new Comparator<>() { public int compare(String a, String b) { return b.compareTo(a); } };
    static void loop() { List<Supplier<Integer>> l = new ArrayList<>(); for (int i = 0; i < 3; i++) { final int j = i; l.add(new Supplier<>() { int c = j; public Integer get() { return c++ + j; } }); } for (String s : new String[]{"a", "b"}) l.add(s::length); for (Supplier<Integer> s : l) log.add("" + s.get() + s.get()); }
    static class P { protected int prot = 6; protected String pm() { return "pm" + prot; } } static class Q extends P { Supplier<String> s() { return super::pm; } @Override protected String pm() { return "qm"; } Supplier<String> t() { return () -> super.pm() + this.pm(); } class W { String w() { return Q.super.pm() + Q.this.prot; } } }
    public static void main(String[] args) { System.out.println(make("a", 1, 2L, 3.5).get()); Main m = new Main(7); m.deep().run(); m.deep().run(); System.out.println(anon("z") + m.inner() + " " + recursive(10) + " " + chain(4).v() + enumsAndRecords() + m.lazy.get()); loop(); List<String> w = new ArrayList<>(List.of("p", "r", "q")); w.sort(CMP); System.out.println(w + " " + log); Q q = new Q(); System.out.println(q.s().get() + q.t().get() + q.new W().w()); }
}
