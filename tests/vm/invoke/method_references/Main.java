import java.util.function.*;
public class Main {
    String name; Main() { this("none"); } Main(String n) { name = n; }
    String hello(String who) { return name + " greets " + who; }
    static int sum(int... xs) { int s = 0; for (int x : xs) s += x; return s; }
    static long wide(long x) { return x * 2; }
    static String obj(Object o) { return "obj" + o; }
    static class Sub extends Main { String hello(String w) { Function<String, String> f = super::hello; return "sub " + f.apply(w); } Sub() { super("S"); } }
    interface Tri { int go(int a, int b, Integer c); }
    interface NoArg { int go(); }
    public static void main(String[] args) {
        Main m = new Main("m");
        Function<String, String> bound = m::hello;
        BiFunction<Main, String, String> unbound = Main::hello;
        Supplier<Main> make = Main::new; Function<String, Main> make1 = Main::new;
        System.out.println(bound.apply("a") + unbound.apply(m, "b") + make.get().name + make1.apply("z").name + new Sub().hello("c"));
        Tri t = Main::sum; NoArg n = Main::sum;
        System.out.println(t.go(1, 2, 3) + n.go());
        Function<Integer, Long> w = Main::wide; ToLongFunction<Byte> w2 = Main::wide; IntFunction<String> o = Main::obj; IntToLongFunction w3 = Main::wide;
        System.out.println(w.apply(4) + w2.applyAsLong((byte) 3) + o.apply(5) + w3.applyAsLong(6));
        IntFunction<int[][]> arr = int[][]::new; Function<Integer, String[]> arr2 = String[]::new; Function<int[], int[]> cl = int[]::clone;
        System.out.println(arr.apply(3).length + arr2.apply(2).length + cl.apply(new int[5]).length);
        Consumer<String> c = m::hello; Runnable r = Main::new; Comparator();
        c.accept("x"); r.run();
        Main nul = null;
        try { Function<String, String> bad = nul::hello; System.out.println("?"); } catch (NullPointerException e) { System.out.println("NPE"); }
        Predicate<String> p = String::isEmpty; System.out.println(p.negate().or(p).test(""));
    }
    static void Comparator() { java.util.Comparator<String> c = String::compareToIgnoreCase; System.out.println(c.reversed().compare("a", "B") > 0); }
}
