class Main {
    enum A { X }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        switch (A.X) { case A.Y -> { } default -> { } }
    }
}
