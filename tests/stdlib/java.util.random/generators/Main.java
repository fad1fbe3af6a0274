// RandomGenerator: algorithms by name and their sequences.
import java.util.random.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        for (String n : new String[] {"L32X64MixRandom", "L64X128MixRandom", "L64X256MixRandom", "L128X128MixRandom", "Xoroshiro128PlusPlus", "Xoshiro256PlusPlus", "L64X128StarStarRandom", "L64X1024MixRandom", "L128X256MixRandom", "L128X1024MixRandom", "SplittableRandom", "Random"}) {
            RandomGenerator r = RandomGeneratorFactory.of(n).create(42);
            show(n + " " + r.nextLong() + " " + r.nextInt() + " " + r.nextInt(100) + " " + r.nextDouble() + " " + r.nextBoolean() + " " + r.nextLong(5, 1000));
        }
        attempt(() -> RandomGenerator.of("Nope"));
        attempt(() -> RandomGeneratorFactory.of("Nope"));
    }
}
