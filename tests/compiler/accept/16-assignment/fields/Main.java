// JLS 16.9: blank finals in constructors, initialisers, static blocks, records.
import java.util.*;

public class Main {
    static class A { final int a, b; final String c; { a = 1; } A() { this(2); } A(int b) { this.b = b; if (b > 5) c = "big"; else c = "small"; } A(boolean x) { int t = x ? 1 : 2; b = t; c = t + ""; } }
    static final int S; static final Map<String, Integer> M; static { int t = 3; S = t * 2; try { M = new TreeMap<>(); M.put("k", S); } finally { t = 0; } }
    record R(int x) { static final int Z; static { Z = 4; } R { x = x + Z; } }
    enum E { P, Q; final int v; E() { v = ordinal() * 3; } }
    static class L { final Runnable r; final int n; L() { n = 5; r = () -> System.out.println(this.n); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new A().b + new A().c + new A(9).c + new A(true).c + S + M + new R(1).x() + E.Q.v); new L().r.run();
    }
}
