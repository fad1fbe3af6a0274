class A {
    static final void m() {
    }
}

class Main extends A {
    static void m() {
    }
}
