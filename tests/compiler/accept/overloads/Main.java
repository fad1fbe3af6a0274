import java.util.*;

import java.util.function.*;

class Main {
    interface Callable<T> { T call() throws Exception; }
    static String f(int x) { return "int"; }
    static String f(long x) { return "long"; }
    static String f(double x) { return "double"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Object x) { return "Object"; }
    static String f(int... x) { return "int..."; }
    static String g(Object o) { return "Object"; }
    static String g(String s) { return "String"; }
    static String g(Object... o) { return "Object..."; }
    static String h(Runnable r) { return "Runnable"; }
    static <T> String h(Callable<T> c) { return "Callable"; }
    static String k(Supplier<Integer> s) { return "Supplier"; }
    static String k(IntSupplier s) { return "IntSupplier"; }
    static String m(Function<String, Integer> f) { return "Function"; }
    static String m(ToIntFunction<String> f) { return "ToIntFunction"; }
    static String p(List<?> l) { return "List"; }
    static String p(Collection<?> c) { return "Collection"; }
    static <T extends Number> String q(T t) { return "T"; }
    static String q(Integer i) { return "Integer"; }
    static String r(char c) { return "char"; }
    static String r(int i) { return "int"; }
    static String s(long a, int b) { return "li"; }
    static String s(long a, long b) { return "ll"; }
    static String t(Object o, int... x) { return "o,int..."; }
    static String t(String o, Integer... x) { return "s,Integer..."; }
    interface A { default String who() { return "A"; } }
    interface B extends A { default String who() { return "B"; } }
    static class C implements A, B {}
    static class P { String v(P p) { return "PP"; } }
    static class Q extends P { String v(Q q) { return "QQ"; } String v(P p) { return "QP"; } }
    static void run(Runnable r) { r.run(); }

    public static void main(String[] args) throws Exception {
        byte b = 1; char c = 'c'; short sh = 2;
        System.out.println(f(b) + f(c) + f(sh) + f(1) + f(1L) + f(1f) + f(1.0) + f((Integer) 1) + f("") + f() + f(1, 2) + f((Long) 1L) + f(true));
        System.out.println(g("") + g(1) + g("", 1) + g());
        System.out.println(h(() -> {}) + h(() -> 1) + h(() -> { throw new RuntimeException(); }) + h(() -> { return ""; }));
        System.out.println(k(() -> 1) + k(() -> Integer.valueOf(1)));
        System.out.println(m((String x) -> x.length()) + m((String x) -> Integer.valueOf(1)) + m(String::length));
        System.out.println(p(new ArrayList<String>()) + p(new HashSet<>()));
        System.out.println(q(1) + q(1.0) + r('a') + r(97) + r((char) 98) + s(1, 1));
        System.out.println(t(1, 2) + new C().who());
        P pq = new Q(); Q qq = new Q();
        System.out.println(pq.v(qq) + qq.v(qq) + qq.v(pq) + qq.v((P) qq));
        StringBuilder sb = new StringBuilder();
        sb.append('a').append(1).append(2L).append(true).append((Object) null).append(new char[] {'x', 'y'});
        System.out.println(sb);
        System.out.println(String.valueOf((Object) null) + String.valueOf(new char[] {'h', 'i'}));
        List<Integer> l = new ArrayList<>(List.of(5, 6, 7));
        l.remove(1); l.remove((Integer) 5);
        System.out.println(l);
        run(() -> System.out.println("done"));
        System.out.println(Math.max(1, 2L) + Math.max(1, 2f) + (char) ('a' + 1) + (int) 'a' + ('a' + 1));
        System.out.println(Objects.requireNonNullElse(null, "dflt"));
    }
}
