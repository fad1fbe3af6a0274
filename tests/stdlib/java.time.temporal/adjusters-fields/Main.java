// TemporalAdjusters, IsoFields, JulianFields, WeekFields, ValueRange.
import java.time.*;
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
        LocalDate d = LocalDate.of(2024, 2, 15);
        show(d.with(TemporalAdjusters.firstDayOfMonth()) + " " + d.with(TemporalAdjusters.lastDayOfYear()) + d.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)) + d.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY)) + d.with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY)) + d.with(TemporalAdjusters.dayOfWeekInMonth(5, DayOfWeek.THURSDAY)) + d.with(TemporalAdjusters.ofDateAdjuster(x -> x.plusDays(1))) + d.with(TemporalAdjusters.firstDayOfNextMonth()));
        show(d.get(IsoFields.QUARTER_OF_YEAR) + " " + d.get(IsoFields.DAY_OF_QUARTER) + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.getLong(JulianFields.JULIAN_DAY) + " " + d.get(WeekFields.ISO.weekOfMonth()) + WeekFields.of(Locale.US).getFirstDayOfWeek() + d.with(IsoFields.QUARTER_OF_YEAR, 4) + d.plus(1, IsoFields.QUARTER_YEARS) + IsoFields.WEEK_BASED_YEARS.between(d, d.plusYears(3)) + d.with(WeekFields.ISO.dayOfWeek(), 1));
        ValueRange r = ValueRange.of(1, 28, 31); show(r + " " + r.isFixed() + r.isValidValue(31) + r.getLargestMinimum() + r.getSmallestMaximum() + ChronoField.SECOND_OF_MINUTE.range() + ChronoField.HOUR_OF_DAY.getBaseUnit() + ChronoUnit.FOREVER.getDuration() + ChronoUnit.DAYS.isTimeBased());
        attempt(() -> r.checkValidValue(40, ChronoField.DAY_OF_MONTH));
        attempt(() -> ValueRange.of(5, 1));
        attempt(() -> ChronoField.HOUR_OF_DAY.checkValidValue(24));
        attempt(() -> LocalTime.NOON.get(IsoFields.QUARTER_OF_YEAR));
        attempt(() -> WeekFields.of(DayOfWeek.MONDAY, 8));
        show(LocalTime.NOON.query(TemporalQueries.precision()) + " " + d.query(TemporalQueries.zone()) + d.query(TemporalQueries.chronology()) + d.query(LocalDate::from));
    }
}
