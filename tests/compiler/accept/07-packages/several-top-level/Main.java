interface Shape { double area(); }
record Square(double side) implements Shape { public double area() { return side * side; } }
enum Unit { CM, M }
@interface Note { String value() default "none"; }
@Note class Holder { static final Unit U = Unit.M; Shape s = new Square(3); }
abstract class Base { abstract String id(); static Base of() { return new Base() { String id() { return "anonymous"; } }; } }
// JLS 7.6: several top-level classes of one compilation unit, in any order.
public class Main {
    public static void main(String[] args) {
        System.out.println(new Holder().s.area() + " " + Holder.U + " " + Base.of().id() + " " + new Later().x);
    }
}
class Later { int x = 7; };;
