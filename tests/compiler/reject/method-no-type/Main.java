class Main {
    foo() {
    }
}
