// Static generic factories with bounded results chained through wildcards.
import java.util.*;

public class Main {
    interface Shape<S extends Shape<S>> { S scale(int n); int size(); } record Sq(int size) implements Shape<Sq> { public Sq scale(int n) { return new Sq(size * n); } } record Ci(int size) implements Shape<Ci> { public Ci scale(int n) { return new Ci(size + n); } } static <S extends Shape<S>> S twice(S s) { return s.scale(2).scale(2); } static int total(List<? extends Shape<?>> l) { int t = 0; for (Shape<?> s : l) t += s.scale(3).size(); return t; }

    public static void main(String[] args) throws Exception {
        System.out.println(twice(new Sq(3)).size() + twice(new Ci(3)).size() + total(List.of(new Sq(1), new Ci(1))));
    }
}
