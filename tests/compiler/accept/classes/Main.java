import java.util.*;
import java.util.function.*;

class Main {
    int field = 10;
    static int counter;
    final int id = ++counter;
    class Inner { int field = 20; int sum() { return field + Main.this.field; } class Deep { int all() { return field + Inner.this.field + Main.this.field; } } }
    static class Base { final String log; Base(String s) { log = s + describe(); } String describe() { return "base"; } }
    static class Derived extends Base {
        final int n;
        Derived(int n) { if (n < 0) throw new IllegalArgumentException("neg"); this.n = n; int twice = n * 2; super("d" + twice); }
        Derived() { this(4); }
        @Override String describe() { return "derived" + n; }
    }
    interface Shape { double area(); default String info() { return getClass().getSimpleName() + " " + area(); } static Shape unit() { return () -> 1; } private int hidden() { return 1; } }
    record Sq(double s) implements Shape { Sq { if (s < 0) s = 0; } Sq(int a, int b) { this(a * b); } static Sq of(double d) { return new Sq(d); } public double area() { return s * s; } }
    enum Op implements IntBinaryOperator {
        PLUS("+") { public int applyAsInt(int a, int b) { return a + b; } }, TIMES("*") { public int applyAsInt(int a, int b) { return a * b; } };
        final String sym; Op(String s) { sym = s; } static final Map<String, Op> BY = new HashMap<>(); static { for (Op o : values()) BY.put(o.sym, o); }
    }
    static abstract class Node<T extends Comparable<T>> { T val; Node(T v) { val = v; } abstract <R> R accept(Function<? super T, ? extends R> f); int cmp(Node<? extends T> o) { return val.compareTo(o.val); } }
    static class Leaf<T extends Comparable<T>> extends Node<T> { Leaf(T v) { super(v); } <R> R accept(Function<? super T, ? extends R> f) { return f.apply(val); } }
    { field += 1; }
    static { counter = 100; }
    static int vsum(int... xs) { int s = 0; for (int x : xs) s += x; return s; }
    static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    Runnable capture(int p) {
        int local = p * 2;
        class Loc { int get() { return local + p + field; } class In2 { int g2() { return get() + local; } } }
        Supplier<Loc> mk = Loc::new;
        return () -> { Loc l = mk.get(); System.out.println(l.get() + " " + l.new In2().g2() + " " + new Object() { int z = local; int zz() { return z + field; } }.zz()); };
    }
    public static void main(String[] args) {
        Main m = new Main(), m2 = new Main();
        System.out.println(m.id + " " + m2.id + " " + m.field);
        Main.Inner in = m.new Inner();
        System.out.println(in.sum() + " " + in.new Deep().all());
        System.out.println(new Derived(3).log + " " + new Derived().log);
        try { new Derived(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(new Sq(2).info() + " " + new Sq(2, 3) + " " + Sq.of(-1).equals(new Sq(0.0)) + " " + Shape.unit().area() + new Sq(3).hashCode());
        System.out.println(Op.BY.get("*").applyAsInt(6, 7) + " " + Op.valueOf("PLUS").applyAsInt(1, 2) + " " + Op.PLUS.compareTo(Op.TIMES) + Op.TIMES.getDeclaringClass().getSimpleName());
        Node<String> n = new Leaf<>("abc");
        System.out.println(n.<Integer>accept(String::length) + n.accept(s -> s + "!") + n.cmp(new Leaf<>("abd")));
        System.out.println(vsum() + vsum(1) + vsum(1, 2, 3) + vsum(new int[] {4, 5}));
        List<? super Integer> ls = listOf(1, 2.0); ls.add(3); Object first = ls.get(0);
        System.out.println(ls + " " + first);
        m.capture(5).run();
        int[][] grid = new int[3][4]; grid[1][2]++; grid[1][2] += 2; --grid[1][2];
        int[][] jag = {{1}, {2, 3}, {}};
        System.out.println(grid[1][2] + jag[1].length + Arrays.deepToString(jag));
        long big = 1L << 40; int sh = -17 >>> 28; int sh2 = -17 >> 2; byte by = (byte) 200; char c = (char) 65; c++; short s = 10; s *= 1.5; by >>= 1;
        System.out.println(big + " " + sh + " " + sh2 + " " + by + " " + c + " " + s + " " + (5 / 2.0) + " " + 7 % -3 + " " + -7 / 2 + " " + 0x1.8p3 + " " + 1e-5f);
        String str = null; str += "x"; str += 1 + 2; str = 1 + 2 + str + 1 + 2;
        System.out.println(str);
        outer:
        for (int i = 0; ; i++) { for (int j = 0; j < 3; j++) { if (i == 2) break outer; if (j == 1) continue outer; System.out.print(i + "" + j + " "); } }
        System.out.println();
        final int K = 5; final String T = "t" + K + 'c' + 1.5f + true + (K > 3 ? 10L : 20);
        System.out.println(T == ("t5c1.5true10") ? "folded" : "not");
        Integer a1 = 127, a2 = 127; System.out.println(a1 == a2); int un = a1 + a2; a1++; System.out.println(un + a1);
        Object o = true ? 1 : "s"; System.out.println(o); System.out.println(true ? 1 : 2.0); System.out.println(false ? 'a' : 98); char cc = true ? 'a' : 0; System.out.println(cc);
        System.out.println((Object) (true ? (Integer) null : "x"));
        int x = 1; x = x++ + ++x; System.out.println(x); x ^= 5; x |= 8; x &= ~1; x <<= 2; System.out.println(x);
        do { x /= 2; } while (x > 3); System.out.println(x);
        synchronized (m) { assert x > 0 : "never"; }
        try { try { throw new IllegalStateException("a"); } finally { System.out.println("fin"); } } catch (IllegalStateException | IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try (AutoCloseable r1 = () -> System.out.println("close1"); AutoCloseable r2 = () -> System.out.println("close2")) { System.out.println("body"); } catch (Exception e) { }
        Comparator<String> cmp = new Comparator<>() { public int compare(String p, String q) { return q.compareTo(p); } };
        List<String> sl = new ArrayList<>(List.of("a", "c", "b")); sl.sort(cmp); System.out.println(sl);
        for (Iterator<String> it = sl.iterator(); it.hasNext(); ) if (it.next().equals("b")) it.remove();
        System.out.println(sl); var _ = sl.remove(0); for (var _ : sl) System.out.println("one");
        BiFunction<Integer, Integer, Integer> bf = (p, _) -> p; System.out.println(bf.apply(1, 2));
        System.out.println(int[].class.getName() + String[][].class.getSimpleName() + void.class + Map.Entry.class.getName());
        Function<Integer, int[]> mkArr = int[]::new; System.out.println(mkArr.apply(3).length); IntFunction<List<String>[]> gen = List[]::new; System.out.println(gen.apply(2).length);
    }
}
