// Types nested four deep.
public class Main {
    interface A { class B { interface C { enum D { X; static class E { static int f() { return D.values().length + 41; } } } } } }

    public static void main(String[] args) throws Exception {
        System.out.println(A.B.C.D.E.f());
    }
}
