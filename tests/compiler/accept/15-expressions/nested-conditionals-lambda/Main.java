// Conditionals inside lambdas inside conditionals.
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        IntFunction<IntUnaryOperator> f = n -> n > 0 ? n > 10 ? x -> x * n : x -> x + n : n == 0 ? x -> x : x -> n == -1 ? -x : x - 1; for (int n : new int[] {20, 5, 0, -1, -2}) System.out.print(f.apply(n).applyAsInt(3) + " "); System.out.println();
    }
}
