// JLS 15.12.2.1: explicit type arguments on static, instance, constructor and super calls.
import java.util.*;
import java.util.function.*;

public class Main {
    static <T> List<T> listOf(T a, T b) { return new ArrayList<>(List.of(a, b)); }
    <T extends Number> double num(T t) { return t.doubleValue(); }
    <T> Main(T t, int n) { System.out.println("made " + t + n); }
    Main() { this.<Integer>num(1); }
    static class Sub extends Main { <U> Sub(U u) { <U>super(u, 2); } double go() { return super.<Long>num(7L); } }

    public static void main(String[] args) throws Exception {
        List<Object> l = Main.<Object>listOf("a", 1);
        l.add(2.5);
        System.out.println(l + " " + new Main().<Double>num(2.5));
        new <String>Main("s", 1);
        System.out.println(new Sub("u").go());
        Function<Object, List<Object>> f = Collections::<Object>singletonList;
        System.out.println(f.apply("x"));
    }
}
