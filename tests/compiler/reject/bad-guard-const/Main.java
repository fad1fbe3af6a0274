class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        switch (o) { case String t when false -> { } default -> { } }
    }
}
