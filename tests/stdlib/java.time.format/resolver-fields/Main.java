// Fields resolved together: week dates, am/pm, cross checks.
import java.time.*;
import java.time.format.*;
import java.util.*;

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
        DateTimeFormatter f = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.US); attempt(() -> LocalDate.parse("2024-03-05 Tue", f)); attempt(() -> LocalDate.parse("2024-03-05 Wed", f)); attempt(() -> LocalTime.parse("12:30 AM", DateTimeFormatter.ofPattern("hh:mm a", Locale.US))); attempt(() -> LocalTime.parse("24:00", DateTimeFormatter.ofPattern("kk:mm"))); attempt(() -> LocalTime.parse("11", DateTimeFormatter.ofPattern("hh"))); attempt(() -> LocalDate.parse("2024 60", DateTimeFormatter.ofPattern("uuuu D"))); attempt(() -> LocalDateTime.parse("2024-01-01T24:00")); attempt(() -> LocalDate.parse("24:01", DateTimeFormatter.ofPattern("HH:mm")));
    }
}
