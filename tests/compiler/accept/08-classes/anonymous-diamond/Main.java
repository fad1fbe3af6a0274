// JLS 15.9.3: diamond with anonymous classes infers denotable types.
import java.util.*;

public class Main {
    interface Fn<A, B> { B of(A a); default <C> Fn<A, C> then(Fn<? super B, ? extends C> g) { return new Fn<>() { public C of(A a) { return g.of(Fn.this.of(a)); } }; } }
    static abstract class Box<T> {
        T t;
        Box(T t) { this.t = t; }
        abstract T twice(T x);
    }

    public static void main(String[] args) throws Exception {
        Fn<String, Integer> f = new Fn<>() { public Integer of(String s) { return s.length(); } };
        System.out.println(f.then(n -> n * 2.5).of("four"));
        Box<List<String>> b = new Box<>(List.of("q")) { List<String> twice(List<String> x) { return x.isEmpty() ? t : x; } };
        System.out.println(b.twice(List.of()));
        var v = new Box<>(3) { @Override Integer twice(Integer x) { return x * t; } };
        System.out.println(v.twice(4));
    }
}
