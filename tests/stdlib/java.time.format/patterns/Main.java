// DateTimeFormatter.ofPattern: letters by count, literals, optional parts, padding.
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
        ZonedDateTime z = ZonedDateTime.of(2024, 3, 5, 14, 7, 9, 45_000_000, ZoneId.of("America/New_York"));
        for (String p : new String[] {"uuuu-MM-dd", "d/M/yy", "EEEE, d MMMM yyyy", "EEE MMM", "hh:mm a", "H:m:s.SSS", "D", "Q QQQ QQQQ", "w W e c", "z zzzz", "VV xxx XXX O", "'at' HH 'o''clock'", "[yyyy][ 'x']", "ppppH|pppm", "n N A", "G GGGG y", "k K", "B", "LLLL", "SSSSSS", "YYYY-'W'ww-e", "YY", "yyyyy"}) attempt(() -> p + " -> " + DateTimeFormatter.ofPattern(p, Locale.US).format(z));
        for (String p : new String[] {"b", "HHH", "'open", "[", "]", "{", "p", "MMMMMM", "ddd", "VVV", "#"}) attempt(() -> DateTimeFormatter.ofPattern(p));
        attempt(() -> DateTimeFormatter.ofPattern("HH").format(LocalDate.EPOCH));
        attempt(() -> DateTimeFormatter.ofPattern("z").format(LocalDateTime.MIN));
    }
}
