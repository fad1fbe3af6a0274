// Ages, anniversaries and working days.
import java.time.*;
import java.time.temporal.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        LocalDate born = LocalDate.of(1984, 2, 29), now = LocalDate.of(2024, 2, 28); show(Period.between(born, now) + " " + ChronoUnit.YEARS.between(born, now) + born.withYear(2023) + ChronoUnit.DAYS.between(now, born.withYear(2024)) + now.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)) + born.datesUntil(born.plusDays(10)).filter(d -> d.getDayOfWeek().getValue() < 6).count() + IntStream.rangeClosed(1984, 2024).filter(Year::isLeap).count());
    }
}
