public class Main {
    static class P { static { System.out.println("P"); } static int x = 5; static final int C = 6; static final Integer BOX = 7; } static class Q extends P { static { System.out.println("Q"); } static int y = 8; }
    interface I { int V = show("I"); default void d() {} } interface J { int W = show("J"); } static class R implements I, J { static { System.out.println("R"); } }
    static int show(String s) { System.out.println("init " + s); return 1; }
    static class Cyc1 { static int a = Cyc2.b + 1; } static class Cyc2 { static int b = Cyc1.a + 10; }
    static class Bad { static int z = Integer.parseInt("x"); static void m() {} } enum En { A, B; static { System.out.println("En " + A); } }
    int a = 1; { a = a + b() ; } int c = a * 2; int b() { return c + 10; } Main() { a += 100; }
    public static void main(String[] args) {
        System.out.println(P.C); System.out.println(Q.x); System.out.println(Q.y); new R(); System.out.println(J.W); System.out.println(Cyc1.a + " " + Cyc2.b);
        for (int i = 0; i < 2; i++) try { Bad.m(); } catch (Throwable t) { System.out.println(t + " / " + t.getCause()); }
        P[] ps = new P[2]; Class<?> k = En.class; System.out.println("before"); System.out.println(En.B); Main m = new Main(); System.out.println(m.a + " " + m.c);
    }
}
