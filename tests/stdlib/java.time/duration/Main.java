// Duration: normalisation, text, division, parts.
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
        show(Duration.ofSeconds(3661, 500_000_000) + " " + Duration.ofMillis(-1) + " " + Duration.ofSeconds(-1, -1) + " " + Duration.ZERO + Duration.ofDays(2) + Duration.ofNanos(-1_500_000_000L) + Duration.of(3, ChronoUnit.HALF_DAYS));
        Duration d = Duration.parse("P1DT2H3M4.5S"); show(d.toDaysPart() + " " + d.toHoursPart() + d.toMinutesPart() + d.toSecondsPart() + d.toMillisPart() + d.toNanosPart() + " " + d.toHours() + d.negated() + d.dividedBy(2) + d.multipliedBy(-3) + d.dividedBy(Duration.ofHours(1)) + d.plusMinutes(60) + d.abs().equals(d.negated().abs()) + d.compareTo(Duration.ZERO) + d.isNegative() + d.isPositive() + d.withNanos(7) + d.truncatedTo(ChronoUnit.MINUTES) + d.hashCode());
        for (String s : new String[] {"PT", "P", "1D", "PT1.5M", "P1Y", "-PT-1S", "pt1h", "PT0.000000001S", "PT1S2M", "P1DT", "PT9999999999999999999S"}) attempt(() -> Duration.parse(s));
        attempt(() -> Duration.ofSeconds(1).dividedBy(0));
        attempt(() -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1));
        attempt(() -> Duration.ofSeconds(Long.MAX_VALUE).toMillis());
        attempt(() -> Duration.of(1, ChronoUnit.MONTHS));
        attempt(() -> d.get(ChronoUnit.MINUTES));
        show(d.getUnits() + " " + d.addTo(LocalTime.NOON) + d.toSeconds() + Duration.between(LocalTime.MAX, LocalTime.MIN));
    }
}
