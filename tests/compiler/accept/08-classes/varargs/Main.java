// JLS 8.4.1, 15.12.4.2: packing of variable arity arguments, null and arrays, in constructors too.
import java.util.*;

public class Main {
    static String s(String... x) { return x == null ? "null" : Arrays.toString(x); }
    static <T> List<T> l(T... x) { return Arrays.asList(x); }
    static int sum(int first, int... rest) { int t = first; for (int r : rest) t += r; return t; }
    static class K { final int n; K(Object... o) { n = o.length; } }
    static class L extends K { L(String... s) { super((Object[]) s); } L(int i, Object... o) { super(i, o, o); } }
    enum E { A, B(1), C(1, 2); final int n; E(int... i) { n = i.length; } }
    static Class<?> component(Object... o) { return o.getClass().getComponentType(); }
    static <T extends Comparable<T>> Class<?> bounded(T... o) { return o.getClass().getComponentType(); }

    public static void main(String[] args) throws Exception {
        System.out.println(s() + s("a") + s("a", null) + s((String[]) null) + s((String) null) + s(new String[] {"x"}));
        System.out.println(l(1, 2.0, "x").size() + " " + l(new Integer[] {1, 2}).size() + " " + l(new int[] {1, 2}).size() + " " + l((Object) null));
        System.out.println(sum(1) + sum(1, 2) + sum(1, 2, 3) + sum(1, new int[] {4, 5}));
        System.out.println(new K().n + new K(1, 2).n + new L("a", "b", "c").n + new L(1, 2, 3).n + E.A.n + E.C.n + new K() {}.n);
        System.out.println(component("a") + " " + component((Object[]) new String[0]) + " " + bounded(1) + " " + bounded("a", "b"));
    }
}
