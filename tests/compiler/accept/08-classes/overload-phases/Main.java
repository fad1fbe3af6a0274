// JLS 15.12.2: strict before loose before variable arity; most specific.
public class Main {
    static String f(long x) { return "long"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Object x) { return "Object"; }
    static String f(int... x) { return "int..."; }
    static String g(double x) { return "double"; }
    static String g(Object x) { return "Object"; }
    static String h(Object o) { return "Object"; }
    static String h(String s) { return "String"; }
    static String h(Integer... s) { return "Integer..."; }
    static String v(Object... o) { return "Object..." + (o == null ? "null" : o.length); }
    static String w(int a, int... b) { return "int,int..."; }
    static String w(double a, double b) { return "double,double"; }
    static String c(char c) { return "char"; }
    static String c(int i) { return "int"; }

    public static void main(String[] args) throws Exception {
        byte b = 1; char ch = 'c';
        System.out.println(f(1) + f(b) + f(ch) + f(1L) + f(1f) + f(Integer.valueOf(1)) + f() + f(1, 2) + f("s"));
        System.out.println(g(1) + g('c') + g(1f) + g(Integer.valueOf(3)) + g(true));
        System.out.println(h(null == null ? "x" : null) + h((Object) "x") + h() + h(1, 2) + h(new Integer[0]));
        System.out.println(v() + v(1) + v((Object) null) + v((Object[]) null) + v(new Object[] {1, 2}) + v((Object) new Object[] {1, 2}) + v(new int[] {1, 2}) + v(new String[] {"a", "b", "c"}));
        System.out.println(w(1, 2) + w(1) + w(1, 2, 3) + w(1.0, 2));
        System.out.println(c('x') + c(120) + c((short) 3) + c((char) 3));
    }
}
