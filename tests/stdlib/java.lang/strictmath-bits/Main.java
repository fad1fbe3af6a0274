import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Every function of StrictMath is that of fdlibm, bit for bit: hashes of results for edges and random arguments. */
public class Main {
    static final int COUNT = 1500;

    static double[] edges() {
        double[] around = {0, 1, 0.5, 2, 3, 4, 10, 22, 56 * Math.log(2), 709.782712893384, 710.4758600739439, 745.133,
            Math.PI, Double.MIN_NORMAL, Double.MAX_VALUE, 1e22, 0.975, 0.6744, 0.4375, 0.6875, 1.1875, 2.4375,
            0x1p-27, 0x1p-28, 0x1p-54, 0x1p53, 0x1p31, 0x1p64, 0x1p66, 0x1p20, 0.3, 0.78125, Math.sqrt(2),
            Math.sqrt(0.5), Math.log(2) / 2, 1.5 * Math.log(2), 1024, 1075};
        List<Double> all = new ArrayList<>(List.of(Double.NaN, 1 / 0.0, -1 / 0.0, -0.0));
        for (double x : around) {
            for (double y : new double[] {Math.nextDown(x), x, Math.nextUp(x)}) {
                all.add(y);
                all.add(-y);
            }
        }
        for (int n = 1; n < 36; n++) {
            all.add(n * Math.PI / 2);
            all.add(-n * Math.PI / 4);
            all.add(Math.pow(10, n * 8));
        }
        return all.stream().mapToDouble(d -> d).toArray();
    }

    static long mix(long hash, double value) {
        return (hash ^ Double.doubleToLongBits(value)) * 0x9E3779B97F4A7C15L + (hash >>> 29);
    }

    static void one(String name, DoubleUnaryOperator f) {
        long[] hash = new long[4];
        Random random = new Random(42);
        for (double x : edges()) {
            hash[0] = mix(hash[0], f.applyAsDouble(x));
        }
        for (int i = 0; i < COUNT; i++) {
            hash[1] = mix(hash[1], f.applyAsDouble(Double.longBitsToDouble(random.nextLong())));
            hash[2] = mix(hash[2], f.applyAsDouble((random.nextDouble() - 0.5) * 4));
            hash[3] = mix(hash[3], f.applyAsDouble((random.nextDouble() - 0.5) * 1600));
        }
        print(name, hash);
    }

    static void two(String name, DoubleBinaryOperator f, double from) {
        long[] hash = new long[4];
        Random random = new Random(42);
        double[] edges = edges();
        for (int i = 0; i < edges.length; i++) {
            for (int j = i % 5; j < edges.length; j += 5) {
                hash[0] = mix(hash[0], f.applyAsDouble(edges[i], edges[j]));
            }
        }
        for (int i = 0; i < COUNT; i++) {
            hash[1] = mix(hash[1], f.applyAsDouble(Double.longBitsToDouble(random.nextLong()),
                    Double.longBitsToDouble(random.nextLong())));
            hash[2] = mix(hash[2], f.applyAsDouble((random.nextDouble() + from) * 4, (random.nextDouble() - 0.5) * 4));
            hash[3] = mix(hash[3], f.applyAsDouble((random.nextDouble() + from) * 1600,
                    (random.nextDouble() - 0.5) * 200));
        }
        print(name, hash);
    }

    static void print(String name, long[] hash) {
        System.out.printf("%-6s %016x %016x %016x %016x%n", name, hash[0], hash[1], hash[2], hash[3]);
    }

    public static void main(String[] args) {
        one("sin", StrictMath::sin);
        one("cos", StrictMath::cos);
        one("tan", StrictMath::tan);
        one("asin", StrictMath::asin);
        one("acos", StrictMath::acos);
        one("atan", StrictMath::atan);
        one("exp", StrictMath::exp);
        one("log", StrictMath::log);
        one("log10", StrictMath::log10);
        one("cbrt", StrictMath::cbrt);
        one("sinh", StrictMath::sinh);
        one("cosh", StrictMath::cosh);
        one("tanh", StrictMath::tanh);
        one("expm1", StrictMath::expm1);
        one("log1p", StrictMath::log1p);
        two("pow", StrictMath::pow, 0);
        two("atan2", StrictMath::atan2, -0.5);
        two("hypot", StrictMath::hypot, -0.5);
        two("rem", StrictMath::IEEEremainder, -0.5);
        Random random = new Random(7);
        double sum = 0;
        for (int i = 0; i < 2000; i++) {
            sum += random.nextGaussian();
        }
        System.out.println(sum);
    }
}
