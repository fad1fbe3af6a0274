// Other calendars: Thai Buddhist, Minguo, Japanese and Hijrah dates.
import java.time.*;
import java.time.chrono.*;
import java.time.temporal.*;
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
        LocalDate d = LocalDate.of(2024, 2, 29);
        show(ThaiBuddhistDate.from(d) + " " + MinguoDate.from(d) + " " + JapaneseDate.from(d) + " " + HijrahDate.from(d));
        show(ThaiBuddhistDate.of(2567, 2, 29).plus(1, ChronoUnit.YEARS) + " " + JapaneseDate.of(JapaneseEra.HEISEI, 31, 4, 30).plus(1, ChronoUnit.DAYS) + " " + MinguoDate.of(1, 1, 1).toEpochDay() + " " + HijrahDate.of(1445, 9, 1).lengthOfMonth() + IsoChronology.INSTANCE.dateNow(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)) + JapaneseEra.valueOf("Reiwa") + IsoEra.CE + MinguoEra.ROC);
        show(Chronology.of("ThaiBuddhist") + " " + Chronology.ofLocale(Locale.US) + IsoChronology.INSTANCE.isLeapYear(2100) + IsoChronology.INSTANCE.prolepticYear(IsoEra.BCE, 5) + LocalDate.from(HijrahDate.of(1446, 1, 1)) + d.getChronology().eras());
        attempt(() -> Chronology.of("Martian"));
        attempt(() -> JapaneseDate.of(1800, 1, 1));
        attempt(() -> ThaiBuddhistDate.of(2566, 2, 29));
    }
}
