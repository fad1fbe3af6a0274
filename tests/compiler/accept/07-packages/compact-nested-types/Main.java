// A compact source file with types, generics, static members and an interface.
interface Shape { double area(); }

record Circle(double r) implements Shape {
    public double area() { return 3 * r * r; }
}

enum Size { S, L }

static <T extends Shape> double total(List<T> l) {
    return l.stream().mapToDouble(Shape::area).sum();
}

String name = "compact";

class Holder { String both() { return name + Size.L; } }

void main(String[] args) {
    IO.println(total(List.of(new Circle(1), new Circle(2))) + new Holder().both() + args.length);
    Runnable r = () -> IO.println(this.name.length());
    r.run();
}
