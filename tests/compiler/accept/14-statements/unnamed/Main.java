// JLS 14.4.2, 15.27.1: underscores as locals, parameters of lambdas, catch, resources and patterns.
import java.util.*;
import java.util.function.*;

public class Main {
    record P(int x, String s, Object o) {}
    static int n;
    static int next() { return ++n; }

    public static void main(String[] args) throws Exception {
        var _ = next();
        int _ = next();
        for (int i = 0, _ = next(); i < 2; i++) next();
        for (var _ : List.of(1, 2, 3)) next();
        BiFunction<Integer, Integer, Integer> f = (_, _) -> next();
        f.apply(0, 0);
        Consumer<String> c = _ -> next();
        c.accept("");
        try { Integer.parseInt("x"); } catch (NumberFormatException _) { next(); }
        try (var _ = new java.io.StringReader("")) { next(); }
        Object o = new P(1, "s", 2);
        System.out.println(o instanceof P(_, String s, _) ? s + next() : "");
        System.out.println(switch (o) { case P(int x, _, Integer _) when x > 0 -> "int " + x; case P(_, _, _) -> "p"; default -> ""; });
        switch (o) { case String _, Integer _ -> System.out.println("no"); case P _ -> System.out.println("P " + n); default -> {} }
    }
}
