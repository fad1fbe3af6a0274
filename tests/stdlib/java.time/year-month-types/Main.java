// Year, YearMonth, MonthDay, Month and DayOfWeek.
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
        show(Year.of(2024).isLeap() + " " + Year.of(-1) + Year.of(2024).atDay(60) + Year.parse("2020").length() + YearMonth.of(2024, 2).lengthOfMonth() + YearMonth.of(2024, 2).atEndOfMonth() + YearMonth.parse("2024-11").plusMonths(3) + MonthDay.of(2, 29).isValidYear(2023) + MonthDay.of(2, 29).atYear(2023) + MonthDay.parse("--07-04") + Year.isLeap(1900) + YearMonth.of(12345, 1));
        show(Month.JANUARY.minus(1) + " " + Month.FEBRUARY.maxLength() + Month.of(3).firstMonthOfQuarter() + Month.MARCH.firstDayOfYear(true) + DayOfWeek.SUNDAY.plus(10) + DayOfWeek.of(1) + DayOfWeek.MONDAY.minus(1) + Month.MAY.getDisplayName(TextStyle.SHORT, Locale.US) + DayOfWeek.FRIDAY.getDisplayName(TextStyle.NARROW, Locale.US) + Month.from(LocalDate.EPOCH) + DayOfWeek.from(LocalDate.EPOCH));
        attempt(() -> Month.of(0));
        attempt(() -> DayOfWeek.of(8));
        attempt(() -> YearMonth.of(2024, 13));
        attempt(() -> MonthDay.of(2, 30));
        attempt(() -> Year.of(1_000_000_000));
        attempt(() -> YearMonth.parse("2024/11"));
        attempt(() -> Year.of(2000).get(ChronoField.DAY_OF_MONTH));
        attempt(() -> DayOfWeek.from(LocalTime.NOON));
    }
}
