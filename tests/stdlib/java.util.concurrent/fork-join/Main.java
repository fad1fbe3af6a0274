// ForkJoinPool: recursive tasks and actions, exceptions, invokeAll.
import java.util.*;
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

    static class Sum extends RecursiveTask<Long> { final int a, b; Sum(int a, int b) { this.a = a; this.b = b; } protected Long compute() { if (b - a < 100) { long s = 0; for (int i = a; i < b; i++) s += i; return s; } int m = (a + b) / 2; Sum l = new Sum(a, m), r = new Sum(m, b); l.fork(); return r.compute() + l.join(); } }

    public static void main(String[] args) throws Exception {
        show(new Sum(0, 10000).invoke() + " " + ForkJoinPool.commonPool().invoke(new Sum(5, 500)) + " " + new ForkJoinPool(2).submit(new Sum(0, 1000)).get());
        int[] a = new int[1000]; class Fill extends RecursiveAction { int lo, hi; Fill(int l, int h) { lo = l; hi = h; } protected void compute() { if (hi - lo < 50) for (int i = lo; i < hi; i++) a[i] = i * i; else invokeAll(new Fill(lo, (lo + hi) / 2), new Fill((lo + hi) / 2, hi)); } } new Fill(0, 1000).invoke(); show(Arrays.stream(a).asLongStream().sum());
        attempt(() -> new RecursiveTask<Integer>() { protected Integer compute() { throw new IllegalStateException("in task"); } }.invoke());
        ForkJoinTask<?> t = ForkJoinTask.adapt(() -> {}); t.invoke(); show(t.isCompletedNormally() + "" + t.isDone() + ForkJoinTask.adapt(() -> "c").invoke());
        step(() -> new ForkJoinPool(0));
    }
}
