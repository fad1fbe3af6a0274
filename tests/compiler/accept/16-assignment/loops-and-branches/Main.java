// JLS 16: finals assigned exactly once on every path: if, loops, switch, try, labels.
public class Main {
    static int f(int n) { final int x; if (n > 0) x = 1; else if (n < 0) x = -1; else { x = 0; } return x; }
    static int g(int n) { final int x; switch (n) { case 0: x = 5; break; case 1: x = 6; break; default: throw new IllegalStateException(); } return x; }
    static int h(boolean b) { final int x; while (true) { if (b) { x = 3; break; } b = true; } return x; }
    static int k() { int x; try { x = Integer.parseInt("z"); } catch (NumberFormatException e) { x = 9; } return x; }
    static int m(boolean b) { int x; if (b && (x = 4) > 3) return x; return 0; }
    static int n(boolean b) { int x; if (!b || (x = 7) < 0) return 1; return x; }
    static int o(boolean b) { int x; return b ? (x = 2) + x : (x = 3) * x; }
    static int p(int i) { final int x = switch (i) { case 1 -> { int t; t = 8; yield t; } default -> 10; }; return x; }
    static int q() { int x; for (;;) { x = 11; break; } return x; }
    static int r() { int x; do { x = 12; } while (x < 0); return x; }
    static int s() { final int x; l: { if (f(1) == 1) { x = 1; break l; } x = 2; } return x; }
    static int t(int v) { int y; boolean b; if (b = v > 1 && (y = v) > 0) { y = v; return y; } return -1; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1) + " " + f(-1) + " " + f(0) + " " + g(0) + g(1) + " " + h(false) + k() + m(true) + n(true) + " " + o(true) + o(false) + p(1) + q() + r() + s() + t(5));
    }
}
