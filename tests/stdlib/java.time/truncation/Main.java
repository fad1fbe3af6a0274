// truncatedTo of times by every unit.
import java.time.*;
import java.time.temporal.*;

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
        LocalDateTime t = LocalDateTime.of(2024, 5, 6, 17, 8, 9, 123456789); for (ChronoUnit u : ChronoUnit.values()) attempt(() -> u + " " + t.truncatedTo(u) + " " + t.toInstant(ZoneOffset.UTC).truncatedTo(u)); attempt(() -> Duration.ofSeconds(3661).truncatedTo(ChronoUnit.HOURS));
    }
}
