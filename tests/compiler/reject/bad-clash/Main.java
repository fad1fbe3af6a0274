class Main {
    void f(java.util.List<String> x) { }
    void f(java.util.List<Integer> x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
