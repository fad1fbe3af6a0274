// Scope of pattern variables through &&, ||, !, ?:, while and early exits.
import java.util.*;

public class Main {
    static int f(Object o) { if (!(o instanceof Integer i)) throw new IllegalArgumentException(); return i + 1; } static String g(Object a, Object b) { return a instanceof String s && b instanceof String t && s.length() == t.length() ? s + t : !(a instanceof Integer i) || i < 0 ? "neg" : "int" + i; } static int h(Object o) { for (; !(o instanceof Integer n); o = ((String) o).length()) ; return n; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(4) + g("ab", "cd") + g(3, 0) + g(-3, 0) + g(2.5, 1) + h("four")); Object o = List.of("x"); boolean ok = o instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof String s && s.equals("x"); System.out.println(ok); do { } while (!(o instanceof Collection<?> c)); System.out.println(c.size());
    }
}
