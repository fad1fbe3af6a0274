// ZoneRules: transitions around a year, standard and daylight offsets.
import java.time.*;
import java.time.zone.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String z : new String[] {"Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/Sao_Paulo"}) { ZoneRules r = ZoneId.of(z).getRules(); Instant i = Instant.parse("2024-01-15T00:00:00Z"); show(z + r.getOffset(i) + r.getStandardOffset(i) + r.isDaylightSavings(i) + r.nextTransition(i) + r.isFixedOffset() + r.getDaylightSavings(Instant.parse("2024-07-01T00:00:00Z"))); }
    }
}
