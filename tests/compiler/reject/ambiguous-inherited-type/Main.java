interface A {
    class T {
    }
}

interface B {
    class T {
    }
}

class Main implements A, B {
    T t;
}
