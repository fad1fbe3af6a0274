class Main {
    static abstract class A { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        new A();
    }
}
