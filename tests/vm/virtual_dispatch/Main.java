import java.lang.reflect.Method;

/** Overriding through a deep hierarchy; covariant results; private, static and final methods of one name. */
public class Main {
    static class C0 {
        String f(Object o) { return "C0.f"; }
        String g() { return "C0.g " + h(); }
        private String h() { return "C0.h"; }
        static String s() { return "C0.s"; }
        final String z() { return "z" + f(null); }
        Object self() { return this; }
        String vary(long a, double b, int c, String d) { return a + " " + b + " " + c + " " + d; }
    }
    static class C1 extends C0 {
        String f(Object o) { return "C1.f>" + super.f(o); }
        private String h() { return "C1.h"; }
        static String s() { return "C1.s"; }
        C1 self() { return this; }
    }
    static class C2 extends C1 {
        String f(String o) { return "C2.f(String)"; }
        String h() { return "C2.h"; }
    }
    static class C3 extends C2 {
        String f(Object o) { return "C3.f>" + super.f(o); }
        String g() { return "C3.g>" + super.g(); }
        C3 self() { return this; }
        String vary(long a, double b, int c, String d) { return "C3 " + super.vary(a + 1, b + 1, c + 1, d + "!"); }
    }
    static class C4 extends C3 { }
    static class C5 extends C4 { String h() { return "C5.h"; } }
    static class C6 extends C5 { }
    static class C7 extends C6 { }
    static class C8 extends C7 { }
    static class C9 extends C8 { String f(Object o) { return "C9.f"; } }
    static class C10 extends C9 { }

    public static void main(String[] args) {
        C0[] all = {new C0(), new C1(), new C2(), new C3(), new C4(), new C5(), new C9(), new C10()};
        for (C0 c : all) {
            System.out.println(c.getClass().getSimpleName() + " " + c.f("x") + " " + c.g() + " " + c.z() + " " + (c.self() == c) + " " + c.vary(1L << 40, 2.5, 3, "d"));
        }
        System.out.println(C0.s() + C1.s() + C2.s() + new C2().f("x") + new C5().h());
        Object o = all[7];
        System.out.println((o instanceof C8) + " " + (o instanceof C10) + " " + (all[6] instanceof C10) + " " + (o instanceof Runnable));
        try {
            C10 c = (C10) all[6];
            System.out.println(c);
        } catch (ClassCastException e) {
            System.out.println("no C10");
        }
        int bridges = 0;
        for (Method m : C3.class.getDeclaredMethods()) {
            bridges += m.isBridge() ? 1 : 0;
        }
        System.out.println("bridges " + bridges);
    }
}
