// Parsing with patterns: resolver styles, missing fields, leftovers, case.
import java.text.*;
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
        DateTimeFormatter f = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
        for (String s : new String[] {"5 Mar 2024", "05 Mar 2024", "5 mar 2024", "31 Feb 2024", "32 Jan 2024", "5 Mar 2024 ", "5 Xyz 2024"}) attempt(() -> LocalDate.parse(s, f));
        for (ResolverStyle r : ResolverStyle.values()) attempt(() -> r + " " + LocalDate.parse("31 Feb 2024", f.withResolverStyle(r)));
        attempt(() -> LocalDateTime.parse("5 Mar 2024", f));
        attempt(() -> LocalTime.parse("10:15 pm", new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("h:mm a").toFormatter(Locale.US)));
        attempt(() -> LocalTime.parse("13:15 PM", DateTimeFormatter.ofPattern("h:mm a", Locale.US)));
        attempt(() -> LocalDate.parse("24-1-2", DateTimeFormatter.ofPattern("yy-M-d")));
        attempt(() -> DateTimeFormatter.ISO_DATE.parseBest("2024-01-01", ZonedDateTime::from, LocalDate::from));
        attempt(() -> DateTimeFormatter.ISO_LOCAL_DATE.parse("x"));
        ParsePosition pos = new ParsePosition(2); show(f.parse("ab5 Mar 2024zz", pos).get(ChronoField.YEAR) + " " + pos.getIndex()); show(f.parseUnresolved("5 Mar", new ParsePosition(0)));
    }
}
