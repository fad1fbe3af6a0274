class Main {
    void f() {
    }

