class Main {
    void m(Object o) {
        switch (o) {
        case String q, Integer r -> {}
        case Long a, null -> {}
        default -> {}
        }
    }
}
