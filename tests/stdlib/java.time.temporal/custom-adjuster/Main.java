// Adjusters, queries and units of one's own.
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
        TemporalAdjuster nextWork = t -> { LocalDate d = LocalDate.from(t).plusDays(1); while (d.getDayOfWeek().getValue() > 5) d = d.plusDays(1); return t.with(d); }; show(LocalDate.of(2024, 3, 1).with(nextWork) + " " + LocalDateTime.of(2024, 3, 1, 5, 0).with(nextWork) + LocalDate.EPOCH.query(t -> t.get(ChronoField.YEAR) * 2) + LocalTime.NOON.adjustInto(LocalDateTime.MIN) + Period.ofDays(3).subtractFrom(LocalDate.EPOCH)); attempt(() -> LocalTime.NOON.with(nextWork)); attempt(() -> LocalDate.EPOCH.with(LocalTime.NOON)); attempt(() -> LocalDate.EPOCH.with(ChronoField.HOUR_OF_DAY, 1)); attempt(() -> LocalDate.EPOCH.with(ChronoField.MONTH_OF_YEAR, 13));
    }
}
