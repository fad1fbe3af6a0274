// Receivers of references are evaluated once, at once.
import java.util.*;
import java.util.function.*;

public class Main {
    static int n; static List<String> l() { n++; return new ArrayList<>(List.of("x")); } String name = "first"; String get() { return name; }

    public static void main(String[] args) throws Exception {
        Predicate<String> p = l()::contains; Consumer<String> add = l()::add; System.out.println(n + "" + p.test("x") + p.test("y") + n); Main m = new Main(); Supplier<String> s = m::get, q = () -> new Main().get(); m.name = "second"; Main k = m; Supplier<String> z = k::get; k = null; System.out.println(s.get() + q.get() + z.get()); try { Main none = null; Supplier<String> bad = none::get; } catch (NullPointerException e) { System.out.println("at once"); }
    }
}
