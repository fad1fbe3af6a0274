// 29 February through years, periods and month arithmetic.
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
        LocalDate d = LocalDate.of(2024, 2, 29); show(d.plusYears(1) + " " + d.plusYears(4) + d.minusMonths(12) + d.withYear(2023) + Year.of(1900).isLeap() + Year.of(2000).isLeap() + d.plusMonths(-1).plusMonths(1) + ChronoUnit.YEARS.between(d, LocalDate.of(2025, 2, 28)) + Period.between(d, LocalDate.of(2025, 3, 1)) + YearMonth.of(2023, 2).atEndOfMonth() + MonthDay.of(2, 29).withMonth(4)); attempt(() -> d.withYear(2023).withDayOfMonth(29)); attempt(() -> LocalDate.parse("2023-02-29"));
    }
}
