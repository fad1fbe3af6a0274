// Pattern variables bound where the condition says so.
public class Main {
    static String f(Object o) { if (!(o instanceof String s && !s.isEmpty())) return "no"; return s; } static int g(Object o) { return o instanceof Integer i && i > 0 || o instanceof Integer j && j < -10 ? 1 : 0; } static int h(Object[] a) { int n = 0; for (Object x : a) { if (!(x instanceof Integer i)) continue; n += i; } return n; }

    public static void main(String[] args) throws Exception {
        System.out.println(f("x") + f("") + f(1) + g(5) + g(-20) + g(-5) + h(new Object[] {1, "s", 2}));
    }
}
