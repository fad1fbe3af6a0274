// Clock: fixed, offset, ticking ones; now(clock) of every type.
import java.time.*;

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
        Clock c = Clock.fixed(Instant.parse("2024-02-29T12:34:56.789Z"), ZoneId.of("UTC"));
        show(LocalDate.now(c) + " " + LocalTime.now(c) + LocalDateTime.now(c) + ZonedDateTime.now(c) + Instant.now(c) + Year.now(c) + YearMonth.now(c) + MonthDay.now(c) + OffsetDateTime.now(c) + c.millis() + c.getZone() + c);
        show(Clock.offset(c, Duration.ofHours(1)).instant() + " " + Clock.tick(c, Duration.ofMinutes(10)).instant() + Clock.tick(c, Duration.ofMillis(10)).instant() + c.withZone(ZoneId.of("Asia/Tokyo")) + Clock.offset(c, Duration.ZERO).equals(c) + Clock.systemUTC() + InstantSource.fixed(Instant.EPOCH).millis());
        attempt(() -> Clock.tick(c, Duration.ofSeconds(-1)));
        attempt(() -> Clock.fixed(null, ZoneOffset.UTC));
    }
}
