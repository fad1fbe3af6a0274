public class Main {
    static void t(Runnable r) { try { r.run(); System.out.println("?"); } catch (RuntimeException e) { System.out.println(e); } }
    public static void main(String[] args) {
        int[] a = new int[3]; Object[] o = new Object[0]; byte[] b = new byte[1];
        t(() -> a[3] = 1);
        t(() -> System.out.println(a[-1]));
        t(() -> System.out.println(o[0]));
        t(() -> b[Integer.MAX_VALUE]++);
        t(() -> "abc".charAt(3));
        t(() -> "abc".substring(2, 1));
        t(() -> "abc".substring(-1));
        t(() -> "abc".codePointAt(9));
        t(() -> new StringBuilder("x").charAt(4));
        t(() -> new StringBuilder("x").deleteCharAt(1));
        t(() -> new StringBuilder("x").insert(5, "y"));
        t(() -> java.util.List.of(1).get(1));
        t(() -> new java.util.ArrayList<>().get(0));
        t(() -> System.arraycopy(a, 0, a, 2, 2));
        t(() -> System.arraycopy(a, -1, a, 0, 1));
        t(() -> System.arraycopy(a, 0, b, 0, 1));
        t(() -> System.arraycopy(a, 0, a, 0, -1));
        t(() -> System.arraycopy("x", 0, a, 0, 1));
        t(() -> System.arraycopy(new Object[] {1, "x"}, 0, new Integer[2], 0, 2));
        t(() -> java.util.Arrays.copyOfRange(a, 2, 1));
        t(() -> java.util.Objects.checkIndex(5, 5));
        t(() -> java.util.Objects.checkFromToIndex(1, 7, 5));
    }
}
