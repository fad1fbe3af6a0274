interface F {
    <X> X m(X x);
}

class Main {
    F d = x -> x;

    void f(F f) {}

    void g() {
        f((Object x) -> x);
    }
}
