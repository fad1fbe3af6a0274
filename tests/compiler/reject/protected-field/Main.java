class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        java.util.AbstractList<String> q = null; int x = q.modCount;
    }
}
