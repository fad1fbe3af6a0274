class Main {
    Missing f;

    void m() {
        switch (f) {
        case A: break;
        case B:
        }
        int z = switch (f) {
        case A -> 1;
        default -> 2;
        };
    }
}
