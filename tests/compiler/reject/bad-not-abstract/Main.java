class Main {
    static class A implements Runnable { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
