public class Main {
    private int secret = 1;
    private static String s(String x) { return "s" + x; }
    static class A {
        private int secret = 2;
        private int both(Main m) { return m.secret + secret; }
        static class B { private int all(Main m, A a) { return m.secret * 100 + a.secret * 10 + a.both(m); } private B() {} }
    }
    interface I { private int p() { return 7; } }
    public static void main(String[] args) {
        System.out.println(new A.B().all(new Main(), new A()) + s("x") + ((I) new I() {}).p());
        System.out.println(A.B.class.getNestHost() + " " + A.class.isNestmateOf(I.class) + " " + Main.class.getNestMembers().length);
    }
}
