package ibrik.random;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The named generators: what is known about each, and how it is made. */
public final class Algorithm {
    public final String name, group;
    /** Bits of the linear congruential part, words of the part over bits (0: none). */
    private final int lcg, words;
    public final int stateBits, equidistribution;

    private Algorithm(String name, String group, int lcg, int words, int stateBits, int equidistribution) {
        this.name = name;
        this.group = group;
        this.lcg = lcg;
        this.words = words;
        this.stateBits = stateBits;
        this.equidistribution = equidistribution;
    }

    private static final Map<String, Algorithm> ALL = new HashMap<>(32);

    private static void add(String name, String group, int lcg, int words, int bits, int equidistribution) {
        ALL.put(name, new Algorithm(name, group, lcg, words, bits, equidistribution));
    }

    static {
        add("Random", "Legacy", 0, 0, 48, 0);
        add("SplittableRandom", "Legacy", 0, 0, 64, 1);
        add("L32X64MixRandom", "LXM", 32, 1, 96, 1);
        add("L64X128MixRandom", "LXM", 64, 2, 192, 2);
        add("L64X128StarStarRandom", "LXM", 64, 2, 192, 2);
        add("L64X256MixRandom", "LXM", 64, 4, 320, 4);
        add("L64X1024MixRandom", "LXM", 64, 16, 1088, 16);
        add("L128X128MixRandom", "LXM", 128, 2, 256, 1);
        add("L128X256MixRandom", "LXM", 128, 4, 384, 1);
        add("L128X1024MixRandom", "LXM", 128, 16, 1152, 1);
        add("Xoroshiro128PlusPlus", "Xoroshiro", 0, 2, 128, 1);
        add("Xoshiro256PlusPlus", "Xoshiro", 0, 4, 256, 3);
    }

    public static Algorithm find(String name) {
        return ALL.get(name);
    }

    public static Iterable<Algorithm> all() {
        return ALL.values();
    }

    public RandomGenerator create() {
        return name.equals("Random") ? new Random() : name.equals("SplittableRandom") ? new SplittableRandom()
            : create(Mixing.fresh());
    }

    public RandomGenerator create(long seed) {
        return name.equals("Random") ? new Random(seed) : name.equals("SplittableRandom") ? new SplittableRandom(seed)
            : lcg == 0 ? Xo.of(words, seed) : lcg == 32 ? L32X64.of(seed)
            : Lxm.of(lcg == 128, name.contains("StarStar"), words, seed);
    }

    public RandomGenerator create(byte[] seed) {
        if (words == 0) throw new UnsupportedOperationException("Random algorithm " + name + " does not support a byte[] seed");
        return lcg == 0 ? Xo.of(words, seed) : lcg == 32 ? L32X64.of(seed)
            : Lxm.of(lcg == 128, name.contains("StarStar"), words, seed);
    }

    public boolean isJumpable() {
        return lcg == 0 && words > 0;
    }

    public boolean isSplittable() {
        return lcg > 0 || name.equals("SplittableRandom");
    }

    public boolean isA(Class<?> category) {
        return category == RandomGenerator.class
            || category == RandomGenerator.SplittableGenerator.class && isSplittable()
            || (category == RandomGenerator.JumpableGenerator.class || category == RandomGenerator.LeapableGenerator.class)
                && isJumpable()
            || category == RandomGenerator.StreamableGenerator.class && (isSplittable() || isJumpable());
    }

    public BigInteger period() {
        BigInteger one = BigInteger.ONE;
        if (words == 0) return one.shiftLeft(stateBits);
        return one.shiftLeft(stateBits - lcg).subtract(one).shiftLeft(lcg);
    }
}
