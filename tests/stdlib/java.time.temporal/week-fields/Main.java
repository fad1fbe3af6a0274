// Week of year and week based year at the turn of years.
import java.time.*;
import java.time.temporal.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : "2020-12-31 2021-01-01 2021-01-04 2024-12-30 2023-01-01 2016-01-03".split(" ")) { LocalDate d = LocalDate.parse(s); show(s + " " + d.get(WeekFields.ISO.weekOfWeekBasedYear()) + "/" + d.get(WeekFields.ISO.weekBasedYear()) + " " + d.get(WeekFields.SUNDAY_START.weekOfYear()) + " " + d.get(WeekFields.SUNDAY_START.weekOfWeekBasedYear()) + "/" + d.get(WeekFields.SUNDAY_START.weekBasedYear()) + " " + d.get(WeekFields.ISO.weekOfMonth()) + d.get(WeekFields.SUNDAY_START.dayOfWeek()) + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)); } show(WeekFields.ISO + "" + WeekFields.of(DayOfWeek.SATURDAY, 1).equals(WeekFields.of(DayOfWeek.SATURDAY, 1)));
    }
}
