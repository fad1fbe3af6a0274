class Main {
    void m() {
        class A {
        }
        class A {
        }
    }
}
