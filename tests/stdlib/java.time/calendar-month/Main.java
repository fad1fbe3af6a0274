// A month printed as a calendar.
import java.time.*;
import java.time.format.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        YearMonth m = YearMonth.of(2024, 2); StringBuilder b = new StringBuilder(m.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + m.getYear() + "\n"); b.append("   ".repeat(m.atDay(1).getDayOfWeek().getValue() - 1)); for (int d = 1; d <= m.lengthOfMonth(); d++) b.append(String.format("%2d", d)).append(m.atDay(d).getDayOfWeek() == DayOfWeek.SUNDAY ? "\n" : " "); show(b);
    }
}
