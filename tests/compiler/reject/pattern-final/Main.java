class Main {
    void m(Object o) {
        if (o instanceof final String s)
            s = "";
        switch (o) {
        case final Integer i:
            i = 1;
        default:
        }
    }
}
