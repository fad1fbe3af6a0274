// JLS 9.3: ambiguous constants are chosen by qualification; initialisers may call methods.
public class Main {
    interface A { int N = 1; int M = make(10); static int make(int i) { return i + N; } }
    interface B { int N = 2; }
    static class C implements A, B { int sum() { return A.N * 10 + B.N + M; } static int N() { return 5; } }
    interface D extends A { int N = A.N + 100; }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().sum() + " " + C.N() + " " + D.N + " " + D.M);
    }
}
