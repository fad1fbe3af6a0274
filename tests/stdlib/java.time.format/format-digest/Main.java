// A digest of many dates through many patterns.
import java.time.*;
import java.time.format.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        long h = 0; for (String p : new String[] {"uuuu-MM-dd'T'HH:mm:ss.SSS", "EEE, d MMM yy h:mm a", "D/w/e q", "GGG yyyy LLLL", "kk KK A n", "YYYY-ww"}) { DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US); for (int i = 0; i < 200; i++) h = h * 31 + f.format(LocalDateTime.of(1969, 12, 25, 3, 4, 5, 678_000_000).plusHours(i * 997L)).hashCode(); } show(h);
    }
}
