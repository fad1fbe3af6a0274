// ChronoUnit.between for dates, times and instants.
import java.time.*;
import java.time.temporal.*;

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
        LocalDateTime a = LocalDateTime.of(2024, 1, 31, 12, 0), b = LocalDateTime.of(2025, 3, 1, 11, 59, 59); for (ChronoUnit u : ChronoUnit.values()) attempt(() -> u + " " + u.between(a, b)); attempt(() -> ChronoUnit.DAYS.between(LocalTime.MIN, LocalTime.MAX)); attempt(() -> ChronoUnit.HOURS.between(LocalDate.EPOCH, LocalDate.MAX)); attempt(() -> ChronoUnit.NANOS.between(Instant.MIN, Instant.MAX)); show(ChronoUnit.DAYS.between(Instant.EPOCH, Instant.ofEpochSecond(-1)));
    }
}
