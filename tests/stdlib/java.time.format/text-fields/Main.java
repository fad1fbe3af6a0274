// Names of months and days in every style, both ways.
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
        for (TextStyle s : TextStyle.values()) show(Month.SEPTEMBER.getDisplayName(s, Locale.US) + DayOfWeek.WEDNESDAY.getDisplayName(s, Locale.US)); show(DateTimeFormatter.ofPattern("MMMM", Locale.US).parse("October").get(ChronoField.MONTH_OF_YEAR) + "" + DateTimeFormatter.ofPattern("EEE", Locale.US).parse("Sun").get(ChronoField.DAY_OF_WEEK)); attempt(() -> DateTimeFormatter.ofPattern("MMM", Locale.US).parse("Okt"));
    }
}
