// Instants in order across the epoch.
import java.time.*;
import java.time.temporal.*;
import java.util.*;

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

    public static void main(String[] args) throws Exception {
        List<Instant> l = new ArrayList<>(); for (long s : new long[] {5, -5, 0, 1_000_000_000_000L, -1}) l.add(Instant.ofEpochSecond(s, 7)); Collections.sort(l); show(l + "" + l.get(0).until(l.get(4), ChronoUnit.DAYS) + Collections.max(l).getEpochSecond()); attempt(() -> Instant.ofEpochSecond(Long.MAX_VALUE));
    }
}
