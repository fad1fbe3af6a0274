// DateTimeFormatterBuilder: defaults, optional sections, fractions, reduced values, text maps.
import java.time.*;
import java.time.format.*;
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
        DateTimeFormatter f = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).optionalStart().appendLiteral('-').appendValue(ChronoField.MONTH_OF_YEAR, 2).optionalEnd().parseDefaulting(ChronoField.MONTH_OF_YEAR, 6).parseDefaulting(ChronoField.DAY_OF_MONTH, 15).toFormatter(Locale.ROOT);
        show(LocalDate.parse("2024", f) + " " + LocalDate.parse("2024-03", f));
        DateTimeFormatter t = new DateTimeFormatterBuilder().appendPattern("HH:mm").appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true).toFormatter(Locale.ROOT); show(t.format(LocalTime.of(1, 2, 3, 450_000_000)) + t.format(LocalTime.of(1, 2)));
        DateTimeFormatter r = new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, 1950).appendText(ChronoField.DAY_OF_WEEK, Map.of(1L, "one", 2L, "two")).toFormatter(Locale.ROOT); show(r.parse("49one").get(ChronoField.YEAR) + "" + r.parse("50two").get(ChronoField.DAY_OF_WEEK));
        show(new DateTimeFormatterBuilder().padNext(6, '*').appendValue(ChronoField.DAY_OF_MONTH).appendOffset("+HHmm", "zero").toFormatter(Locale.ROOT).format(OffsetDateTime.of(2024, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC)) + new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT).format(Instant.EPOCH) + new DateTimeFormatterBuilder().appendZoneId().toFormatter(Locale.ROOT).parse("Europe/Paris").query(TemporalQueries.zone()));
        attempt(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 0));
        attempt(() -> new DateTimeFormatterBuilder().appendFraction(ChronoField.NANO_OF_SECOND, 5, 2, true));
        attempt(() -> new DateTimeFormatterBuilder().optionalEnd());
        attempt(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.DAY_OF_MONTH, 2).toFormatter(Locale.ROOT).format(Year.of(1)));
    }
}
