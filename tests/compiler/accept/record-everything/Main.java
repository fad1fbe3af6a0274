import java.util.*;

public class Main {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);

        Point {
            if (x < 0)
                x = -x;
        }

        Point(int both) {
            this(both, both);
        }

        double norm() {
            return Math.sqrt(x * x + y * y);
        }

        public int compareTo(Point o) {
            return Integer.compare(x, o.x);
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> with(C c) {
            return new Pair<>(first, c);
        }

        static <T> Pair<T, T> twin(T t) {
            return new Pair<>(t, t);
        }
    }

    record Names(String... names) {
        int count() {
            return names.length;
        }
    }

    record Custom(int a) {
        Custom(int a) {
            this.a = a + 1;
        }

        public int a() {
            return a * 100;
        }

        @Override
        public String toString() {
            return "custom " + a;
        }
    }

    record Empty() {
    }

    record Mixed(byte b, char c, long l, float f, double d, boolean z, int[] arr, String s) {
    }

    public static void main(String[] args) {
        System.out.println(new Point(-3, 4) + " " + new Point(3, 4).norm() + " " + new Point(5).hashCode());
        System.out.println(new Point(1, 2).equals(new Point(1, 2)) + " " + Point.ORIGIN.compareTo(new Point(1)));
        Pair<String, Integer> p = new Pair<>("a", 1);
        System.out.println(p.with(2.5).second() + " " + p + Pair.twin('x').first());
        System.out.println(new Names("a", "b").count() + new Names().count());
        System.out.println(new Custom(1) + " " + new Custom(1).a());
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + new Empty().hashCode());
        Mixed m = new Mixed((byte) 1, 'c', 2L, 3f, 4d, true, null, null);
        System.out.println(m + " " + m.equals(new Mixed((byte) 1, 'c', 2L, 3f, 4d, true, null, null)));
        record Local(int v) {
            Local inc() {
                return new Local(v + 1);
            }
        }
        System.out.println(new Local(1).inc());
    }
}
