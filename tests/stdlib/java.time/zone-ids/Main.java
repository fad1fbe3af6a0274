// Zone ids: forms, prefixes, equality, available ones.
import java.time.*;
import java.time.format.*;
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
        show(ZoneId.of("UTC").equals(ZoneOffset.UTC) + "" + ZoneId.of("UTC+01:30") + ZoneId.of("GMT0").getId() + ZoneId.ofOffset("UT", ZoneOffset.ofHours(-2)) + ZoneId.getAvailableZoneIds().contains("Europe/Paris") + ZoneId.of("EST", ZoneId.SHORT_IDS) + ZoneId.from(ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.MAX)) + ZoneId.of("America/New_York").getDisplayName(TextStyle.FULL, Locale.US)); for (String s : new String[] {"", "A", "europe/paris", "UTC+", "+25:00", "GMT+1:0"}) attempt(() -> ZoneId.of(s));
    }
}
