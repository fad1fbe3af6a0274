// toString and parseInt in every radix.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        long h = 0; for (int r = 2; r <= 36; r++) for (int i : new int[] {0, -1, 35, 1000000, Integer.MIN_VALUE, Integer.MAX_VALUE}) { String s = Integer.toString(i, r); if (Integer.parseInt(s, r) != i) show("bad"); h = h * 31 + s.hashCode() + Long.toString(i * 3_000_000_019L, r).hashCode() + Integer.toUnsignedString(i, r).hashCode(); } show(h);
    }
}
