class Main {
    sealed interface A permits P, Q { }
    record P() implements A { }
    record Q() implements A { }
    A z;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int q = switch (z) { case P p -> 2; };
    }
}
