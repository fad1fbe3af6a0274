// Boxing comes before variable arity; widening before boxing.
public class Main {
    static String f(Object o) { return "O"; } static String f(int... i) { return "V"; } static String g(long l) { return "l"; } static String g(Integer i) { return "I"; } static String h(Object... o) { return "o" + o.length; } static String h(int a, Object... o) { return "i" + o.length; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1) + f() + f(1, 2) + g(1) + g((short) 1) + h() + h("x", 1));
    }
}
