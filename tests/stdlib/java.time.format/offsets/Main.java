// Offset patterns of every length.
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
        OffsetDateTime a = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(-5, -30, -15)), z = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), h = z.withOffsetSameLocal(ZoneOffset.ofHours(3)); for (String p : "X XX XXX XXXX XXXXX x xx xxx xxxx xxxxx Z ZZZZ ZZZZZ O OOOO".split(" ")) { DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US); show(p + " " + f.format(a) + " " + f.format(z) + " " + f.format(h)); } attempt(() -> DateTimeFormatter.ofPattern("XXX").parse("+5"));
    }
}
