// Localized formats of English.
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
        LocalDateTime t = LocalDateTime.of(2024, 3, 5, 14, 7, 9); for (FormatStyle s : FormatStyle.values()) { attempt(() -> DateTimeFormatter.ofLocalizedDate(s).withLocale(Locale.US).format(t)); } attempt(() -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.US).format(LocalDate.EPOCH));
    }
}
