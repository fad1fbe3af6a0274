class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        switch (i) { case 1: continue; }
    }
}
