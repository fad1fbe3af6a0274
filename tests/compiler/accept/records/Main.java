import java.util.*;

public class Main {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);
        static int made;
        Point { if (x < 0) throw new IllegalArgumentException("negative"); made++; }
        Point(int both) { this(both, both); }
        double length() { return Math.sqrt(x * x + y * y); }
        public int compareTo(Point o) { return Integer.compare(x, o.x); }
    }
    record Named<T>(String name, T value, int... rest) {
        Named(String name, T value, int... rest) { this.name = name.trim(); this.value = value; this.rest = rest; }
        @Override public String name() { return "<" + name + ">"; }
        static <U> Named<U> of(U u) { return new Named<>(" of ", u, 1, 2); }
    }
    record All(byte b, short s, char c, long l, float f, double d, boolean z, String[] a) {}
    record Empty() {}
    record Custom(int a) {
        @Override public boolean equals(Object o) { return o instanceof Custom c && c.a / 10 == a / 10; }
        @Override public int hashCode() { return a / 10; }
        @Override public String toString() { return "C" + a; }
    }
    interface HasId { int id(); }
    record Ided(int id) implements HasId {}

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + p.y() + p.length() + p.equals(new Point(3, 4)) + (p.hashCode() == new Point(3, 4).hashCode()));
        System.out.println(new Point(5) + " " + Point.made + Point.ORIGIN + p.compareTo(new Point(9)));
        try { new Point(-1, 0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Named<Integer> n = Named.of(7);
        System.out.println(n.name() + n.value() + n.rest().length);
        All a = new All((byte) 1, (short) 2, 'c', 4L, 5f, 6d, true, null);
        System.out.println(a + " " + a.equals(new All((byte) 1, (short) 2, 'c', 4L, 5f, 6d, true, null)));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + new Empty().hashCode());
        System.out.println(new Custom(12).equals(new Custom(15)) + " " + new Custom(1) + new Custom(33).hashCode());
        HasId h = new Ided(8);
        System.out.println(h.id() + " " + h);
        record Local(String s, List<Integer> l) { int total() { int t = 0; for (int i : l) t += i; return t; } }
        System.out.println(new Local("q", List.of(1, 2, 3)).total());
    }
}
