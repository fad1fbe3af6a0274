class Main<X extends A & B, Y extends Comparable<String> & Comparable<Integer>, Z extends Runnable & Runnable> {
}

interface A {
    default void m() {}
    default int n() { return 1; }
}

interface B {
    default void m() {}
}

interface C {
    long n();
}

class D<X extends A & C> {
    <Y extends A & B> void g() {}
}

abstract class E implements A, C {
}
