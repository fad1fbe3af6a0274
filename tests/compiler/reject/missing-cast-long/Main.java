class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        int q = 1L; float f = 1L; long r = 1.0f;
    }
}
