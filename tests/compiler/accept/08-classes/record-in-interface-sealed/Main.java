// A small expression language.
public class Main {
    sealed interface Ex { record Lit(int v) implements Ex {} record Neg(Ex e) implements Ex {} record Bin(char op, Ex l, Ex r) implements Ex {} default int eval() { return switch (this) { case Lit(int v) -> v; case Neg(var e) -> -e.eval(); case Bin(char op, var l, var r) -> switch (op) { case '+' -> l.eval() + r.eval(); case '*' -> l.eval() * r.eval(); default -> throw new IllegalStateException("op " + op); }; }; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Ex.Bin('+', new Ex.Lit(2), new Ex.Bin('*', new Ex.Lit(3), new Ex.Neg(new Ex.Lit(4)))).eval());
    }
}
