// JLS 8.1.3: an inner class may have static members, records and interfaces.
public class Main {
    class Inner {
        static int count;
        int id = ++count;
        static String of(int n) { return "i" + n; }
        record R(int a) { static final R ZERO = new R(0); }
        enum E { P, Q }
        interface I { int f(); }
        static class Nested { int v = count; }
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        m.new Inner();
        m.new Inner();
        System.out.println(Inner.count + Inner.of(2) + Inner.R.ZERO + Inner.E.Q + new Inner.Nested().v);
        Inner.I i = () -> 7;
        class Local { static int n = 5; static int next() { return ++n; } }
        System.out.println(i.f() + Local.next() + Local.next());
        Object o = new Object() { static int k = 3; @Override public String toString() { return "k" + k++; } };
        System.out.println(o + "" + o);
    }
}
