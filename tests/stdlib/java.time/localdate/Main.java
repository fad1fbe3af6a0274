// LocalDate: construction, arithmetic across month ends, fields, refusals.
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
        LocalDate d = LocalDate.of(2024, 1, 31);
        show(d.plusMonths(1) + " " + d.plusMonths(13) + " " + d.minusYears(4).plusDays(29) + " " + d.withMonth(2) + " " + d.withDayOfYear(366) + " " + d.getDayOfWeek() + d.lengthOfMonth() + d.isLeapYear() + " " + d.plusWeeks(-5) + " " + d.plus(3, ChronoUnit.DECADES) + d.toEpochDay() + LocalDate.ofEpochDay(-1) + LocalDate.ofYearDay(2023, 60) + LocalDate.MIN + LocalDate.MAX + LocalDate.EPOCH);
        show(d.isBefore(LocalDate.of(2024, 2, 1)) + " " + d.compareTo(LocalDate.of(2023, 12, 1)) + d.equals(LocalDate.parse("2024-01-31")) + d.hashCode() + " " + d.until(LocalDate.of(2024, 3, 1)) + d.until(LocalDate.of(2025, 1, 30), ChronoUnit.MONTHS) + d.atStartOfDay() + d.get(ChronoField.ALIGNED_WEEK_OF_YEAR) + d.getLong(ChronoField.PROLEPTIC_MONTH) + d.range(ChronoField.DAY_OF_MONTH));
        attempt(() -> LocalDate.of(2023, 2, 29));
        attempt(() -> LocalDate.of(2023, 13, 1));
        attempt(() -> LocalDate.of(2023, 4, 31));
        attempt(() -> LocalDate.ofYearDay(2023, 366));
        attempt(() -> d.withDayOfMonth(32));
        attempt(() -> LocalDate.MAX.plusDays(1));
        attempt(() -> d.get(ChronoField.MINUTE_OF_HOUR));
        attempt(() -> d.plus(1, ChronoUnit.HOURS));
        attempt(() -> d.get(ChronoField.EPOCH_DAY));
        attempt(() -> LocalDate.parse("2024-1-1"));
    }
}
