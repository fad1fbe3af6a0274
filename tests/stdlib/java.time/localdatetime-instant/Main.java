// LocalDateTime and Instant: arithmetic, conversion, bounds.
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
        LocalDateTime d = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);
        show(d.plusNanos(1) + " " + d.minusHours(48) + " " + d.withSecond(0).withNano(0) + " " + d.truncatedTo(ChronoUnit.DAYS) + " " + d.toEpochSecond(ZoneOffset.UTC) + " " + LocalDateTime.ofEpochSecond(-1, 5, ZoneOffset.ofHours(2)) + " " + d.toInstant(ZoneOffset.ofHours(-3)) + d.atOffset(ZoneOffset.UTC) + ChronoUnit.YEARS.between(d, d.plusDays(365)) + d.until(d.plusDays(1).minusNanos(1), ChronoUnit.DAYS));
        Instant i = Instant.ofEpochSecond(1_000_000_000L, 5); show(i + " " + i.plusMillis(-1) + " " + i.truncatedTo(ChronoUnit.HOURS) + " " + i.toEpochMilli() + Instant.ofEpochMilli(-1) + " " + Instant.parse("2000-01-01T00:00:00.100Z") + Instant.parse("2000-01-01T01:00:00+01:00") + i.compareTo(Instant.EPOCH) + Duration.between(Instant.EPOCH, i) + i.getNano() + i.hashCode() + Instant.MIN + i.isAfter(Instant.MAX));
        attempt(() -> Instant.MAX.plusNanos(1));
        attempt(() -> Instant.parse("2000-01-01"));
        attempt(() -> i.plus(1, ChronoUnit.MONTHS));
        attempt(() -> Instant.MAX.toEpochMilli());
        attempt(() -> i.get(ChronoField.YEAR));
        attempt(() -> LocalDateTime.parse("2024-02-30T00:00"));
        attempt(() -> LocalDateTime.MAX.plusSeconds(1));
    }
}
