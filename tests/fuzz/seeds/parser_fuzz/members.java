class B2 {
    abstract static class In { abstract int h(int x); native void n(); }
    void s() {
        label: for (;;) { break label; }
        synchronized (this) { assert x > 1 : "m"; }
        Object o = new Object() { int y; };
        foo(1, a.b.c(2), new int[]{1}, Foo::bar, (String) q, -1, !b);
        x += 3; y = z = 4; a[i]++; --j;
        List<? extends Number> l = new ArrayList<>();
        final int u = 1; var v = "s";
        class Local { void k() { return; } }
        if (a == b) { c(); } else if (d) e(); else { f(); }
        char ch = 'c'; double d = 1.5e3; long g = 0xFFL; String t = """
            text
            """;
        boolean p = x instanceof Point(int a1, var b1);
        Supplier<Foo> sup = Foo::new; int[] arr = this.arr, k2[];
        outer.super.m(); Outer.this.x = 1; int.class.getName();
        return;
    }
    int get() { return this.<String>m(); }
    public B2() { super(); }
    java.util.Map.Entry<K, V> en;
    @A(x = 1, y = {1, 2}) int an;
    <T> void gen() { }
    interface I2 extends A, B { void m(); private int p() { return 1; } }
}
