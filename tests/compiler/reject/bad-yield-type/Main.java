class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        String q = switch (i) { case 1 -> { yield 5; } default -> "a"; };
    }
}
