// LocalTime: wrap-around, truncation, text forms, refusals.
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
        LocalTime t = LocalTime.of(23, 59, 30);
        show(t.plusSeconds(45) + " " + t.plusHours(-24) + " " + t.minusNanos(1) + " " + t.truncatedTo(ChronoUnit.MINUTES) + " " + t.truncatedTo(ChronoUnit.HALF_DAYS) + " " + t.toSecondOfDay() + " " + t.with(ChronoField.AMPM_OF_DAY, 0) + LocalTime.ofNanoOfDay(1_000_001) + LocalTime.MIDNIGHT + LocalTime.NOON + LocalTime.MAX + LocalTime.ofSecondOfDay(3661) + LocalTime.of(10, 0, 0, 100_000_000) + LocalTime.of(10, 0, 0, 1000));
        show(t.isAfter(LocalTime.NOON) + " " + ChronoUnit.MINUTES.between(LocalTime.of(1, 2, 30), LocalTime.of(2, 2)) + t.until(LocalTime.MIN, ChronoUnit.SECONDS) + t.get(ChronoField.CLOCK_HOUR_OF_AMPM) + t.atDate(LocalDate.EPOCH) + t.hashCode() + t.compareTo(LocalTime.MIN) + LocalTime.parse("07:08").getMinute());
        attempt(() -> LocalTime.of(24, 0));
        attempt(() -> LocalTime.of(1, 60));
        attempt(() -> LocalTime.parse("7:08"));
        attempt(() -> LocalTime.parse("25:00"));
        attempt(() -> t.truncatedTo(ChronoUnit.DAYS));
        attempt(() -> t.truncatedTo(ChronoUnit.WEEKS));
        attempt(() -> t.get(ChronoField.NANO_OF_DAY));
        attempt(() -> t.plus(1, ChronoUnit.DAYS));
        attempt(() -> LocalTime.ofSecondOfDay(86400));
    }
}
