class Main {
    Other() {
    }
}
