// OffsetDateTime, OffsetTime and ZoneOffset.
import java.time.*;

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
        OffsetDateTime o = OffsetDateTime.of(2024, 5, 6, 7, 8, 9, 0, ZoneOffset.ofHours(5)); show(o + " " + o.withOffsetSameInstant(ZoneOffset.UTC) + o.withOffsetSameLocal(ZoneOffset.MIN) + o.toEpochSecond() + o.toZonedDateTime() + o.compareTo(o.withOffsetSameInstant(ZoneOffset.UTC)) + o.isEqual(o.withOffsetSameInstant(ZoneOffset.UTC)) + o.equals(o.withOffsetSameInstant(ZoneOffset.UTC)) + o.toOffsetTime() + o.atZoneSameInstant(ZoneId.of("Asia/Tokyo")));
        OffsetTime t = OffsetTime.of(23, 0, 0, 0, ZoneOffset.ofHours(-8)); show(t + " " + t.plusHours(2) + t.withOffsetSameInstant(ZoneOffset.UTC) + t.isAfter(OffsetTime.MIN) + t.atDate(LocalDate.EPOCH));
        for (String s : new String[] {"+5", "+05", "+0530", "-18:00", "+18:01", "Z", "z", "+5:30", "05", "+05:60", "+053015"}) attempt(() -> ZoneOffset.of(s));
        attempt(() -> ZoneOffset.ofTotalSeconds(70000));
        attempt(() -> ZoneOffset.ofHoursMinutes(1, -1));
        show(ZoneOffset.ofHours(1).compareTo(ZoneOffset.UTC) + " " + ZoneOffset.MAX + ZoneOffset.ofTotalSeconds(3601) + ZoneOffset.UTC.getRules());
    }
}
