// Arrival times across zones.
import java.time.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ZonedDateTime dep = LocalDateTime.of(2024, 7, 1, 22, 30).atZone(ZoneId.of("America/New_York")); for (String z : "Europe/London Asia/Tokyo Pacific/Auckland America/Los_Angeles".split(" ")) { ZonedDateTime a = dep.plusHours(9).plusMinutes(15).withZoneSameInstant(ZoneId.of(z)); show(a + " " + a.toLocalDate().equals(dep.toLocalDate()) + Duration.between(dep.toLocalDateTime(), a.toLocalDateTime()) + a.getOffset().compareTo(dep.getOffset())); }
    }
}
