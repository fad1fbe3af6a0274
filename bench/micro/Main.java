import java.util.Arrays;
import java.util.HashMap;
import java.util.function.IntUnaryOperator;

/**
 * Single operations: a loop, calls, arrays, allocation, locks, exceptions, look-up, lambdas, threads.
 *
 * <p>Each is done often enough to take some milliseconds, again and again; with {@code -Dbench.times=true} its time in
 * nanoseconds goes to standard error, behind its name. What it computes is checked each time.
 */
public class Main {
    abstract static class Operation {
        final String name;

        Operation(String name) {
            this.name = name;
        }

        /** Does it n times; the result depends on all of them. */
        abstract int times(int n);
    }

    abstract static class Shape {
        abstract int area(int x);
    }

    static final class Square extends Shape {
        @Override
        int area(int x) {
            return x * x;
        }
    }

    static final class Strip extends Shape {
        @Override
        int area(int x) {
            return x + 7;
        }
    }

    interface Step {
        int next(int x);
    }

    record Add(int by) implements Step {
        @Override
        public int next(int x) {
            return x + by;
        }
    }

    record Flip(int bits) implements Step {
        @Override
        public int next(int x) {
            return x ^ bits;
        }
    }

    record Scale(int by) implements Step {
        @Override
        public int next(int x) {
            return x * by;
        }
    }

    record Turn(int by) implements Step {
        @Override
        public int next(int x) {
            return Integer.rotateLeft(x, by);
        }
    }

    /** 24 bytes with its header, on most machines. */
    static final class Cell {
        final int value;
        final Cell next;

        Cell(int value, Cell next) {
            this.value = value;
            this.next = next;
        }
    }

    static Cell kept;

    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static int fail(int i) {
        throw new IllegalStateException();
    }

    static IntUnaryOperator adder(int by) {
        return x -> x + by;
    }

    static final Operation[] OPERATIONS = {
        new Operation("loop") {
            @Override
            int times(int n) {
                int sum = 0;
                for (int i = 0; i < n; i++) sum += i ^ sum;
                return sum;
            }
        },
        new Operation("virtual-call") {
            final Shape[] shapes = {new Square(), new Strip()};

            @Override
            int times(int n) {
                Shape shape = shapes[n & 1];
                int x = 0;
                for (int i = 0; i < n; i++) x = shape.area(x);
                return x;
            }
        },
        new Operation("interface-call") {
            final Step[] steps = {new Add(5), new Flip(0x5555), new Scale(3), new Turn(7)};

            @Override
            int times(int n) {
                int x = 1;
                for (int i = 0; i < n; i++) x = steps[i & 3].next(x);
                return x;
            }
        },
        new Operation("fib-call") {
            @Override
            int times(int n) {
                int sum = 0; // fib(15) makes 1,973 calls
                for (int i = 0; i < n / 1973 + 1; i++) sum += fib(15);
                return sum;
            }
        },
        new Operation("array-read") {
            final int[] cells = new int[1024];

            {
                for (int i = 0; i < cells.length; i++) cells[i] = i * 7919 & 1023;
            }

            @Override
            int times(int n) {
                int at = 0;
                for (int i = 0; i < n; i++) at = cells[at ^ i & 1023];
                return at;
            }
        },
        new Operation("char-at") {
            final String text = "the quick brown fox jumps over the lazy dog, again and again...!".repeat(4);

            @Override
            int times(int n) {
                int sum = 0;
                for (int i = 0; i < n; i++) sum += text.charAt(i & 255);
                return sum;
            }
        },
        new Operation("allocation") {
            @Override
            int times(int n) {
                int sum = 0;
                for (int i = 0; i < n; i++) {
                    kept = new Cell(i, null);
                    sum += kept.value;
                }
                return sum;
            }
        },
        new Operation("synchronized") {
            private int count;

            synchronized void add(int i) {
                count += i;
            }

            @Override
            int times(int n) {
                count = 0;
                for (int i = 0; i < n; i++) add(i);
                return count;
            }
        },
        new Operation("throw-catch") {
            @Override
            int times(int n) {
                int caught = 0;
                for (int i = 0; i < n; i++) {
                    try {
                        caught += fail(i);
                    } catch (IllegalStateException e) {
                        caught++;
                    }
                }
                return caught;
            }
        },
        new Operation("HashMap.get") {
            final HashMap<Integer, Integer> map = new HashMap<>();
            final Integer[] keys = new Integer[1024];

            {
                for (int i = 0; i < keys.length; i++) map.put(keys[i] = i * 7919, i);
            }

            @Override
            int times(int n) {
                int sum = 0;
                for (int i = 0; i < n; i++) sum += map.get(keys[i & 1023]);
                return sum;
            }
        },
        new Operation("lambda") {
            @Override
            int times(int n) {
                int sum = 0;
                for (int i = 0; i < n; i++) sum = adder(i).applyAsInt(sum);
                return sum;
            }
        },
        new Operation("thread") {
            @Override
            int times(int n) {
                int[] ran = new int[1];
                try {
                    for (int i = 0; i < n; i++) {
                        Thread t = new Thread(() -> ran[0]++);
                        t.start();
                        t.join();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return ran[0];
            }
        },
    };

    /** Nanoseconds for one operation: the median of the last half of the repetitions. */
    static double measure(Operation o, double seconds) {
        int n = 16;
        long[] times = new long[100000];
        for (long elapsed = 0; elapsed < 4_000_000 && n < 1 << 26; ) {
            n *= 2;
            long start = System.nanoTime();
            o.times(n);
            elapsed = System.nanoTime() - start;
        }
        int count = 0, expected = o.times(n);
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (; System.nanoTime() < end && count < times.length; count++) {
            long start = System.nanoTime();
            int result = o.times(n);
            times[count] = System.nanoTime() - start;
            if (result != expected) throw new IllegalStateException(o.name + " gave " + result + ", not " + expected);
        }
        long[] last = Arrays.copyOfRange(times, count / 2, count);
        Arrays.sort(last);
        return (double) last[last.length / 2] / n;
    }

    public static void main(String[] args) {
        boolean times = Boolean.getBoolean("bench.times");
        double seconds = Double.parseDouble(System.getProperty("bench.seconds", "0.02"));
        long checksum = 0;
        for (Operation o : OPERATIONS) {
            double ns = measure(o, seconds);
            if (times) System.err.println(o.name + " " + (float) ns);
            checksum = checksum * 31 + o.times(1000);
        }
        System.out.println("micro: " + checksum);
    }
}
