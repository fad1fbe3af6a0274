class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        java.util.ArrayList<String> q = null; Object x = q.elementData;
    }
}
