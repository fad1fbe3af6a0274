class A {
    static void m() {
    }
}

class Main extends A {
    @Override
    static void m() {
    }
}
