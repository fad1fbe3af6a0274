import java.util.*;

class Main {
    sealed interface Expr permits Num, Add, Mul, Neg {}
    record Num(int v) implements Expr {}
    record Add(Expr l, Expr r) implements Expr {}
    record Mul(Expr l, Expr r) implements Expr {}
    record Neg(Expr e) implements Expr {}
    enum Dir { N, E, S, W; Dir turn() { return switch (this) { case N -> E; case E -> S; case S -> W; case W -> N; }; } }
    sealed interface Opt<T> permits Some, None {}
    record Some<T>(T value) implements Opt<T> {}
    record None<T>() implements Opt<T> {}
    record Pair<A, B>(A a, B b) {}

    static int eval(Expr e) {
        return switch (e) {
            case Num(int v) -> v;
            case Add(Num(var a), Num(var b)) -> a + b;
            case Add(Expr l, Expr r) -> eval(l) + eval(r);
            case Mul(Expr l, Expr r) when eval(l) == 0 -> 0;
            case Mul(Expr l, Expr r) -> eval(l) * eval(r);
            case Neg(Neg(var inner)) -> eval(inner);
            case Neg n -> -eval(n.e());
        };
    }
    static String kind(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 100 -> "big " + i;
            case Integer i -> "int " + i;
            case String s when s.isEmpty() -> "empty";
            case String s -> "str " + s.length();
            case int[] a -> "ints " + a.length;
            case Dir d when d == Dir.N -> "north";
            case Dir d -> "dir " + d.turn();
            case List<?> l -> "list " + l.size();
            case Pair(String a, Integer b) -> "pair " + a + b;
            case Pair(var a, var b) -> "any pair " + a + "," + b;
            default -> o.getClass().getSimpleName();
        };
    }
    static <T> String opt(Opt<T> o) {
        return switch (o) { case Some<T>(var v) -> "some " + v; case None<T> n -> "none"; };
    }
    static String both(Pair<Opt<Integer>, Opt<Integer>> p) {
        return switch (p) {
            case Pair<Opt<Integer>, Opt<Integer>>(Some<Integer>(var x), Some<Integer>(var y)) -> "ss" + (x + y);
            case Pair<Opt<Integer>, Opt<Integer>>(None<Integer> n, var y) -> "n_";
            case Pair<Opt<Integer>, Opt<Integer>>(Some<Integer> s, None<Integer> n) -> "sn";
        };
    }
    static int old(String s) {
        int r = 0;
        switch (s) {
            case "a": r += 1;
            case "b": r += 10; break;
            case "Aa": case "BB": r = 7; break;
            default: r = -1;
        }
        return r;
    }
    static String days(int m) {
        return switch (m) { case 2 -> "28"; case 4, 6, 9, 11 -> { String t = "3"; yield t + "0"; } default -> { if (m > 12) throw new IllegalArgumentException("month " + m); yield "31"; } };
    }
    static void scope(Object o) {
        if (!(o instanceof String s)) { System.out.println("not"); return; }
        System.out.println(s.length());
        while (!(o instanceof CharSequence cs && cs.length() > 1)) { o = "xx"; }
        System.out.println(o instanceof String t && t.length() == 2 ? t + "!" : "no");
        if (o instanceof String a && a.length() > 5 || o == null) System.out.println("long or null");
    }
    public static void main(String[] args) {
        System.out.println(eval(new Add(new Mul(new Num(3), new Num(4)), new Neg(new Neg(new Num(2))))));
        for (Object o : new Object[] {null, 5, 500, "", "abc", new int[2], Dir.N, Dir.W, List.of(1), new Pair<>("k", 1), new Pair<>(1, 2), 2.0})
            System.out.println(kind(o));
        System.out.println(opt(new Some<>(1)) + opt(new None<String>()));
        System.out.println(both(new Pair<>(new Some<>(1), new Some<>(2))) + both(new Pair<>(new None<>(), new None<>())) + both(new Pair<>(new Some<>(1), new None<>())));
        System.out.println(old("a") + " " + old("b") + " " + old("Aa") + " " + old("BB") + " " + old("zz"));
        System.out.println(days(2) + days(4) + days(12));
        try { days(13); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        scope("q"); scope(1);
        char ch = 'b';
        switch (ch) { case 'a' -> System.out.println("A"); case 'b' -> System.out.println("B"); default -> {} }
        Integer boxed = 3;
        switch (boxed) { case 1: System.out.println(1); break; case 3: System.out.println(3); }
        int total = 0;
        for (var p : List.of(new Pair<>(1, "x"), new Pair<>(2, "y"))) if (p instanceof Pair<Integer, String>(Integer n, var q) && n > 1) total += n + q.length();
        System.out.println(total);
    }
}
