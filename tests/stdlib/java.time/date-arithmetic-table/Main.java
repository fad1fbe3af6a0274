// A digest of dates over four centuries.
import java.time.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        long h = 0; for (LocalDate d = LocalDate.of(1890, 1, 1); d.getYear() < 2110; d = d.plusDays(17)) h = h * 31 + d.hashCode() + d.getDayOfYear() + d.getDayOfWeek().getValue() + d.plusMonths(7).toEpochDay() + d.minusYears(3).lengthOfMonth() + d.until(LocalDate.EPOCH).getDays(); show(h);
    }
}
