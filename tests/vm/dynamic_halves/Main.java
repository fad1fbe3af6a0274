/** Arguments of dynamic calls: the int that a call site gets has nothing in its cell of the long that was there before. */
public class Main {
    static int kind(Object o, long x, int n) {
        String s = "" + x + x + n;
        if (o == null) return s.length();
        return switch (o) {
        case String t -> t.length();
        case Integer i -> i;
        case Long l -> 3;
        case int[] a -> a.length;
        case long[] a -> 5;
        default -> -1;
        };
    }

    interface Same { int of(int v); }

    static int negative(long x) {
        String s = "" + x + x;
        Same same = v -> v;
        int[] table = {10, 20, 30};
        return table[same.of(s.length() & 1)] + same.of(-7);
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i = 0; i < 2000; i++) sum += kind(null, -1, -5);
        System.out.println(sum);
        Object[] all = {"text", 42, 7L, new int[9], new long[1], 'c'};
        for (Object o : all) System.out.println(kind(o, Long.MIN_VALUE + 1, -1) + " " + kind(o, -1, 1));
        sum = 0;
        for (int i = 0; i < 2000; i++) sum += negative(-i);
        System.out.println(sum);
    }
}
