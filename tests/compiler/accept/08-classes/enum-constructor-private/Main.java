// Enums: private constructors, static access from bodies, values cached.
public class Main {
    enum P { A(1) { int w() { return v() * C; } }, B(2); static final int C = 100; private final int n; private P(int n) { this.n = n; } int v() { return n; } int w() { return v(); } static P max = values()[values().length - 1]; }

    public static void main(String[] args) throws Exception {
        System.out.println(P.A.w() + P.B.w() + " " + P.max + P.values()[0].compareTo(P.B));
    }
}
