public class Main {
    static class A { String m() { return "A"; } String s() { return "s" + m(); } static String st() { return "Ast"; } private String p() { return "Ap"; } String callp() { return p(); } }
    static class B extends A { String m() { return "B" + super.m(); } private String p() { return "Bp"; } }
    static class C extends B { String m() { return "C" + super.m(); } static String st() { return "Cst"; } }
    interface I { default String d() { return "I"; } String e(); static String z() { return "z"; } private String pv() { return "pv"; } default String q() { return pv(); } }
    interface J extends I { default String d() { return "J" + I.super.d(); } }
    interface K extends I { default String d() { return "K"; } }
    static class D implements J, K { public String d() { return J.super.d() + K.super.d(); } public String e() { return "e"; } }
    static abstract class E implements I { String viaAbs() { return e() + d(); } } static class F extends E { public String e() { return "Fe"; } }
    static String over(Object o) { return "obj"; } static String over(String s) { return "str"; } static String over(int i) { return "int"; } static String over(long i) { return "long"; } static String over(Integer i) { return "Integer"; } static String over(int... i) { return "var"; }
    public static void main(String[] args) {
        A[] as = {new A(), new B(), new C()}; for (A a : as) System.out.println(a.m() + a.s() + a.callp()); System.out.println(A.st() + C.st());
        D d = new D(); I i = d; System.out.println(d.d() + i.e() + i.q() + I.z() + new F().viaAbs());
        System.out.println(over("s") + over((Object) "s") + over(1) + over(1L) + over((byte) 1) + over(Integer.valueOf(1)) + over() + over('c'));
        Object[] os = {1, "x", new int[0], null, 2.0, 'c', new D()}; for (Object o : os) System.out.print((o instanceof Integer) + "" + (o instanceof CharSequence) + (o instanceof I) + (o instanceof Object) + (o instanceof Comparable) + (o instanceof int[]) + " "); System.out.println();
        Runnable r = new Runnable() { int n = 3; public void run() { n++; System.out.println(n + this.getClass().getName()); } }; r.run();
        I l = () -> "lam"; System.out.println(l.e() + l.d() + l.hashCode() * 0 + l.equals(l));
    }
}
