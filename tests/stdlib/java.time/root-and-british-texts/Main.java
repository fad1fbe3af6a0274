import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** Texts and patterns of the root locale, of English and of British English. */
public class Main {
    public static void main(String[] args) {
        ZonedDateTime when = ZonedDateTime.of(2024, 2, 29, 3, 5, 9, 0, ZoneId.of("America/New_York"));
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.US, Locale.UK}) {
            System.out.println(locale + " " + WeekFields.of(locale));
            for (FormatStyle style : FormatStyle.values()) {
                System.out.println(pattern(style, null, locale) + " | " + pattern(null, style, locale) + " | "
                        + pattern(style, style, locale));
            }
            for (String p : "G GGGG GGGGG MMM MMMM MMMMM LLL LLLL E EEEE EEEEE ccc a B BBBB Q QQQ QQQQ QQQQQ qqq qqqqq e"
                    .split(" ")) {
                System.out.print(p + "=" + DateTimeFormatter.ofPattern(p, locale).format(when) + " ");
            }
            System.out.println();
            for (TextStyle style : TextStyle.values()) {
                System.out.print(style + " " + Month.MAY.getDisplayName(style, locale) + " "
                        + DayOfWeek.MONDAY.getDisplayName(style, locale) + "; ");
            }
            System.out.println();
            for (int hour = 0; hour < 24; hour += 3) {
                System.out.print(LocalTime.of(hour, 0).format(DateTimeFormatter.ofPattern("h B|BBBB|BBBBB a;", locale)));
            }
            System.out.println();
            System.out.println(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(when));
            System.out.println(DateTimeFormatter.ofPattern("MMMM d uuuu G", locale)
                    .parse(DateTimeFormatter.ofPattern("MMMM d uuuu G", locale).format(when)));
        }
    }

    static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
    }
}
