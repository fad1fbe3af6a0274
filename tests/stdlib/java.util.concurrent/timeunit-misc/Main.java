// TimeUnit conversions, ThreadLocalRandom, ExecutionException.
import java.time.*;
import java.time.temporal.*;
import java.util.concurrent.*;

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
        show(TimeUnit.HOURS.toSeconds(2) + " " + TimeUnit.NANOSECONDS.toMillis(1_999_999) + TimeUnit.DAYS.toNanos(200_000) + " " + TimeUnit.SECONDS.convert(5, TimeUnit.MINUTES) + TimeUnit.MILLISECONDS.convert(Duration.ofSeconds(2)) + TimeUnit.SECONDS.toChronoUnit() + TimeUnit.of(ChronoUnit.DAYS) + TimeUnit.MILLISECONDS.toSeconds(-1500) + TimeUnit.valueOf("MINUTES").ordinal());
        attempt(() -> TimeUnit.of(ChronoUnit.YEARS));
        step(() -> ThreadLocalRandom.current().setSeed(1));
        int r = ThreadLocalRandom.current().nextInt(5, 6); show(r + "" + new ExecutionException("m", new Error("c")).getMessage() + new ExecutionException(new Error("c")).getMessage() + new CompletionException("x", null).getMessage() + new TimeoutException().getMessage() + new BrokenBarrierException("b").getMessage() + new CancellationException().getMessage());
        step(() -> ThreadLocalRandom.current().nextInt(5, 5));
        show(Executors.callable(() -> {}, "v").call() + "" + Executors.callable(() -> {}).call());
    }
}
