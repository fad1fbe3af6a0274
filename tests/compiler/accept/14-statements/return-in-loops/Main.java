// Methods whose every path returns or throws, as the compiler proves.
public class Main {
    static int a(int n) { while (true) { if (n > 3) return n; n++; } } static int b(int n) { for (;;) if (n-- < 0) return n; } static int c(boolean x) { if (x) return 1; else return 2; } static int d(int n) { try { return 10 / n; } catch (ArithmeticException e) { return -1; } } static int e(int n) { switch (n) { case 0: return 5; default: throw new IllegalStateException(); } } static int f(Object o) { if (o instanceof String s) { return s.length(); } throw new IllegalArgumentException(); } static int g() { synchronized (Main.class) { do { return 3; } while (true); } } static int h(int n) { return switch (n) { case 1 -> 2; default -> throw new RuntimeException("h"); }; }

    public static void main(String[] args) throws Exception {
        System.out.println(a(0) + b(2) + c(true) + d(0) + d(5) + e(0) + f("abc") + g() + h(1));
    }
}
