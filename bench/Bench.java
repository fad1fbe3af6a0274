/**
 * What every benchmark program shares: the arguments, the loop over iterations, the check that all
 * iterations agree, and the times of each for the runner.
 *
 * <p>Arguments: {@code [size [iterations]]}. Standard output is the same on every engine; with
 * {@code -Dbench.times=true} the nanoseconds of each iteration go to standard error, one a line, and with
 * {@code -Dbench.seconds=N} it goes on until N seconds have passed.
 */
abstract class Bench {
    /** One iteration of the work; the result is a checksum that depends on all of it. */
    abstract long iterate(int size);

    /** Runs the program named {@code name} with the arguments, or with {@code size} and one iteration. */
    final void run(String name, int size, String[] args) {
        int iterations = 1;
        if (args.length > 0) size = Integer.parseInt(args[0]);
        if (args.length > 1) iterations = Integer.parseInt(args[1]);
        boolean times = Boolean.getBoolean("bench.times");
        double seconds = Double.parseDouble(System.getProperty("bench.seconds", "0"));
        long checksum = 0, end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < iterations || seconds > 0 && System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            long result = iterate(size);
            long elapsed = System.nanoTime() - start;
            if (times) System.err.println(elapsed);
            if (i > 0 && result != checksum) {
                System.out.println(name + ": iteration " + i + " gave " + result + ", not " + checksum);
                System.exit(1);
            }
            checksum = result;
        }
        System.out.println(name + " " + size + ": " + checksum);
    }

    /** Mixes a value into a checksum; order matters. */
    static long mix(long checksum, long value) {
        return (checksum ^ value) * 0x100000001b3L + (checksum >>> 29);
    }

    /** A small generator of numbers, the same on every machine: 31 bits, never negative. */
    static final class Random {
        private int state;

        Random(int seed) {
            state = seed;
        }

        int next() {
            state = state * 1103515245 + 12345;
            int x = state;
            x ^= x >>> 15;
            x *= 0x2c1b3c6d;
            x ^= x >>> 12;
            return x & 0x7fffffff;
        }

        int next(int bound) {
            return next() % bound;
        }

        double nextDouble() {
            return next() * (1.0 / 2147483648.0);
        }
    }
}
