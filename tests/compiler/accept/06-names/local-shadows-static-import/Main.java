import static java.lang.Math.PI;
import static java.lang.Math.max;

public class Main {
    // Locals and members come before static imports.
    static double max(double a, double b) { return -a; } static String abs = "field";

    public static void main(String[] args) throws Exception {
        double PI = 3; System.out.println(PI + max(1, 2) + abs + Math.max(1, 2) + Math.PI); { class Math { static int max(int a, int b) { return 99; } } System.out.println(Math.max(0, 0)); }
    }
}
