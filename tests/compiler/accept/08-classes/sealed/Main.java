// JLS 8.1.1.2, 9.1.1.4: sealed classes and interfaces, implicit permits, non-sealed, records and enums in them.
public class Main {
    sealed interface S permits A, B, C, E {}
    record A(int x) implements S {}
    static final class B implements S {}
    static non-sealed class C implements S {}
    static class D extends C {}
    enum E implements S { ONE, TWO { int v() { return 2; } }; int v() { return 1; } }
    sealed static abstract class T { static final class T1 extends T {} static final class T2 extends T {} }
    static int of(S s) {
        return switch (s) { case A(int x) -> x; case B b -> 100; case D d -> 300; case C c -> 200; case E e -> e.v(); };
    }
    static String t(T t) {
        return switch (t) { case T.T1 a -> "t1"; case T.T2 b -> "t2"; };
    }

    public static void main(String[] args) throws Exception {
        System.out.println(of(new A(5)) + " " + of(new B()) + " " + of(new D()) + " " + of(new C()) + " " + of(new C() {}) + " " + of(E.ONE) + of(E.TWO));
        System.out.println(t(new T.T1()) + t(new T.T2()) + S.class.isSealed() + S.class.getPermittedSubclasses().length + T.class.getPermittedSubclasses().length);
    }
}
