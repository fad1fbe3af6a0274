class Main {
    if (true) {
    }
}
