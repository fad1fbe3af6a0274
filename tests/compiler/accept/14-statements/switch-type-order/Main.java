// Type patterns from the special to the general; arrays, records and enums.
public class Main {
    enum C { R, G } record P(Object o) {}
    static String f(Object o) { return switch (o) { case null -> "null"; case C.R -> "red"; case C c -> c.name(); case String s when s.length() > 3 -> "long"; case String s -> s; case Integer[] a -> "I" + a.length; case int[][] a -> "ii"; case Object[] a -> "O" + a.length; case P(P(var x)) -> "pp" + x; case P(String s) -> "ps" + s; case P p -> "p"; case Number n when n.intValue() < 0 -> "neg"; case Number n -> "num"; case Runnable r -> "run"; default -> "?"; }; }

    public static void main(String[] args) throws Exception {
        for (Object o : new Object[] {null, C.R, C.G, "abcd", "x", new Integer[2], new String[1], new int[1][1], new P(new P(3)), new P("z"), new P(1), -5, 2.5, (Runnable) () -> {}, 'c'}) System.out.print(f(o) + " "); System.out.println();
    }
}
