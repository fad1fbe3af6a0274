class Main {
    static class G<T extends Number> { }
    G<String> g;
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
