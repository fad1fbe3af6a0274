import java.util.*;
import java.util.function.*;

public class Main {
    interface Shape {
        double area();
    }

    static List<Shape> shapes(double scale) {
        List<Shape> out = new ArrayList<>();
        class Square implements Shape {
            final double side;

            Square(double side) {
                this.side = side * scale;
            }

            public double area() {
                return side * side;
            }

            Square grow() {
                return new Square(side + 1);
            }
        }
        class Sub extends Square {
            Sub() {
                super(2);
            }

            @Override
            public double area() {
                return -super.area();
            }
        }
        out.add(new Square(1));
        out.add(new Square(1).grow());
        out.add(new Sub());
        for (int i = 0; i < 2; i++) {
            int n = i;
            class Square2 implements Shape {
                public double area() {
                    return n + scale;
                }
            }
            out.add(new Square2());
        }
        return out;
    }

    int field = 3;

    Supplier<Integer> supplier(int base) {
        class Adder implements Supplier<Integer> {
            int calls = base;

            public Integer get() {
                Function<Integer, Integer> f = x -> x + calls++ + field + base;
                return f.apply(100);
            }
        }
        return new Adder();
    }

    public static void main(String[] args) {
        for (Shape s : shapes(2))
            System.out.println(s.area() + " " + s.getClass().getName());
        Supplier<Integer> s = new Main().supplier(10);
        System.out.println(s.get() + s.get());
        enum Color { RED, GREEN }
        interface Painter {
            Color paint();
        }
        Painter p = () -> Color.GREEN;
        System.out.println(p.paint());
    }
}
