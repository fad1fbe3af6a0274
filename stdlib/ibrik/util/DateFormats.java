package ibrik.util;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.IllegalFormatConversionException;
import java.util.Locale;
import java.util.UnknownFormatConversionException;

/** The conversions %t of Formatter. */
public final class DateFormats {
    private DateFormats() {
    }

    public static String format(Object arg, char suffix, Locale l) {
        if ("HIklMNLQpSTzZsBbhAaCYyjmdeRrDFc".indexOf(suffix) < 0) {
            throw new UnknownFormatConversionException("t" + suffix);
        }
        TemporalAccessor t = moment(arg);
        if (t == null) {
            throw new IllegalFormatConversionException(suffix, arg.getClass());
        }
        try {
            return text(t, suffix, l == null ? Locale.US : l);
        } catch (DateTimeException e) {
            throw new IllegalFormatConversionException(suffix, arg.getClass());
        }
    }

    private static TemporalAccessor moment(Object arg) {
        return arg instanceof TemporalAccessor t ? t
                : arg instanceof Long millis
                        ? Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault())
                : arg instanceof Date d
                        ? Instant.ofEpochMilli(d.getTime()).atZone(ZoneId.systemDefault()) : null;
    }

    private static String digits(long n, int width) {
        String s = Long.toString(Math.abs(n));
        return (n < 0 ? "-" : "") + "0".repeat(Math.max(0, width - s.length() - (n < 0 ? 1 : 0))) + s;
    }

    /** Several conversions with what stands between them. */
    private static String all(TemporalAccessor t, String suffixes, Locale l) {
        StringBuilder b = new StringBuilder();
        for (char c : suffixes.toCharArray()) {
            b.append(Character.isLetter(c) ? text(t, c, l) : String.valueOf(c));
        }
        return b.toString();
    }

    private static String text(TemporalAccessor t, char suffix, Locale l) {
        return switch (suffix) {
            case 'H' -> digits(t.get(ChronoField.HOUR_OF_DAY), 2);
            case 'k' -> digits(t.get(ChronoField.HOUR_OF_DAY), 1);
            case 'I' -> digits(t.get(ChronoField.CLOCK_HOUR_OF_AMPM), 2);
            case 'l' -> digits(t.get(ChronoField.CLOCK_HOUR_OF_AMPM), 1);
            case 'M' -> digits(t.get(ChronoField.MINUTE_OF_HOUR), 2);
            case 'S' -> digits(t.get(ChronoField.SECOND_OF_MINUTE), 2);
            case 'L' -> digits(t.get(ChronoField.MILLI_OF_SECOND), 3);
            case 'N' -> digits(t.get(ChronoField.NANO_OF_SECOND), 9);
            case 'p' -> t.get(ChronoField.AMPM_OF_DAY) == 0 ? "am" : "pm";
            case 's' -> Long.toString(t.getLong(ChronoField.INSTANT_SECONDS));
            case 'Q' -> Long.toString(t.getLong(ChronoField.INSTANT_SECONDS) * 1000
                    + t.get(ChronoField.MILLI_OF_SECOND));
            case 'B', 'b', 'h' -> Month.of(t.get(ChronoField.MONTH_OF_YEAR))
                    .getDisplayName(suffix == 'B' ? TextStyle.FULL : TextStyle.SHORT, l);
            case 'A', 'a' -> DayOfWeek.of(t.get(ChronoField.DAY_OF_WEEK))
                    .getDisplayName(suffix == 'A' ? TextStyle.FULL : TextStyle.SHORT, l);
            case 'C' -> digits(t.get(ChronoField.YEAR_OF_ERA) / 100, 2);
            case 'Y' -> digits(t.get(ChronoField.YEAR_OF_ERA), 4);
            case 'y' -> digits(t.get(ChronoField.YEAR_OF_ERA) % 100, 2);
            case 'j' -> digits(t.get(ChronoField.DAY_OF_YEAR), 3);
            case 'm' -> digits(t.get(ChronoField.MONTH_OF_YEAR), 2);
            case 'd' -> digits(t.get(ChronoField.DAY_OF_MONTH), 2);
            case 'e' -> digits(t.get(ChronoField.DAY_OF_MONTH), 1);
            case 'z' -> offset(t.get(ChronoField.OFFSET_SECONDS));
            case 'Z' -> zone(t, l);
            case 'R' -> all(t, "H:M", l);
            case 'T' -> all(t, "H:M:S", l);
            case 'r' -> all(t, "I:M:S ", l) + text(t, 'p', l).toUpperCase(Locale.ROOT);
            case 'D' -> all(t, "m/d/y", l);
            case 'F' -> all(t, "Y-m-d", l);
            default -> all(t, "a b d T Z Y", l);
        };
    }

    private static String offset(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + digits(minutes / 60, 2) + digits(minutes % 60, 2);
    }

    private static String zone(TemporalAccessor t, Locale l) {
        ZoneId zone = t.query(TemporalQueries.zone());
        if (zone == null) {
            throw new DateTimeException("no zone");
        }
        return zone instanceof ZoneOffset || !t.isSupported(ChronoField.INSTANT_SECONDS)
                ? zone.getId() : DateTimeFormatter.ofPattern("z", l).format(t);
    }
}
