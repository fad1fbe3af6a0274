class Scopes {
    int a(Object o) { if (!(o instanceof String s)) return 1; int k = 3; return s.length() + k; }
    int b(Object o) { while (!(o instanceof String s)) { o = o.toString(); } int k = 3; return s.length() + k; }
    int c(Object o) { if (!(o instanceof String s)) throw new RuntimeException(); else s.length(); if (o instanceof Integer i) return i; int k = 3; return s.length() + k; }
    int d(Object o) { for (;!(o instanceof String s);) { if (o == null) return 2; o = o.toString(); } int k = 3; return s.length() + k; }
    int e(Object o) { do { o = o.toString(); } while (!(o instanceof String s)); int k = 3; return s.length() + k; }
    int f(Object o) { if (o instanceof String s) { k(); } else return 3; int k = 3; return s.length() + k; }
    int g(Object o, Object p) { if (!(o instanceof String s && p instanceof Integer i)) return 3; int k = 3; return s.length() + k + i; }
    int h(Object o, Object p) { if (!(o instanceof String s)) return 3; if (p instanceof Integer i) k(); int k = 3; Runnable r = () -> s.length(); return s.length() + k; }
    void k() { }
}
