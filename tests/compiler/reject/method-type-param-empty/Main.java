class Main {
    <> void f() {
    }
}
