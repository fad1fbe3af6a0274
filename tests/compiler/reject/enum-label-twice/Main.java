class Main {
    enum E { X, Y }

    void m(E e) {
        switch (e) {
        case X:
        case Y, X:
        }
    }
}
