// Arrays given to variable arity methods, null and empty ones.
public class Main {
    static int n(Object... o) { return o == null ? -1 : o.length; } static int m(int[]... o) { return o.length; } static String k(String s, Object... o) { return s + o.length; } static int p(long... l) { int s = 0; for (long x : l) s += x; return s; }

    public static void main(String[] args) throws Exception {
        System.out.println(n() + "" + n((Object) null) + n((Object[]) null) + n(1, 2) + n(new int[3]) + n((Object[]) new String[4]) + m() + m(new int[0]) + m(new int[2][3]) + k("a") + k("b", (Object) new Object[] {1, 2}) + k("c", new Object[] {1, 2}) + p(1, 'a', (byte) 2));
    }
}
