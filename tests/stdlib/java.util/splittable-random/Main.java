// SplittableRandom: its sequence and its children.
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
        SplittableRandom r = new SplittableRandom(123);
        show(r.nextInt() + " " + r.nextLong() + " " + r.nextInt(100) + " " + r.nextInt(10, 20) + " " + r.nextDouble() + " " + r.nextBoolean() + " " + r.nextLong(1000) + " " + r.nextFloat());
        SplittableRandom s = r.split(); show(s.nextLong() + " " + r.nextLong() + " " + s.split().nextInt());
        show(r.ints(4, 0, 10).boxed().toList() + "" + r.longs(2).boxed().toList() + new SplittableRandom(0).doubles(2).boxed().toList());
        step(() -> r.nextInt(0));
        step(() -> r.nextInt(3, 3));
        step(() -> r.nextLong(-5));
        byte[] b = new byte[5]; r.nextBytes(b); show(Arrays.toString(b));
    }
}
