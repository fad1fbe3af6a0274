public class Main {
    interface I {}
    static class A {}
    record R() {}
    enum E { X { } }
    static void t(Runnable r) { try { r.run(); System.out.println("?"); } catch (ClassCastException e) { System.out.println(e.getMessage()); } }
    static Object o;
    public static void main(String[] args) {
        t(() -> { o = "x"; Integer i = (Integer) o; });
        t(() -> { o = new A(); I i = (I) o; });
        t(() -> { o = new A(); String i = (String) o; });
        t(() -> { o = 5; A i = (A) o; });
        t(() -> { o = new A[0]; I[] i = (I[]) o; });
        t(() -> { o = new int[0][]; Object[][][] i = (Object[][][]) o; });
        t(() -> { o = new R(); E i = (E) o; });
        t(() -> { o = E.X; R i = (R) o; });
        t(() -> String.class.cast(7));
        t(() -> int.class.cast(7));
        t(() -> { java.util.List<String> l = new java.util.ArrayList<>(); ((java.util.List) l).add(1); String s = l.get(0); });
        t(() -> Integer.class.asSubclass(String.class));
    }
}
