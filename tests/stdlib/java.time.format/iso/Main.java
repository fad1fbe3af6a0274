// The ISO constants, both ways.
import java.time.*;
import java.time.format.*;

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
        ZonedDateTime z = ZonedDateTime.of(2024, 1, 1, 9, 8, 7, 60_000_000, ZoneId.of("Europe/Paris"));
        show(DateTimeFormatter.ISO_LOCAL_DATE.format(z) + " " + DateTimeFormatter.ISO_DATE.format(z) + " " + DateTimeFormatter.ISO_TIME.format(z) + " " + DateTimeFormatter.ISO_DATE_TIME.format(z) + " " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(z) + " " + DateTimeFormatter.ISO_INSTANT.format(z) + " " + DateTimeFormatter.BASIC_ISO_DATE.format(z) + " " + DateTimeFormatter.ISO_WEEK_DATE.format(z) + " " + DateTimeFormatter.ISO_ORDINAL_DATE.format(z) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(z));
        show(LocalDate.parse("20240229", DateTimeFormatter.BASIC_ISO_DATE) + " " + LocalDate.parse("2020-W53-5", DateTimeFormatter.ISO_WEEK_DATE) + LocalDate.parse("2024-366", DateTimeFormatter.ISO_ORDINAL_DATE) + ZonedDateTime.parse("Mon, 1 Jan 2024 09:08:07 +0100", DateTimeFormatter.RFC_1123_DATE_TIME) + Instant.from(DateTimeFormatter.ISO_INSTANT.parse("2024-01-01T00:00:00.5Z")));
        attempt(() -> LocalDate.parse("2020-W54-1", DateTimeFormatter.ISO_WEEK_DATE));
        attempt(() -> LocalDate.parse("2023-366", DateTimeFormatter.ISO_ORDINAL_DATE));
        attempt(() -> DateTimeFormatter.ISO_INSTANT.parse("2024-01-01"));
    }
}
