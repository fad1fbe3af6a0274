/** Calls through interfaces with one, two and many receivers, and through lambdas. */
public class Main extends Bench {
    interface Shape {
        double area();

        default double scaled(double k) {
            return area() * k * k;
        }
    }

    interface Visitor {
        int visit(int x);
    }

    record Square(double side) implements Shape {
        public double area() {
            return side * side;
        }
    }

    record Circle(double radius) implements Shape {
        public double area() {
            return 3 * radius * radius;
        }
    }

    record Box(double a, double b) implements Shape {
        public double area() {
            return a * b;
        }
    }

    record Triangle(double base, double height) implements Shape {
        public double area() {
            return base * height / 2;
        }
    }

    record Point() implements Shape {
        public double area() {
            return 0;
        }

        @Override
        public double scaled(double k) {
            return k;
        }
    }

    static Shape shape(int i, int kinds) {
        switch (i % kinds) {
            case 0:
                return new Square(i % 7);
            case 1:
                return new Circle(i % 5);
            case 2:
                return new Box(i % 3, i % 11);
            case 3:
                return new Triangle(i % 13, 4);
            default:
                return new Point();
        }
    }

    static double total(Shape[] shapes, int rounds) {
        double sum = 0;
        for (int i = 0; i < rounds; i++)
            for (Shape s : shapes) sum += s.area() + s.scaled(0.5);
        return sum;
    }

    @Override
    long iterate(int rounds) {
        long sum = 0;
        for (int kinds = 1; kinds <= 5; kinds++) {
            Shape[] shapes = new Shape[100];
            for (int i = 0; i < shapes.length; i++) shapes[i] = shape(i, kinds);
            sum = mix(sum, (long) (total(shapes, rounds) * 8));
        }
        int base = rounds;
        Visitor[] visitors = {x -> x + 1, x -> x * 3, x -> x ^ base, x -> x >>> 1};
        int x = 1;
        for (int i = 0; i < rounds * 100; i++) x = visitors[i & 3].visit(x);
        return mix(sum, x);
    }

    public static void main(String[] args) {
        new Main().run("interfaces", 300, args);
    }
}
