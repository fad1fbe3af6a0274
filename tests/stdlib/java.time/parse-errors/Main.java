// Messages of parse errors of each class.
import java.time.*;

public class Main {
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
        attempt(() -> LocalDate.parse("2024-13-01")); attempt(() -> LocalTime.parse("12:60")); attempt(() -> LocalDateTime.parse("2024-01-01 00:00")); attempt(() -> ZonedDateTime.parse("2024-01-01T00:00Z[Nope/Zone]")); attempt(() -> OffsetTime.parse("10:00")); attempt(() -> Year.parse("x")); attempt(() -> YearMonth.parse("2024-1")); attempt(() -> MonthDay.parse("12-03")); attempt(() -> Period.parse("P1")); attempt(() -> Duration.parse("P1")); attempt(() -> LocalDate.parse(null)); attempt(() -> LocalDate.parse("2024-02-30T00:00")); attempt(() -> OffsetDateTime.parse("2024-01-01T00:00+19:00"));
    }
}
