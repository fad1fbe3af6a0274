// Members of members of enums, records and interfaces.
public class Main {
    enum E { A { int x() { return Nested.N; } }; abstract int x(); static class Nested { static int N = 3; record R(E e) { interface I { E E0 = E.A; } } } }

    public static void main(String[] args) throws Exception {
        System.out.println(E.A.x() + "" + new E.Nested.R(E.A) + E.Nested.R.I.E0.x());
    }
}
