// Nested while loops with several exits.
public class Main {
    public static void main(String[] args) throws Exception {
        int best = 0, at = 0; for (int i = 1; i < 200; i++) { long n = i; int c = 0; while (n != 1) { n = (n & 1) == 0 ? n >> 1 : 3 * n + 1; if (++c > 1000) break; } if (c > best) { best = c; at = i; } } System.out.println(at + " " + best);
    }
}
