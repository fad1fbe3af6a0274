// Chains of conditionals with boxes, strings and lambdas.
import java.util.function.*;

public class Main {
    static String kind(int n) { return n < 0 ? "neg" : n == 0 ? "zero" : n < 10 ? "digit" : n % 2 == 0 ? "even" : "odd"; }

    public static void main(String[] args) throws Exception {
        for (int i : new int[] {-1, 0, 5, 12, 13}) System.out.print(kind(i) + " "); Integer a = 5, b = null; System.out.println(a != null ? b != null ? a + b : a : -1); IntUnaryOperator f = a > 3 ? x -> x + 1 : x -> x - 1; System.out.println(f.applyAsInt(1) + (a > 3 ? 1 : 'x') + "" + (a > 3 ? 'x' : 0));
    }
}
