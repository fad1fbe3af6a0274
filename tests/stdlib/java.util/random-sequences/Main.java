// Random: the documented linear congruential sequence for every method.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        Random r = new Random(42);
        show(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(16) + " " + r.nextInt(1 << 30) + " " + r.nextInt(5, 9) + " " + r.nextLong() + " " + r.nextLong(100) + " " + r.nextLong(1L << 40, 1L << 41) + " " + r.nextBoolean() + " " + r.nextFloat() + " " + r.nextDouble() + " " + r.nextDouble(2, 3) + " " + r.nextGaussian() + " " + r.nextGaussian() + " " + r.nextFloat(5f));
        byte[] b = new byte[7]; r.nextBytes(b); show(Arrays.toString(b));
        show(new Random(0).ints(5).boxed().toList() + "" + new Random(0).ints(5, 0, 7).boxed().toList() + new Random(-1).longs(2).boxed().toList() + new Random(9).doubles(2).boxed().toList());
        r.setSeed(7); show(r.nextInt());
        step(() -> r.nextInt(0));
        step(() -> r.nextInt(5, 5));
        step(() -> r.nextLong(-1));
        step(() -> r.nextDouble(1, 1));
        step(() -> r.ints(-1));
        step(() -> r.ints(3, 5, 2));
        step(() -> r.nextGaussian(0, -1));
    }
}
