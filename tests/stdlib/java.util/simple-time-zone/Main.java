import java.time.Instant;
import java.util.Date;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Zones of two rules: offsets through years, north and south, of every kind of rule; what is refused. */
public class Main {
    interface Call {
        Object get();
    }

    static void show(String what, Call call) {
        try {
            System.out.println(what + ": " + call.get());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    static void changes(SimpleTimeZone zone) {
        System.out.println(zone);
        long from = Instant.parse("2022-01-01T00:00:00Z").toEpochMilli();
        int before = zone.getOffset(from);
        System.out.println(before);
        for (int quarter = 1; quarter < 4 * 24 * 800; quarter++) {
            long at = from + quarter * 900_000L;
            int offset = zone.getOffset(at);
            if (offset != before) {
                System.out.println(Instant.ofEpochMilli(at) + " " + offset + " " + zone.inDaylightTime(new Date(at)));
            }
            before = offset;
        }
    }

    public static void main(String[] args) {
        int hour = 3_600_000;
        changes(new SimpleTimeZone(-5 * hour, "NY", 2, 8, -1, 2 * hour, 10, 1, -1, 2 * hour));
        changes(new SimpleTimeZone(hour, "EU", 2, -1, 1, hour, SimpleTimeZone.UTC_TIME, 9, -1, 1, hour,
                SimpleTimeZone.UTC_TIME, hour));
        changes(new SimpleTimeZone(10 * hour, "South", 9, 1, -1, 2 * hour, SimpleTimeZone.STANDARD_TIME, 3, 1, -1, 2 * hour,
                SimpleTimeZone.STANDARD_TIME, hour / 2));
        changes(new SimpleTimeZone(0, "Days", 3, 15, 0, 0, 8, -20, -6, 24 * hour, 2 * hour));
        changes(new SimpleTimeZone(hour, "Second", 4, 2, 2, hour, 9, -2, 4, hour));
        changes(new SimpleTimeZone(3 * hour, "Plain"));
        SimpleTimeZone zone = new SimpleTimeZone(hour, "Set");
        zone.setStartRule(2, 10, hour);
        System.out.println(zone.useDaylightTime() + " " + zone.getDSTSavings());
        zone.setEndRule(8, 20, 1, hour, false);
        zone.setStartYear(2023);
        zone.setDSTSavings(2 * hour);
        changes(zone);
        System.out.println(zone.equals(zone.clone()) + " " + zone.hasSameRules(new SimpleTimeZone(hour, "Set")) + " "
                + zone.observesDaylightTime() + " " + zone.getRawOffset());
        show("fields", () -> zone.getOffset(1, 2023, 6, 1, 1, 0) + " " + zone.getOffset(1, 2022, 6, 1, 1, 0) + " "
                + zone.getOffset(0, 5, 6, 1, 1, 0) + " " + zone.getOffset(1, 2023, 2, 10, 1, hour - 1) + " "
                + zone.getOffset(1, 2023, 2, 10, 1, hour));
        show("era", () -> zone.getOffset(2, 2023, 6, 1, 1, 0));
        show("month", () -> zone.getOffset(1, 2023, 12, 1, 1, 0));
        show("millis", () -> zone.getOffset(1, 2023, 6, 1, 1, 24 * hour));
        show("start month", () -> new SimpleTimeZone(0, "x", 12, 1, 0, 0, 1, 1, 0, 0));
        show("end day", () -> new SimpleTimeZone(0, "x", 1, 1, 0, 0, 1, 30, 0, 0));
        show("week", () -> new SimpleTimeZone(0, "x", 1, 6, 1, 0, 1, 1, 0, 0));
        show("time", () -> new SimpleTimeZone(0, "x", 1, 1, 0, 25 * hour, 1, 1, 0, 0));
        show("day of week", () -> new SimpleTimeZone(0, "x", 1, 1, 8, 0, 1, 1, 0, 0));
        show("savings", () -> new SimpleTimeZone(0, "x", 1, 1, 0, 0, 2, 1, 0, 0, 0));
        show("mode", () -> new SimpleTimeZone(0, "x", 1, 1, 0, 0, 5, 2, 1, 0, 0, 0, 1));
        show("id", () -> new SimpleTimeZone(0, null));
        System.out.println(TimeZone.availableIDs().anyMatch("Europe/Paris"::equals) + " "
                + TimeZone.availableIDs(0).anyMatch("UTC"::equals));
    }
}
