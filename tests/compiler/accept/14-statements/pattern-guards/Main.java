// JLS 14.11.1, 14.30: guards, order of labels, dominance by guarded ones, null with default.
public class Main {
    static String f(Object o, int limit) {
        return switch (o) {
            case Integer i when i > limit && i < limit * 2 -> "between";
            case Integer i when i > limit -> "above " + (i - limit);
            case Integer i -> "int";
            case String s when s.length() > limit -> { String t = s.substring(limit); yield t; }
            case String s when s.isEmpty() -> "empty";
            case CharSequence c -> "chars " + c.length();
            case int[] a when a.length > 0 -> "first " + a[0];
            case null, default -> "null or else";
        };
    }
    static int count;
    static boolean counted(boolean b) { count++; return b; }

    public static void main(String[] args) throws Exception {
        for (Object o : new Object[] {7, 50, 1, "abcdefgh", "", "ab", new StringBuilder("sb"), new long[0], null})
            System.out.println(f(o, 5));
        Object o = "x";
        switch (o) {
            case String s when counted(false) -> System.out.println("no");
            case String s when counted(true) && s.length() == 1 -> System.out.println("one " + count);
            case String s -> System.out.println("s");
            default -> {}
        }
    }
}
