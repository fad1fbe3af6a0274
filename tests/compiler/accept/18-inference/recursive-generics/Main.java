// F-bounded builders, visitors and self types.
import java.util.*;

public class Main {
    static abstract class Builder<T extends Builder<T>> { final StringBuilder s = new StringBuilder(); abstract T self(); T add(String x) { s.append(x); return self(); } }
    static class Fancy extends Builder<Fancy> { Fancy self() { return this; } Fancy star() { s.append('*'); return this; } }
    interface Visitor<R> { R num(int n); R add(Expr a, Expr b); } interface Expr { <R> R accept(Visitor<R> v); }
    static Expr num(int n) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; }
    static Expr add(Expr a, Expr b) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.add(a, b); } }; }
    static <T extends Comparable<T>, L extends List<T>> L sorted(L l) { Collections.sort(l); return l; }

    public static void main(String[] args) throws Exception {
        System.out.println(new Fancy().add("a").star().add("b").s);
        Expr e = add(num(1), add(num(2), num(3))); System.out.println(e.accept(new Visitor<Integer>() { public Integer num(int n) { return n; } public Integer add(Expr a, Expr b) { return a.accept(this) + b.accept(this); } }) + e.<String>accept(new Visitor<>() { public String num(int n) { return "" + n; } public String add(Expr a, Expr b) { return "(" + a.accept(this) + "+" + b.accept(this) + ")"; } }));
        ArrayList<String> l = sorted(new ArrayList<>(List.of("q", "p"))); System.out.println(l);
    }
}
