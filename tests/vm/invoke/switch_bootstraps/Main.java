public class Main {
    enum E { A, B, C { void x() {} } }
    sealed interface S permits R, Q {}
    record R(int x, Object y) implements S {}
    record Q(S s) implements S {}
    static String f(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 100 -> "big" + i;
            case Integer i -> "int" + i;
            case String s when s.isEmpty() -> "empty";
            case CharSequence s -> "chars" + s.length();
            case E e when e == E.A -> "first";
            case E e -> "enum" + e.ordinal();
            case int[] a -> "ints" + a.length;
            case R(int x, String y) -> "R" + x + y;
            case R(var x, var y) -> "Robj" + x;
            case Q(R(int x, var y)) -> "QR" + x;
            case Q(Q(var s)) -> "QQ";
            default -> o.getClass().getSimpleName();
        };
    }
    static String g(E e) { return switch (e) { case A -> "a"; case B -> "b"; case C -> "c"; }; }
    static String h(S s) { return switch (s) { case R r -> "r"; case Q q -> "q"; }; }
    public static void main(String[] args) {
        Object[] all = {null, 5, 500, "", "xyz", new StringBuilder("ab"), E.A, E.C, new int[4], new R(1, "s"), new R(2, 3), new Q(new R(3, null)), new Q(new Q(null)), 2.5, 'c'};
        for (Object o : all) System.out.println(f(o));
        System.out.println(g(E.B) + h(new Q(null)));
        try { g(null); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { f(new Q(null)); } catch (MatchException e) { System.out.println(e); }
    }
}
