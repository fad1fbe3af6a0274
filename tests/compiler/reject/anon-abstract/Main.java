class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Comparable<String> r = new Comparable<>() { public int compareTo(Integer x) { return 0; } };
    }
}
