// Adding periods and durations across daylight saving.
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
        ZonedDateTime z = ZonedDateTime.of(2024, 3, 30, 12, 0, 0, 0, ZoneId.of("Europe/Paris")); show(z.plus(Period.ofDays(1)) + " " + z.plus(Duration.ofDays(1)) + " " + z.plusHours(24).getHour() + Duration.between(z, z.plusDays(1)).toHours() + ChronoUnit.DAYS.between(z, z.plusHours(23)) + z.until(z.plusMonths(1), ChronoUnit.WEEKS)); attempt(() -> z.toLocalDate().plus(Duration.ofHours(1)));
    }
}
