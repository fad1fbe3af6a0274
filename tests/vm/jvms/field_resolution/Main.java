public class Main {
    interface A { String N = name("A"); } interface B { String N = name("B"); } static class S { static String N = name("S"); String q = "S.q"; }
    static class C extends S implements A { } static class D extends C { String q = "D.q"; static String hid = "hid"; }
    static String name(String s) { return "from " + s; }
    public static void main(String[] a) throws Exception {
        D d = new D(); System.out.println(d.q + ((C) d).q + ((S) d).q);
        System.out.println(A.N + B.N + S.N);
        for (Class<?> c = D.class; c != null; c = c.getSuperclass()) { for (var f : c.getFields()) System.out.println(c.getSimpleName() + " " + f); try { System.out.println(c.getField("N")); } catch (NoSuchFieldException e) { System.out.println(e); } }
    }
}
