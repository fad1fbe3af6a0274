// Clocks tick by seconds and minutes.
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
        Clock c = Clock.fixed(Instant.ofEpochMilli(123_456_789), ZoneOffset.UTC); show(Clock.tick(c, Duration.ofSeconds(1)).millis() + " " + Clock.tick(c, Duration.ofHours(1)).instant() + " " + Clock.offset(c, Duration.ofMillis(-789)).millis() + " " + LocalTime.now(c) + c.withZone(ZoneOffset.ofHours(5)).getZone() + LocalDate.now(Clock.offset(c, Duration.ofDays(40))) + c.equals(Clock.fixed(c.instant(), ZoneOffset.UTC))); attempt(() -> Clock.tick(c, Duration.ofNanos(3)));
    }
}
