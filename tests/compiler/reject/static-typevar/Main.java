class Main {
    static class G<T> { static T f; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
