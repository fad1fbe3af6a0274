// ZonedDateTime: gaps and overlaps of daylight saving, same instant and same local.
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
        ZoneId p = ZoneId.of("Europe/Paris"), n = ZoneId.of("America/New_York");
        ZonedDateTime gap = ZonedDateTime.of(2024, 3, 31, 2, 30, 0, 0, p), over = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, p);
        show(gap + " " + over + " " + over.withLaterOffsetAtOverlap() + " " + over.plusHours(1) + " " + gap.minusDays(1).plusDays(1) + " " + over.withZoneSameInstant(n) + " " + over.withZoneSameLocal(n) + gap.toOffsetDateTime() + over.toInstant().equals(over.withLaterOffsetAtOverlap().toInstant()));
        show(ChronoUnit.HOURS.between(LocalDate.of(2024, 3, 31).atStartOfDay(p), LocalDate.of(2024, 4, 1).atStartOfDay(p)) + " " + gap.truncatedTo(ChronoUnit.DAYS) + over.getOffset() + over.withFixedOffsetZone() + ZonedDateTime.ofInstant(Instant.EPOCH, n) + ZonedDateTime.parse("2024-07-01T00:00+02:00[Europe/Paris]").equals(ZonedDateTime.of(2024, 7, 1, 0, 0, 0, 0, p)) + over.compareTo(gap) + over.isAfter(gap));
        attempt(() -> ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 31, 2, 30), ZoneOffset.ofHours(1), p));
        attempt(() -> ZonedDateTime.parse("2024-07-01T00:00"));
        attempt(() -> ZoneId.of("Mars/Base"));
        attempt(() -> ZoneId.of("bad zone"));
        attempt(() -> ZoneId.of("GMT+25"));
        show(p.getRules().isValidOffset(LocalDateTime.of(2024, 3, 31, 2, 30), ZoneOffset.ofHours(1)) + "" + p.getRules().getTransition(LocalDateTime.of(2024, 10, 27, 2, 30)) + ZoneId.of("UTC+3").normalized() + ZoneId.of("Z") + ZoneOffset.ofHoursMinutes(-3, -30).getTotalSeconds());
    }
}
