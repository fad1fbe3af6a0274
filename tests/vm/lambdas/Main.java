import java.util.*;
import java.util.function.*;
public class Main {
    sealed interface S permits C, Q, T {}
    record C(double r) implements S {}
    record Q(int w, int h) implements S {}
    record T(String s, Object o, long[] l, char c, boolean b, float f, byte y, short z, long j) implements S {}
    enum Color { RED, GREEN { String x() { return "g!"; } }, BLUE; String x() { return name(); } }
    static String sw(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 10 -> "big " + i;
            case Integer i -> "int " + i;
            case String s when s.isEmpty() -> "empty";
            case String s -> "str " + s;
            case C(double r) -> "circle " + r;
            case Q(int w, int h) when w == h -> "square " + w;
            case Q(var w, var h) -> "rect " + w + "x" + h;
            case Color c when c == Color.RED -> "red";
            case Color c -> c.x();
            case int[] arr -> "ints " + arr.length;
            default -> o.getClass().getName();
        };
    }
    static String en(Color c) { return switch (c) { case RED -> "r"; case GREEN -> "g"; case BLUE -> "b"; }; }
    static String st(String s) { switch (s) { case "a": return "A"; case "bb": return "BB"; case "Aa": return "x"; case "BB": return "y"; default: return "?"; } }
    int v = 7;
    int add(int a) { return a + v; }
    static int twice(int a) { return 2 * a; }
    Main() {}
    Main(int v) { this.v = v; }
    interface Tri<A, B, D, R> { R apply(A a, B b, D d); default Tri<A, B, D, String> str() { return (a, b, d) -> "<" + apply(a, b, d) + ">"; } }
    public static void main(String[] args) {
        IntBinaryOperator add = (x, y) -> x + y;
        System.out.println(add.applyAsInt(3, 4));
        int k = 10; long q = 1L << 40; String s = "cap"; double dd = 1.5;
        Supplier<String> sup = () -> s + k + q + dd;
        System.out.println(sup.get());
        Function<Integer, Integer> f = Main::twice;
        System.out.println(f.andThen(x -> x + 1).apply(5));
        Main l = new Main();
        IntUnaryOperator u = l::add;
        System.out.println(u.applyAsInt(5));
        Function<String, Integer> len = String::length;
        System.out.println(len.apply("hello"));
        Supplier<Main> mk = Main::new; IntFunction<Main> mk2 = Main::new; Function<Integer, int[]> arr = int[]::new;
        System.out.println(mk.get().v + " " + mk2.apply(3).v + " " + arr.apply(4).length);
        ToLongFunction<Integer> tl = Integer::intValue; Function<Integer, Long> il = i -> (long) i; ToDoubleBiFunction<Integer, Long> db = (i, j) -> i * j;
        System.out.println(tl.applyAsLong(9) + " " + il.apply(8) + " " + db.applyAsDouble(2, 3L));
        Tri<Integer, String, Character, String> tri = (a, b, c) -> a + b + c;
        System.out.println(tri.str().apply(1, "two", '3'));
        Comparator<String> cmp = Comparator.comparing(String::length).thenComparing((p1, p2) -> p2.compareTo(p1));
        List<String> ls = new ArrayList<>(List.of("ccc", "a", "bb", "aaa", "b"));
        ls.sort(cmp); System.out.println(ls);
        Runnable r = () -> { class Loc { int z = k; } System.out.println(new Loc().z); }; r.run();
        System.out.println(new C(2.5) + " " + new Q(1, 2).equals(new Q(1, 2)) + " " + new Q(1, 2).hashCode() + " " + new Q(1, 2).equals(new Q(1, 3)) + new C(0.0).equals(new C(-0.0)) + new C(Double.NaN).equals(new C(Double.NaN)));
        T t = new T("s", null, null, 'c', true, 1.5f, (byte) 1, (short) 2, 3L);
        System.out.println(t + " " + t.hashCode() + " " + t.equals(new T("s", null, null, 'c', true, 1.5f, (byte) 1, (short) 2, 3L)));
        for (Object o : new Object[] {null, 5, 50, "", "zz", new C(1), new Q(2, 2), new Q(2, 3), Color.RED, Color.GREEN, Color.BLUE, new int[2], 1.5}) System.out.println(sw(o));
        System.out.println(en(Color.RED) + en(Color.GREEN) + en(Color.BLUE) + st("a") + st("bb") + st("Aa") + st("BB") + st("q"));
        char c = 'x'; byte b = -1; short sh = 300; float fl = 2.25f; Object nul = null; boolean z = true;
        System.out.println("" + c + b + sh + fl + nul + z + -5L + Long.MIN_VALUE + Integer.MIN_VALUE + "é" + '\u4e2d' + new char[0].length);
        String e = "x"; e += 1; e += 'c'; e += null; System.out.println(e);
        Object ser = (Runnable & java.io.Serializable) () -> {}; System.out.println(ser instanceof java.io.Serializable);
        BiFunction<Integer, Integer, Integer> mx = Math::max; System.out.println(mx.apply(3, 9));
        Function<Object, String> os = Object::toString; System.out.println(os.apply(List.of(1, 2)));
        UnaryOperator<String> up = String::trim; System.out.println(up.apply("  t "));
        Iterable<Integer> it = () -> List.of(1, 2, 3).iterator(); for (int i : it) System.out.print(i + " "); System.out.println();
        int[] counter = {0}; Runnable inc = () -> counter[0]++; for (int i = 0; i < 5; i++) inc.run(); System.out.println(counter[0]);
        BooleanSupplier bs = new ArrayList<String>()::isEmpty; System.out.println(bs.getAsBoolean());
        Optional<String> op = Optional.of("v").map(x -> x + "!").filter(x -> x.length() > 1); System.out.println(op.orElse("none"));
        Map<String, Integer> m = new HashMap<>(); for (String w : "a b a c b a".split(" ")) m.merge(w, 1, Integer::sum); System.out.println(m);
        var anon = new Object() { int hid = 3; int get() { return hid; } }; System.out.println(anon.get());
    }
}
