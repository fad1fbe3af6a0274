// Exhaustive switches over nested sealed hierarchies with records.
public class Main {
    sealed interface S { sealed interface T extends S { record A(int x) implements T {} record B(S s) implements T {} } record C() implements S {} enum D implements S { P, Q } }
    static int f(S s) { return switch (s) { case S.T.A(int x) when x > 10 -> 10; case S.T.A a -> a.x(); case S.T.B(S.C c) -> -1; case S.T.B(S.T t) -> f(t) * 2; case S.T.B(S.D d) -> d.ordinal() + 50; case S.C c -> 0; case S.D.P -> 7; case S.D.Q -> 8; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(new S.T.A(3)) + " " + f(new S.T.A(30)) + " " + f(new S.T.B(new S.C())) + " " + f(new S.T.B(new S.T.B(new S.T.A(4)))) + " " + f(S.D.Q) + f(new S.T.B(S.D.Q)));
    }
}
