// Instants in text.
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
        for (String s : new String[] {"1970-01-01T00:00:00Z", "2024-02-29T23:59:59.999999999Z", "2024-06-30T23:59:60Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00Z", "2024-01-01T00:00:00", "x"}) attempt(() -> Instant.parse(s)); show(Instant.ofEpochSecond(0, -1) + " " + Instant.ofEpochSecond(1, 100) + Instant.ofEpochMilli(1234567890123L));
    }
}
