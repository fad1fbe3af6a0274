sealed class Main permits A {
}

final class A {
}
