import java.util.function.IntSupplier;

/* Calls, casts and type tests whose receivers are of one class for long, and then are not. */
public class Main {
    interface Shape { int area(int x); default String name() { return "shape"; } }
    static class Square implements Shape {
        int side = 3;
        public int area(int x) { return x < 0 ? -side : side * side + x; }
        int twice(int x) { return area(x) * 2; }
    }
    static class Big extends Square {
        public int area(int x) { return x + 1000; }
        int twice(int x) { return x == 7 ? fail(x) : x + 5; }
    }
    static class Circle implements Shape {
        double r = 1.5;
        public int area(int x) { return (int) (3 * r * r) + x; }
        public String name() { return "circle"; }
    }
    static class Other implements Shape { public int area(int x) { return ~x; } }

    static int fail(int x) { throw new IllegalStateException("at " + x); }

    static long sum(Shape s, int n) {
        long total = 0;
        for (int i = 0; i < n; i++)
            total += s.area(i - 5);
        return total;
    }

    static long sumClass(Square s, int n) {
        long total = 0;
        for (int i = 0; i < n; i++)
            total = total * 31 + s.twice(i & 3);
        return total;
    }

    static int names(Shape s, int n) {
        int total = 0;
        for (int i = 0; i < n; i++)
            total += s.name().length();
        return total;
    }

    static int tests(Object o, int n) {
        int total = 0;
        for (int i = 0; i < n; i++) {
            if (o instanceof Shape s)
                total += s.area(1);
            if (o instanceof Comparable<?>)
                total--;
            if (o instanceof int[] a)
                total += a.length;
        }
        return total;
    }

    static int casts(Object o, int n) {
        int total = 0;
        for (int i = 0; i < n; i++)
            total += ((Shape) o).area(i);
        return total;
    }

    interface Sum { double add(long a, double b, int c, float d, Object e); }
    static class Plain implements Sum {
        public double add(long a, double b, int c, float d, Object e) { return e == null ? a + b : a + b + c + d; }
    }
    static class Odd implements Sum {
        public double add(long a, double b, int c, float d, Object e) { return a * b - c * d + e.hashCode(); }
    }

    static double many(Sum s, Object e, int n) {
        double total = 0;
        for (int i = 0; i < n; i++)
            total = s.add(i, total / 3, i + 1, i * 0.5f, e);
        return total;
    }

    static int one(Shape s) { return s.area(2) + s.area(-2); }
    static int oneClass(Square s) { return s.twice(7); }

    static void trace(Runnable r) {
        try {
            r.run();
            System.out.println("nothing");
        } catch (RuntimeException e) {
            System.out.println(e instanceof ClassCastException ? "ClassCastException" : e);
            for (StackTraceElement f : e.getStackTrace())
                if (f.getMethodName().matches("area|twice|fail|sum|sumClass|one|oneClass|add|many|casts"))
                    System.out.println("    " + f);
        }
    }

    static int changing(Shape[] shapes, int n) {
        int total = 0;
        for (int i = 0; i < n; i++)
            total = total * 7 + shapes[i * shapes.length / n].area(i);
        return total;
    }

    public static void main(String[] args) throws Exception {
        Square square = new Square();
        Circle circle = new Circle();
        System.out.println(sum(square, 20000) + " " + sum(square, 20000));
        System.out.println(sum(circle, 20000) + " " + sum(new Other(), 20000) + " " + sum(square, 10));
        trace(() -> sum(null, 1));
        System.out.println(sumClass(square, 20000) + " " + sumClass(square, 3));
        System.out.println(sumClass(new Big(), 4) + " " + sum(new Big(), 20000));
        trace(() -> sumClass(null, 1));
        System.out.println(names(square, 20000) + " " + names(circle, 20000) + " " + names(new Other(), 4));
        System.out.println(tests(square, 20000) + " " + tests("text", 20000) + " " + tests(circle, 20000) + " " +
                           tests(null, 10) + " " + tests(new int[3], 20000) + " " + tests(new Other(), 3));
        System.out.println(casts(square, 20000) + " " + casts(circle, 20000));
        trace(() -> casts("text", 1));
        trace(() -> casts(null, 1));
        System.out.println(many(new Plain(), null, 20000) + " " + many(new Plain(), "e", 20000));
        System.out.println(many(new Odd(), "e", 50));
        trace(() -> many(new Odd(), null, 1));
        for (int i = 0; i < 3000; i++)
            one(i % 16 == 0 ? circle : square);
        System.out.println(one(square) + " " + one(circle) + " " + one(new Other()));
        trace(() -> one(null));
        int total = 0;
        for (int i = 0; i < 3000; i++)
            total += oneClass(square);
        System.out.println(total);
        trace(() -> oneClass(new Big()));
        Shape[] shapes = { square, square, circle, new Big(), new Other(), square };
        for (int i = 0; i < 5; i++)
            System.out.println(changing(shapes, 6000));
        IntSupplier[] suppliers = { () -> 1, () -> 2, () -> shapes.length };
        total = 0;
        for (int i = 0; i < 9000; i++)
            total = total * 3 + suppliers[i / 3000].getAsInt();
        System.out.println(total);
    }
}
