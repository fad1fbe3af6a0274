// Digits in loops of chars and ints.
public class Main {
    static String base(int n, int r) { String s = ""; do { int d = n % r; s = (char) (d < 10 ? '0' + d : 'a' + d - 10) + s; } while ((n /= r) > 0); return s; } static int back(String s, int r) { int n = 0; for (char c : s.toCharArray()) n = n * r + (c <= '9' ? c - '0' : c - 'a' + 10); return n; }

    public static void main(String[] args) throws Exception {
        for (int r : new int[] {2, 8, 16, 36}) System.out.print(base(48879, r) + back(base(48879, r), r) + " "); System.out.println();
    }
}
