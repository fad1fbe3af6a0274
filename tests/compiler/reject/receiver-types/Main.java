class Main<T> { void f(Main<T> this) {}
    void g(String this) {}
    void h(Main this) {}
    void k(Main<String> this) {}
    static void s(Main<Integer> this) {}
    class I { I(Main<T> Main.this) {} I(I Main.this, int x) {} I(Main<T> this, long x) {}
    void q(I this, int z) {}
    void w(Main<T>.I this) {} } Main(Main this) {}
    void u(Unknown this) {} }
