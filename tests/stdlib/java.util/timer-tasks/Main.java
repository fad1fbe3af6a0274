// TimerTask: cancellation and scheduled times.
import java.util.*;
import java.util.concurrent.*;

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
        Timer t = new Timer("t", true); CountDownLatch l = new CountDownLatch(1); TimerTask a = new TimerTask() { public void run() { l.countDown(); } }; t.schedule(a, 0); l.await(); TimerTask b = new TimerTask() { public void run() {} }; t.schedule(b, 100000); show(b.cancel() + "" + b.cancel() + (a.scheduledExecutionTime() > 0)); step(() -> t.schedule(b, 1)); step(() -> t.schedule(new TimerTask() { public void run() {} }, 1, 0)); t.cancel(); t.cancel(); step(() -> t.schedule(new TimerTask() { public void run() {} }, 1));
    }
}
