// %t conversions of java.time values.
import java.time.*;
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
        ZonedDateTime z = ZonedDateTime.of(2024, 2, 9, 5, 7, 8, 123456789, ZoneId.of("UTC"));
        show(String.format(Locale.US, "%tY-%<tm-%<td %<tH:%<tM:%<tS.%<tL %<tN %<tB %<tb %<tA %<ta %<tj %<te %<tI %<tl %<tk %<tp %<tZ %<tz %<ts %<tQ %<ty %<tC", z));
        show(String.format(Locale.US, "%tF %<tT %<tR %<tD %<tr %<tc %<Tb", z) + String.format("%tF", LocalDate.of(5, 1, 2)) + String.format("%tT", LocalTime.of(1, 2)) + String.format("%tF", (Object) null));
        attempt(() -> String.format("%tH", LocalDate.of(2000, 1, 1)));
        attempt(() -> String.format("%tq", z));
        attempt(() -> String.format("%tY", "s"));
        attempt(() -> String.format("%t", z));
    }
}
