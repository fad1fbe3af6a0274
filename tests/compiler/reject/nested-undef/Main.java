class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        if (undefined1) { undefined2(); } else undefined3 = 1;
    }
}
