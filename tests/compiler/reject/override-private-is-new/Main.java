class A {
    private void m() {
    }
}

class Main extends A {
    @Override
    void m() {
    }
}
