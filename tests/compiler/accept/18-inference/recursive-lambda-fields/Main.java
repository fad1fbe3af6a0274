// Lambdas that call themselves through fields and holders.
import java.util.function.*;

public class Main {
    static final Function<Integer, Long> FIB = n -> n < 2 ? (long) n : Main.FIB.apply(n - 1) + Main.FIB.apply(n - 2); interface Self<T> { T apply(Self<T> s, int n); } final IntUnaryOperator fact = n -> n <= 1 ? 1 : n * this.fact.applyAsInt(n - 1);

    public static void main(String[] args) throws Exception {
        Self<Integer> s = (f, n) -> n == 0 ? 0 : n + f.apply(f, n - 1); System.out.println(FIB.apply(15) + " " + s.apply(s, 10) + " " + new Main().fact.applyAsInt(6));
    }
}
