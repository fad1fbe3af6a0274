// JLS 8.10: canonical, compact and other constructors; own accessors; nested, generic, varargs components.
public class Main {
    record P(int x, int y) {
        static final P ORIGIN = new P(0, 0);
        static int made;
        P {
            if (x < 0) { x = -x; }
            made++;
        }
        P(int both) { this(both, both); }
        public int y() { return y * 10; }
        P plus(P o) { return new P(x + o.x, y + o.y); }
        class In { int sum() { return x + y; } }
        static P of(String s) { return new P(s.length()); }
    }
    record G<T extends Comparable<T>>(T a, T... rest) { T top() { T m = a; for (T t : rest) if (t.compareTo(m) > 0) m = t; return m; } }
    record Full(String name) { Full(String name) { this.name = name.strip(); } @Override public String toString() { return "<" + name + ">"; } }
    record None() {}
    record Arr(int[] a, double d, float f) {}

    public static void main(String[] args) throws Exception {
        System.out.println(new P(-3, 4) + " " + new P(5).y() + " " + P.of("abc").plus(P.ORIGIN) + P.made);
        System.out.println(new P(1, 2).equals(new P(1, 2)) + " " + (new P(1, 2).hashCode() == new P(1, 2).hashCode()) + " " + new P(1, 2).equals(null));
        System.out.println(new G<>("b", "x", "c").top() + new Full("  n ") + new None() + new None().hashCode() + new None().equals(new None()));
        System.out.println(new Arr(null, 0.0, -0.0f).equals(new Arr(null, -0.0, -0.0f)) + " " + new Arr(null, Double.NaN, 1).equals(new Arr(null, Double.NaN, 1)));
        System.out.println(new P(2, 3).new In().sum());
    }
}
