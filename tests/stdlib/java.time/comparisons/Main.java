// Order of the date and time classes.
import java.time.*;
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
        show(LocalDate.of(2024, 1, 2).compareTo(LocalDate.of(2023, 5, 1)) + "" + LocalTime.NOON.compareTo(LocalTime.MIDNIGHT) + Duration.ofHours(1).compareTo(Duration.ofMinutes(61)) + Year.of(5).compareTo(Year.of(9)) + YearMonth.of(2024, 5).isAfter(YearMonth.of(2024, 4)) + Instant.EPOCH.isBefore(Instant.MAX) + DayOfWeek.MONDAY.compareTo(DayOfWeek.SUNDAY) + ZoneOffset.ofHours(2).compareTo(ZoneOffset.ofHours(1)) + OffsetDateTime.MIN.isBefore(OffsetDateTime.MAX) + List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.EPOCH).stream().sorted().toList()); attempt(() -> LocalDate.EPOCH.compareTo(null));
    }
}
