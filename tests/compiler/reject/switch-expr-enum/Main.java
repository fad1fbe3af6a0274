class Main {
    enum A { X, Y }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int q = switch (A.X) { case X -> 2; };
    }
}
