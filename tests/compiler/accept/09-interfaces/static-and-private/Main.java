// JLS 9.4: static and private methods of interfaces, nested types and constants.
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Shape {
        double EPS = 1e-3;
        double area();
        static Shape of(double side) { return new Square(side); }
        static Shape unit() { return cached(1); }
        private static Shape cached(double d) { return of(d); }
        private String fmt(double d) { return "[" + d + "]"; }
        default String show() { Supplier<String> s = () -> fmt(area()); return s.get(); }
        record Square(double side) implements Shape { public double area() { return side * side; } }
        enum Kind { ROUND { String k() { return "r"; } }, FLAT; String k() { return "f"; } }
        class Helper { static int n = 3; }
        interface Named { String name(); }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Shape.of(2).show() + Shape.unit().show() + Shape.EPS + Shape.Kind.ROUND.k() + Shape.Kind.FLAT.k() + Shape.Helper.n);
        Shape.Named n = () -> "lambda";
        System.out.println(n.name());
    }
}
