package java.util.random;

import ibrik.random.Algorithm;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;

/** Chooses random number generators by name and properties. */
public final class RandomGeneratorFactory<T extends RandomGenerator> {
    private final Algorithm algorithm;

    private RandomGeneratorFactory(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    static <T extends RandomGenerator> RandomGeneratorFactory<T> of(String name, Class<? extends RandomGenerator> category) {
        Objects.requireNonNull(name);
        Algorithm a = Algorithm.find(name);
        if (a == null) {
            throw new IllegalArgumentException("No implementation of the random number generator algorithm \"" + name
                + "\" is available");
        }
        if (!a.isA(category)) {
            throw new IllegalArgumentException("The random number generator algorithm \"" + name
                + "\" is not implemented with the interface \"" + category.getSimpleName() + "\"");
        }
        return new RandomGeneratorFactory<>(a);
    }

    public static <T extends RandomGenerator> RandomGeneratorFactory<T> of(String name) {
        return of(name, RandomGenerator.class);
    }

    public static RandomGeneratorFactory<RandomGenerator> getDefault() {
        return of("L32X64MixRandom");
    }

    public static Stream<RandomGeneratorFactory<RandomGenerator>> all() {
        ArrayList<RandomGeneratorFactory<RandomGenerator>> list = new ArrayList<>();
        for (Algorithm a : Algorithm.all()) list.add(new RandomGeneratorFactory<>(a));
        return list.stream();
    }

    public String name() {
        return algorithm.name;
    }

    public String group() {
        return algorithm.group;
    }

    public int stateBits() {
        return algorithm.stateBits;
    }

    public int equidistribution() {
        return algorithm.equidistribution;
    }

    public BigInteger period() {
        return algorithm.period();
    }

    public boolean isStatistical() {
        return true;
    }

    public boolean isStochastic() {
        return false;
    }

    public boolean isHardware() {
        return false;
    }

    public boolean isArbitrarilyJumpable() {
        return false;
    }

    public boolean isJumpable() {
        return algorithm.isJumpable();
    }

    public boolean isLeapable() {
        return algorithm.isJumpable();
    }

    public boolean isSplittable() {
        return algorithm.isSplittable();
    }

    public boolean isStreamable() {
        return algorithm.isSplittable() || algorithm.isJumpable();
    }

    public boolean isDeprecated() {
        return false;
    }

    @SuppressWarnings("unchecked")
    public T create() {
        return (T) algorithm.create();
    }

    @SuppressWarnings("unchecked")
    public T create(long seed) {
        return (T) algorithm.create(seed);
    }

    @SuppressWarnings("unchecked")
    public T create(byte[] seed) {
        return (T) algorithm.create(Objects.requireNonNull(seed, "seed must not be null"));
    }
}
