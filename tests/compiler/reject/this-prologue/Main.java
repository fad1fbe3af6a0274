class Main {
    static class B { int g; B(int x) { } B() { this(g); } }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
