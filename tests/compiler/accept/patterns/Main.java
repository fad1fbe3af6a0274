import java.util.*;

public class Main {
    sealed interface Expr permits Num, Add, Mul, Neg {}
    record Num(int v) implements Expr {}
    record Add(Expr l, Expr r) implements Expr {}
    record Mul(Expr l, Expr r) implements Expr {}
    record Neg(Expr e) implements Expr {}
    record Pair<A, B>(A first, B second) {}
    record Prim(int i, long l, double d, char c, boolean b) {}
    enum Color { RED, GREEN, BLUE }

    static int eval(Expr e) {
        return switch (e) {
            case Num n -> n.v();
            case Add(Num(var a), Num(var b)) -> a + b;
            case Add(Expr l, Expr r) -> eval(l) + eval(r);
            case Mul(Expr l, Expr r) -> eval(l) * eval(r);
            case Neg(Neg(Expr x)) -> eval(x);
            case Neg(Expr x) -> -eval(x);
        };
    }

    static String describe(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 100 -> "big " + i;
            case Integer i when i < 0 -> "negative " + i;
            case Integer i -> "int " + i;
            case Long l -> "long " + l;
            case String s when s.isEmpty() -> "empty";
            case String s -> "string " + s.length();
            case int[] a when a.length > 1 -> "ints " + a[1];
            case int[] a -> "few";
            case Color c when c == Color.RED -> "red";
            case Color c -> c.name().toLowerCase();
            case Pair(String a, Integer b) when b > 1 -> a.repeat(b);
            case Pair(var a, Pair(var b, _)) -> a + "/" + b;
            case Pair<?, ?>(_, String s) -> "second " + s;
            case Pair<?, ?> p -> "pair " + p;
            case Collection<?> c -> "collection of " + c.size();
            default -> o.getClass().getSimpleName();
        };
    }

    static String constants(Object o) {
        switch (o) {
            case String s when s.startsWith("a"):
                return "a-word";
            case String s:
                System.out.print("[" + s + "]");
            default:
                return "other";
        }
    }

    static String color(Color c) {
        return switch (c) {
            case RED -> "r";
            case Color x when x.ordinal() == 1 -> "g?";
            case GREEN, BLUE -> "gb";
        };
    }

    static String text(String s) {
        return switch (s) {
            case "one", "two" -> "small";
            case String x when x.length() > 5 -> "long";
            case "three" -> "three!";
            case null, default -> "?";
        };
    }

    static boolean same(Object a, Object b) {
        if (!(a instanceof Pair<?, ?>(String x, var y)))
            return false;
        return b instanceof Pair<?, ?>(String z, var w) && x.equals(z) && Objects.equals(y, w);
    }

    static int loop(Object o) {
        int n = 0;
        while (o instanceof Pair<?, ?> p && p.first() instanceof Integer i) {
            n += i;
            o = p.second();
        }
        return n;
    }

    static String prim(Object o) {
        if (o instanceof Prim(int i, long l, double d, char c, boolean b) && b)
            return i + l + d + "" + c;
        return "none";
    }

    record Bad(int x) {
        public int x() {
            throw new IllegalStateException("accessor");
        }
    }

    static String field = "q";
    Object held = field instanceof String s && s.length() == 1 ? s + s : "no";

    public static void main(String[] args) {
        System.out.println(eval(new Add(new Mul(new Num(3), new Num(4)), new Neg(new Neg(new Num(5))))));
        System.out.println(eval(new Neg(new Add(new Num(3), new Num(4)))));
        Object[] things = {null, 500, -5, 50, 7L, "", "abc", new int[] {1, 2}, new int[0], Color.RED, Color.BLUE,
            new Pair<>("xy", 3), new Pair<>(1, new Pair<>(2, 3)), new Pair<>(null, "s"), new Pair<>(1, 2), List.of(1, 2), 'c'};
        for (Object o : things)
            System.out.println(describe(o));
        System.out.println(constants("abc") + constants("xyz") + constants(1));
        for (Color c : Color.values())
            System.out.print(color(c) + " ");
        System.out.println();
        System.out.println(text("one") + text("three") + text("something") + text(null) + text("x"));
        System.out.println(same(new Pair<>("a", 1), new Pair<>("a", 1)) + " " + same("a", "b") + " " + same(new Pair<>("a", 1), 1));
        System.out.println(loop(new Pair<>(1, new Pair<>(2, new Pair<>("x", 3)))));
        System.out.println(prim(new Prim(1, 2, 3.5, 'z', true)) + prim(new Prim(1, 2, 3, 'z', false)));
        System.out.println(new Main().held);
        try {
            Object o = new Bad(1);
            if (o instanceof Bad(int x))
                System.out.println(x);
        } catch (MatchException e) {
            System.out.println("match: " + e.getCause().getMessage());
        }
        try {
            color(null);
        } catch (NullPointerException e) {
            System.out.println("null selector");
        }
        Object o = "flow";
        if (!(o instanceof String s))
            throw new AssertionError();
        System.out.println(s.toUpperCase());
        do {
            o = 3;
        } while (!(o instanceof Integer k));
        System.out.println(k + 1);
        for (Object p = 0; p instanceof Integer i && i < 3; p = i + 1)
            System.out.print(i);
        System.out.println();
        boolean both = o instanceof Integer a && a > 2 ? o instanceof Integer b && b < 4 : o instanceof String;
        System.out.println(both);
    }
}
