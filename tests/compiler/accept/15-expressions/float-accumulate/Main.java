// Sums in float and double keep their own rounding.
public class Main {
    public static void main(String[] args) throws Exception {
        float f = 0; double d = 0; for (int i = 1; i <= 1000; i++) { f += 1f / i; d += 1.0 / i; } float g = 0; for (int i = 1000; i > 0; i--) g += 1f / i; System.out.println(f + " " + g + " " + d + " " + (f == g) + " " + (float) d + " " + (f *= 0.1) + " " + (d %= 0.7));
    }
}
