// NaN in conditions and switches of conditions.
public class Main {
    public static void main(String[] args) throws Exception {
        double n = Double.NaN; System.out.println((n > 1 ? "gt" : n < 1 ? "lt" : "un") + (n != n) + !(n >= n) + (0.0 == -0.0) + (1.0f == 1.0) + (0.1f > 0.1)); if (n < 0 || n >= 0) System.out.println("number"); else System.out.println("NaN"); int c = 0; while (n == n) c++; do c++; while (n < 5); System.out.println(c);
    }
}
