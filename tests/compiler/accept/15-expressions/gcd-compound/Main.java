// Euclid in three styles.
public class Main {
    static int g(int a, int b) { return b == 0 ? a : g(b, a % b); }

    public static void main(String[] args) throws Exception {
        int a = 1071, b = 462; while (b != 0) { int t = b; b = a % b; a = t; } int c = 1071, d = 462; while (c != d) if (c > d) c -= d; else d -= c; int x = 1071, y = 462; do { x ^= y; y ^= x; x ^= y; } while ((y %= x) != 0 && (x %= y) != 0 || false); System.out.println(a + " " + c + " " + g(1071, 462) + " " + Math.max(x, y));
    }
}
