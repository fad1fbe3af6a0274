class Main {
    boolean a(Object o, Object p) {
        return o != null
            && o instanceof String s
            && s.isEmpty();
    }
    boolean b(Object o, Object p) {
        return o instanceof String s
            && p instanceof String t
            && s.equals(t);
    }
    void c(Object o, Object p) {
        if (p == null ||
            !(o instanceof String s)
            || s.isEmpty()) {
            System.out.println();
        }
    }
    int d(Object o, int k) {
        return k +
            (o instanceof String s
               ? s.length()
               : 0);
    }
    void e(Object o) {
        if (!(
              o instanceof String s))
            return;
        System.out.println(
            s);
    }
    boolean f(Object o) {
        return
            o instanceof String s;
    }
    boolean g(Object o) {
        boolean r =
            h(
              o instanceof String s
              && s.isEmpty(),
              o
              instanceof Integer i);
        return r;
    }
    boolean h(boolean a, boolean b) {
        while (
           a && (Object) b instanceof
               Boolean q
               && q) return true;
        return a;
    }
    boolean i(Object o, Object p) {
        return
            (o instanceof String s
            && s.isEmpty())
            ||
            (p instanceof String t
            &&
            t.isEmpty());
    }
    boolean j(Object o) {
        return
            o.getClass() == Main.class &&
            k() instanceof String s
            && s.isEmpty();
    }
    Object k() { return null; }
}
