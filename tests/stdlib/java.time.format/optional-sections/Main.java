// Optional parts of patterns, formatting and parsing.
import java.time.*;
import java.time.format.*;

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
        DateTimeFormatter f = DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm[:ss]][ 'Z'X]"); show(f.format(LocalDate.EPOCH) + "|" + f.format(LocalDateTime.of(2024, 1, 2, 3, 4, 5)) + "|" + f.format(OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(1)))); for (String s : new String[] {"2024-01-02", "2024-01-02 03:04", "2024-01-02 03:04:05", "2024-01-02 03"}) attempt(() -> f.parseBest(s, LocalDateTime::from, LocalDate::from));
    }
}
