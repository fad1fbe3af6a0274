import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** java.time: patterns, styles, builders, resolvers and their messages; arithmetic at the edges. */
public class Main {
    interface Call {
        Object call() throws Exception;
    }

    static void t(String n, Call c) {
        try {
            System.out.println(n + ": " + sorted(c.call()));
        } catch (Throwable e) {
            System.out.println(n + "! " + sorted(e) + (e.getCause() == null ? "" : " <- " + sorted(e.getCause())));
        }
    }

    /** The fields of a parsed text come in any order. */
    static String sorted(Object o) {
        String s = String.valueOf(o);
        int open = s.indexOf('{'), close = s.indexOf('}');
        if (open < 0 || close < open) return s;
        String[] fields = s.substring(open + 1, close).split(", ");
        Arrays.sort(fields);
        return s.substring(0, open + 1) + String.join(", ", fields) + s.substring(close);
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        ZonedDateTime z = ZonedDateTime.of(2024, 2, 29, 13, 5, 9, 123_456_789, ZoneId.of("America/New_York"));
        LocalDateTime l = z.toLocalDateTime();
        for (String p : new String[] {"G GGGG GGGGG", "u uu uuu uuuu uuuuu", "y yy yyyy yyyyyy", "D DD DDD", "M MM MMM MMMM MMMMM", "L LL LLL LLLL", "d dd", "Q QQ QQQ QQQQ QQQQQ", "q qqq qqqq", "Y YY YYYY", "w ww W", "E EE EEE EEEE EEEEE", "e ee eee eeee", "c ccc cccc", "F", "a", "B BBBB BBBBB", "h hh H HH k kk K KK", "m mm s ss S SSS SSSSSSSSS", "A AAAAAAAAAA n N", "VV v vvvv z zzzz", "O OOOO", "X XX XXX XXXX XXXXX", "x xx xxx xxxx xxxxx", "Z ZZZ ZZZZ ZZZZZ", "g gggg", "'quoted' '' text", "[yyyy][HH]", "ppppd ppM", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "R", "yyyyyyyyyyyyyyyyyyyy", "MMMMMM", "ddd", "[", "]", "'open", "p", "{", "#", "aa", "VVV", "OO", "XXXXXX", "SSSSSSSSSS", "hhh", "cc", "FF", "www", "WW", "qqqqqq", "eeeeee"}) {
            t("pattern " + p, () -> DateTimeFormatter.ofPattern(p).format(z));
        }
        for (FormatStyle s : FormatStyle.values()) {
            t("date " + s, () -> DateTimeFormatter.ofLocalizedDate(s).format(l) + " | " + DateTimeFormatter.ofLocalizedDateTime(s).format(z) + " | " + DateTimeFormatter.ofLocalizedTime(s).format(z));
            t("uk " + s, () -> DateTimeFormatter.ofLocalizedDate(s).withLocale(Locale.UK).format(l));
        }
        for (String s : new String[] {"yMd", "yMMMd", "yMMMEd", "Hm", "hm", "yMMMMEEEEd", "jm", "yQQQ"}) t("template " + s, () -> DateTimeFormatter.ofLocalizedPattern(s).format(z));
        DateTimeFormatter[] iso = {DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimeFormatter.ISO_INSTANT, DateTimeFormatter.ISO_ORDINAL_DATE, DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_TIME};
        for (DateTimeFormatter f : iso) System.out.println(f.format(z) + " " + f);
        t("to string", () -> DateTimeFormatter.ofPattern("yyyy-MM-dd[ HH:mm[:ss]] EEE VV 'x' ppd e SSS"));
        t("unsupported", () -> DateTimeFormatter.ofPattern("HH").format(LocalDate.EPOCH));
        t("no zone", () -> DateTimeFormatter.ISO_INSTANT.format(l));
        String[][] parse = {{"uuuu-MM-dd", "2023-02-29"}, {"uuuu-MM-dd", "2023-2-01"}, {"uuuu-M-d", "2023-12-31x"}, {"uuuu-M-d", "2023-13-31"}, {"dd MMM uuuu", "05 Jun 2021"}, {"dd MMM uuuu", "05 JUN 2021"}, {"EEE d MMM uuuu", "Mon 5 Jun 2021"}, {"uuuu-DDD", "2024-366"}, {"uuuu-DDD", "2023-366"}, {"YYYY-'W'ww-e", "2024-W09-5"}, {"hh:mm a", "12:30 AM"}, {"HH:mm", "24:00"}, {"HH:mm", "25:00"}, {"kk:mm", "24:10"}, {"uuuuMMddHHmmssSSS", "20240229130509123"}, {"[uuuu][-MM]", "2024"}, {"uuuu-MM-dd HH:mm XXX", "2024-07-01 10:00 +05:30"}, {"uuuu-MM-dd HH:mm O", "2024-07-01 10:00 GMT+3"}, {"G y", "BC 44"}, {"N", "123"}, {"uuuu-MM-dd B h", "2024-01-01 in the afternoon 3"}};
        for (String[] c : parse) {
            t("parse " + c[0] + " <- " + c[1], () -> DateTimeFormatter.ofPattern(c[0]).parse(c[1]));
            for (ResolverStyle r : ResolverStyle.values()) t("  " + r, () -> DateTimeFormatter.ofPattern(c[0]).withResolverStyle(r).parse(c[1], LocalDate::from));
        }
        for (String s : new String[] {"2024-02-30", "2024-2-3", "x", "", "20240203", "+12024-01-01", "-0001-01-01", "2024-01-01T00:00", "999999999-12-31", "+999999999-12-31", "+1000000000-01-01"}) t("LocalDate " + s, () -> LocalDate.parse(s));
        for (String s : new String[] {"10:15", "10:15:30.5", "24:00", "10", "10:60", "10:15:30.1234567890", "1:2"}) t("LocalTime " + s, () -> LocalTime.parse(s));
        for (String s : new String[] {"2024-01-01T24:00:00Z", "2024-12-31T23:59:60Z", "2024-01-01T00:00:00+01:00", "2024-01-01", "-1000000000-01-01T00:00Z"}) t("Instant " + s, () -> Instant.parse(s));
        for (String s : new String[] {"PT1H30M", "P1DT-2H", "PT0.5S", "-PT1S", "PT-0.000000001S", "P1Y", "PT", "P", "PT1.S", "+P1D", "pt5m", "P1W", "PT9223372036854775808S", "PT1H2H"}) t("Duration " + s, () -> Duration.parse(s) + " " + Duration.parse(s).toMillis());
        for (String s : new String[] {"P1Y2M3W4D", "-P1Y", "P-1M", "P", "P1D1Y", "p5w", "P1.5D", "P99999999999Y"}) t("Period " + s, () -> Period.parse(s));
        for (String s : new String[] {"Z", "+1", "+01", "+0130", "+01:30", "+01:30:15", "-18:00", "+18:01", "+1:30", "+25", "1", "+01:3"}) t("offset " + s, () -> ZoneOffset.of(s) + " " + ZoneOffset.of(s).getTotalSeconds());
        for (String s : new String[] {"Europe/Paris", "UTC", "UTC+1", "GMT+01:30", "UT-3", "EST", "America/Nowhere", "", "+5", "Z", "europe/paris", "a", "UTC+99"}) t("zone " + s, () -> ZoneId.of(s) + " " + ZoneId.of(s).normalized() + " " + ZoneId.of(s).getRules().getOffset(Instant.EPOCH));
        for (String s : new String[] {"2024-02-29T10:15:30+01:00[Europe/Paris]", "2024-02-29T10:15:30+03:00[Europe/Paris]", "2024-02-29T10:15Z", "2024-02-29T10:15[Europe/Paris]"}) t("zoned " + s, () -> ZonedDateTime.parse(s));
        for (String s : new String[] {"2024", "-5", "+10000", "10000", "24", "2024-13"}) t("year " + s, () -> Year.parse(s) + " " + YearMonth.parse(s));
        t("month day", () -> MonthDay.parse("--02-29").atYear(2023) + " " + MonthDay.of(2, 29).isValidYear(2023));
        t("plus", () -> LocalDate.of(2024, 1, 31).plusMonths(1) + " " + LocalDate.of(2024, 2, 29).plusYears(1) + " " + LocalDate.of(2024, 3, 31).minusMonths(13) + " " + LocalDate.MAX.minusDays(1).plusWeeks(0));
        t("overflow", () -> LocalDate.MAX.plusDays(1));
        t("overflow2", () -> Instant.MAX.plusNanos(1));
        t("overflow3", () -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1));
        t("overflow4", () -> Duration.ofSeconds(Long.MAX_VALUE).toMillis());
        t("bad day", () -> LocalDate.of(2023, 2, 29));
        t("bad day2", () -> LocalDate.of(2023, 4, 31));
        t("bad month", () -> LocalDate.of(2023, 13, 1));
        t("bad time", () -> LocalTime.of(25, 0));
        t("bad doy", () -> LocalDate.ofYearDay(2023, 366));
        t("bad field", () -> LocalDate.EPOCH.get(ChronoField.HOUR_OF_DAY));
        t("bad int field", () -> LocalDate.EPOCH.get(ChronoField.EPOCH_DAY) + " " + LocalTime.NOON.get(ChronoField.NANO_OF_DAY));
        t("bad unit", () -> LocalDate.EPOCH.plus(1, ChronoUnit.HOURS));
        t("bad unit2", () -> Duration.of(1, ChronoUnit.MONTHS));
        t("from", () -> LocalDate.from(LocalTime.NOON));
        t("from2", () -> Instant.from(LocalDateTime.MIN));
        t("from3", () -> ZonedDateTime.from(LocalDate.EPOCH));
        t("until", () -> LocalDate.of(2024, 1, 31).until(LocalDate.of(2024, 3, 1)) + " " + ChronoUnit.MONTHS.between(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29)) + " " + ChronoUnit.DECADES.between(LocalDate.EPOCH, LocalDate.of(2024, 1, 1)) + " " + LocalDateTime.of(2024, 1, 1, 23, 0).until(LocalDateTime.of(2024, 1, 2, 22, 0), ChronoUnit.DAYS) + " " + Duration.between(LocalTime.of(1, 0), LocalTime.of(0, 30)));
        t("gap", () -> ZonedDateTime.of(2024, 3, 10, 2, 30, 0, 0, ZoneId.of("America/New_York")) + " " + ZonedDateTime.of(2024, 11, 3, 1, 30, 0, 0, ZoneId.of("America/New_York")).withLaterOffsetAtOverlap() + " " + ZonedDateTime.of(2024, 3, 9, 2, 30, 0, 0, ZoneId.of("America/New_York")).plusDays(1) + " " + ZonedDateTime.of(2024, 3, 9, 2, 30, 0, 0, ZoneId.of("America/New_York")).plusHours(24));
        t("strict", () -> ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 10, 2, 30), ZoneOffset.ofHours(-5), ZoneId.of("America/New_York")));
        t("strict2", () -> ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 11, 2, 30), ZoneOffset.ofHours(-5), ZoneId.of("America/New_York")));
        t("truncate", () -> l.truncatedTo(ChronoUnit.HALF_DAYS) + " " + l.truncatedTo(ChronoUnit.MILLIS) + " " + Duration.ofNanos(1234567890).truncatedTo(ChronoUnit.SECONDS));
        t("truncate bad", () -> l.truncatedTo(ChronoUnit.WEEKS));
        t("adjust", () -> l.toLocalDate().with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)) + " " + l.toLocalDate().with(TemporalAdjusters.lastDayOfYear()) + " " + l.toLocalDate().with(TemporalAdjusters.dayOfWeekInMonth(-1, DayOfWeek.FRIDAY)) + " " + l.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)));
        t("week", () -> l.get(WeekFields.ISO.weekOfWeekBasedYear()) + " " + l.get(WeekFields.of(Locale.US).weekOfYear()) + " " + LocalDate.of(2021, 1, 1).get(IsoFields.WEEK_BASED_YEAR) + " " + LocalDate.of(2021, 1, 1).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + LocalDate.of(2024, 5, 5).get(IsoFields.DAY_OF_QUARTER) + " " + IsoFields.QUARTER_YEARS.between(LocalDate.EPOCH, LocalDate.of(2024, 1, 1)) + " " + LocalDate.EPOCH.getLong(JulianFields.MODIFIED_JULIAN_DAY));
        t("range", () -> LocalDate.of(2023, 2, 1).range(ChronoField.DAY_OF_MONTH) + " " + ChronoField.DAY_OF_MONTH.range() + " " + LocalDate.of(2023, 2, 1).range(ChronoField.ALIGNED_WEEK_OF_MONTH) + " " + LocalDate.EPOCH.range(IsoFields.DAY_OF_QUARTER));
        t("range bad", () -> LocalDate.EPOCH.with(ChronoField.DAY_OF_MONTH, 32));
        t("duration", () -> Duration.ofMillis(-1500) + " " + Duration.ofMillis(-1500).toSecondsPart() + " " + Duration.ofMillis(-1500).toMillisPart() + " " + Duration.ofHours(25).toDaysPart() + " " + Duration.ofSeconds(10).dividedBy(3) + " " + Duration.ofSeconds(10).dividedBy(Duration.ofSeconds(3)) + " " + Duration.ofSeconds(1, -1) + " " + Duration.ZERO + " " + Duration.ofSeconds(-1, 1).abs() + " " + Duration.ofNanos(-1).multipliedBy(3));
        t("divide 0", () -> Duration.ofSeconds(1).dividedBy(0));
        t("period", () -> Period.of(1, 14, 35).normalized() + " " + Period.ZERO + " " + Period.of(0, -1, 5) + " " + Period.ofWeeks(2) + " " + Period.between(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 2, 29)) + " " + Period.of(1, -11, 0).toTotalMonths());
        t("names", () -> DayOfWeek.MONDAY.getDisplayName(TextStyle.NARROW, Locale.US) + Month.MAY.getDisplayName(TextStyle.FULL_STANDALONE, Locale.US) + ChronoField.HOUR_OF_DAY.getDisplayName(Locale.US) + " " + ZoneId.of("Europe/Paris").getDisplayName(TextStyle.FULL, Locale.US) + " " + IsoEra.CE.getDisplayName(TextStyle.FULL, Locale.US) + " " + IsoChronology.INSTANCE.getDisplayName(TextStyle.FULL, Locale.US));
        for (String k : "y yM yMMM yMMMMd yMEd yMMMMEEEEd yQQQ yQQQQ MMMM MEd MMMEd Ed EEEE GyMMM Gy j jm jms hmv Hmsv Bhm EHm Ehm yMMMdHm yMdjm yw hmz w u MMMMW q x".split(" "))
            t("template " + k, () -> DateTimeFormatter.ofLocalizedPattern(k).format(z));
        t("builder text", () -> new DateTimeFormatterBuilder().appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "uno", 2L, "due")).toFormatter().format(Month.FEBRUARY) + new DateTimeFormatterBuilder().appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "uno", 2L, "due")).toFormatter().format(Month.MARCH));
        t("builder bad2", () -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 0));
        t("builder bad3", () -> new DateTimeFormatterBuilder().optionalEnd());
        t("adjacent", () -> new DateTimeFormatterBuilder().appendValue(ChronoField.HOUR_OF_DAY).appendValue(ChronoField.MINUTE_OF_HOUR, 2).toFormatter().parse("1345"));
        t("excess days", () -> DateTimeFormatter.ISO_TIME.withResolverStyle(ResolverStyle.LENIENT).parse("24:00", DateTimeFormatter.parsedExcessDays()));
        t("best", () -> DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm]").parseBest("2024-01-01", LocalDateTime::from, LocalDate::from));
        t("conflict", () -> DateTimeFormatter.ofPattern("uuuu-MM-dd EEE").parse("2024-02-29 Mon"));
        t("chrono", () -> DateTimeFormatter.ofPattern("d MMMM y G").withChronology(JapaneseChronology.INSTANCE).format(l) + " " + DateTimeFormatter.ofPattern("d M y G").withChronology(ThaiBuddhistChronology.INSTANCE).format(l) + " " + HijrahDate.from(l) + " " + MinguoDate.from(l).plus(1, ChronoUnit.MONTHS) + " " + JapaneseDate.of(2019, 4, 30).plus(1, ChronoUnit.DAYS) + " " + JapaneseDate.of(JapaneseEra.SHOWA, 64, 1, 7));
        t("chrono bad", () -> JapaneseDate.of(JapaneseEra.SHOWA, 65, 1, 1));
        t("chrono bad2", () -> JapaneseDate.of(1872, 1, 1));
        t("chrono bad3", () -> HijrahDate.of(1600, 13, 1));
        t("chrono of", () -> Chronology.of("Klingon"));
        t("decimal", () -> DateTimeFormatter.ofPattern("uuuu").withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('\u0660')).format(l));
        t("clock", () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC) + " " + Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofSeconds(5)).instant() + " " + Clock.tick(Clock.fixed(Instant.ofEpochMilli(12345), ZoneOffset.UTC), Duration.ofSeconds(10)).instant() + " " + Clock.systemUTC() + " " + Clock.tickMinutes(ZoneOffset.UTC));
    }
}
