public class Main {
    static class A { static { if (true) throw new IllegalStateException("A"); } static int x; static void m() { } }
    static class B extends A { static int y; }
    static class C { static { Integer.parseInt("c"); } static int z; }
    static class D { static int x = E.y; static { System.out.println("D " + E.y); } }
    static class E { static int y = D.x + 5; }
    static class F { static { if (true) throw new Error("an error"); } static int z; }
    static class G { static int z = 1 / zero(); static int zero() { return 0; } }
    interface I { int X = Integer.parseInt("x"); default void d() { } }
    static class H implements I { static int z = 3; }
    interface Run { void run() throws Throwable; }
    static void t(String n, Run r) { try { r.run(); System.out.println(n + " ok"); } catch (Throwable e) { System.out.print(n + ": " + e); for (Throwable c = e.getCause(); c != null; c = c.getCause()) System.out.print(" <- " + c); System.out.println(e instanceof ExceptionInInitializerError x ? " [" + x.getException() + "]" : ""); } }
    public static void main(String[] args) {
        t("A", () -> { int i = A.x; }); t("A again", () -> A.m()); t("B", () -> { int i = B.y; }); t("B again", () -> new B()); t("C", () -> { int i = C.z; }); t("C again", () -> { C.z = 2; });
        t("D", () -> System.out.println(D.x + " " + E.y)); t("F", () -> { int i = F.z; }); t("F again", () -> { int i = F.z; }); t("G", () -> { int i = G.z; }); t("H", () -> { int i = H.z; }); t("H again", () -> new H());
        t("forName", () -> Class.forName("Main$A")); t("reflect", () -> A.class.getDeclaredMethod("m").invoke(null)); t("array of broken", () -> System.out.println(new A[1].length)); t("instanceof", () -> System.out.println((Object) "" instanceof A));
        for (int i = 0; i < 3; i++) t("stack", () -> { try { A.m(); } catch (NoClassDefFoundError e) { System.out.println(e.getCause().getStackTrace()[0].getMethodName()); throw e; } });
    }
}
