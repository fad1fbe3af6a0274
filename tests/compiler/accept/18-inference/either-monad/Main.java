// A generic Either with map, flatMap and fold.
import java.util.function.*;

public class Main {
    sealed interface Ei<L, R> { record Le<L, R>(L l) implements Ei<L, R> {} record Ri<L, R>(R r) implements Ei<L, R> {} static <L, R> Ei<L, R> l(L l) { return new Le<>(l); } static <L, R> Ei<L, R> r(R r) { return new Ri<>(r); } default <S> Ei<L, S> then(Function<? super R, ? extends Ei<L, S>> f) { return switch (this) { case Le<L, R>(var x) -> l(x); case Ri<L, R>(var x) -> f.apply(x); }; } default <T> T fold(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) { return switch (this) { case Le<L, R> e -> f.apply(e.l()); case Ri<L, R> e -> g.apply(e.r()); }; } } static Ei<String, Integer> parse(String s) { try { return Ei.r(Integer.parseInt(s)); } catch (NumberFormatException e) { return Ei.l("bad " + s); } }

    public static void main(String[] args) throws Exception {
        for (String s : "4 x 0".split(" ")) System.out.print(parse(s).<Integer>then(n -> n == 0 ? Ei.l("zero") : Ei.r(100 / n)).fold(e -> "!" + e, n -> "=" + n) + " "); System.out.println();
    }
}
