import java.util.Arrays;
public class Main {
    record P(int x, String... rest) { P { if (x < 0) throw new IllegalArgumentException("x"); } }
    record E() {}
    record G<T extends Comparable<T>>(T a, java.util.List<? super T> b, double d, float f, long l, byte[] bytes) {}
    public static void main(String[] args) throws Exception {
        System.out.println(new P(1, "a", "b").x() + " " + new E() + " " + new E().equals(new E()) + " " + new E().hashCode());
        System.out.println(Arrays.toString(P.class.getRecordComponents()));
        for (var c : G.class.getRecordComponents()) System.out.println(c + " | " + c.getGenericType() + " | " + c.getGenericSignature() + " | " + c.getAccessor());
        System.out.println(new G<>("a", null, 0.0, -0.0f, 5, null).equals(new G<>("a", null, -0.0, -0.0f, 5, null)) + " " + new G<>("a", null, Double.NaN, 0f, 5, null).equals(new G<>("a", null, Double.NaN, 0f, 5, null)));
        try { new P(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(new G<>("k", java.util.List.of(), 1.5, 2.5f, 3L, null));
    }
}
