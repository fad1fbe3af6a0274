import java.math.BigInteger;

/** java.math.BigInteger: a factorial, one factor at a time, its decimal digits, and back. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= n; i++) f = f.multiply(BigInteger.valueOf(i));
        String digits = f.toString();
        return mix(mix(digits.length(), digits.hashCode()), new BigInteger(digits).equals(f) ? 1 : 0);
    }

    public static void main(String[] args) {
        new Main().run("factorial", 20_000, args);
    }
}
