// Long chains of qualified names of types and fields.
public class Main {
    static class A { static class B { static class C { static final C I = new C(); final int v = 7; static int f(C c) { return c.v; } } } static B.C c = B.C.I; }

    public static void main(String[] args) throws Exception {
        System.out.println(A.B.C.f(Main.A.B.C.I) + A.c.v + Main.A.c.I.v + new A.B.C().v);
    }
}
