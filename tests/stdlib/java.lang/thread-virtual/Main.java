// Virtual threads and builders: names, daemons, joining, executors.
import java.time.*;
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
        Thread v = Thread.ofVirtual().name("v-", 1).unstarted(() -> show("in " + Thread.currentThread().getName() + Thread.currentThread().isVirtual())); show(v.isVirtual() + "" + v.isDaemon() + v.getState() + v.getThreadGroup().getName() + v.getPriority()); v.start(); v.join(); show(v.getState());
        step(() -> v.setDaemon(false));
        Thread p = Thread.ofPlatform().name("plat").daemon().start(() -> {}); p.join(); show(p.isDaemon() + p.getName());
        try (var e = Executors.newVirtualThreadPerTaskExecutor()) { List<Future<Integer>> l = new ArrayList<>(); for (int i = 0; i < 20; i++) { int n = i; l.add(e.submit(() -> n * n)); } int sum = 0; for (var f : l) sum += f.get(); show(sum); }
        Thread s = Thread.startVirtualThread(() -> show("started")); s.join(); show(s.join(Duration.ofMillis(1)) + "");
        step(() -> Thread.ofVirtual().start(null));
    }
}
