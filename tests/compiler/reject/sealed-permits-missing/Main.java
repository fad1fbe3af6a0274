sealed interface Shape permits Circle, Square {
}

record Circle(double r) implements Shape {
}

class Square implements Shape {
}

final class Triangle implements Shape {
}
