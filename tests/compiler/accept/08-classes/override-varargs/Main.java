// Arrays and variable arity override each other.
public class Main {
    static class A { String m(int... x) { return "A" + x.length; } String n(String[] s) { return "An"; } } static class B extends A { @Override String m(int[] x) { return "B" + super.m(x); } @Override String n(String... s) { return "Bn" + s.length; } }

    public static void main(String[] args) throws Exception {
        A a = new B(); System.out.println(a.m(1, 2) + new B().m(new int[3]) + a.n(new String[1]) + new B().n("x", "y"));
    }
}
