package a.b;
import java.util.*;
import static java.lang.Math.max;
@Deprecated
public final class Main<T extends Comparable<T>> extends Object implements Runnable, Cloneable {
    private static int count = 0, limit[] = {1, 2};
    @Override public void run() { System.out.println("x" + count); }
    static { count++; }
    Main(int a, String... rest) throws Exception { this(); super.toString(); }
    <U> List<U> make(Map<String, List<U>> m, final int k) {
        for (int i = 0; i < k; i++) { if (i > 3) continue; else break; }
        for (String s : m.keySet()) System.out.println(s);
        while (true) { do { count--; } while (count > 0); }
    }
    int f(Object o) {
        switch (count) { case 1: return 2; case 2, 3: break; default: count = 3; }
        int r = switch (o) { case String s when s.length() > 2 -> 1; case Integer i -> { yield 2; } default -> throw new RuntimeException(); };
        try (var in = open()) { f(null); } catch (IOException | RuntimeException e) { throw e; } finally { r = 1; }
        Runnable q = () -> { }; Comparator<String> c = (x, y) -> x.compareTo(y);
        int[][] z = new int[3][], w = {{1}, {2, 3}};
        return o instanceof String t && t.isEmpty() ? (int) 3L : ~r >>> 2;
    }
    enum E { A, B(1) { void g() { } }, C; int v; E() { } }
    record R(int x, @Deprecated String y) { R { if (x < 0) throw new Error(); } static int k; }
    sealed interface S permits P, Q { default void m() { } int K = 3; }
    @interface An { int value() default 1; String[] names() default {"a", "b"}; }
}
