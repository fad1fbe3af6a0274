// Local enums, interfaces and records are static, also inside lambdas and initialisers.
import java.util.function.*;

public class Main {
    static final String S; static { enum L { P, Q } record R(L l) {} S = new R(L.Q).toString(); }

    public static void main(String[] args) throws Exception {
        Supplier<Object> s = () -> { interface I { int v(); } enum E implements I { A { public int v() { return 4; } } } record W<T>(T t) {} return new W<>(E.A.v()); }; System.out.println(S + s.get());
    }
}
