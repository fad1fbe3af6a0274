class Main {
    void m(Object o) {
        switch (o) {
        case null, String q -> {}
        default -> {}
        }
    }
}
