package java.time.chrono;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

public final class JapaneseChronology extends AbstractChronology implements java.io.Serializable {
    private static final long serialVersionUID = 459996390165777884L;

    public static final JapaneseChronology INSTANCE = new JapaneseChronology();

    private JapaneseChronology() {}

    @Override
    public String getId() {
        return "Japanese";
    }

    @Override
    public String getCalendarType() {
        return "japanese";
    }

    @Override
    public JapaneseDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        if (!(era instanceof JapaneseEra e)) throw new ClassCastException("Era must be JapaneseEra");
        return JapaneseDate.of(e, yearOfEra, month, dayOfMonth);
    }

    @Override
    public JapaneseDate date(int prolepticYear, int month, int dayOfMonth) {
        return JapaneseDate.of(prolepticYear, month, dayOfMonth);
    }

    @Override
    public JapaneseDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return JapaneseDate.ofYearDay((JapaneseEra) era, yearOfEra, dayOfYear);
    }

    @Override
    public JapaneseDate dateYearDay(int prolepticYear, int dayOfYear) {
        return new JapaneseDate(LocalDate.ofYearDay(prolepticYear, dayOfYear));
    }

    @Override
    public JapaneseDate dateEpochDay(long epochDay) {
        return JapaneseDate.ofEpochDay(epochDay);
    }

    @Override
    public JapaneseDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public JapaneseDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public JapaneseDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    public JapaneseDate date(TemporalAccessor temporal) {
        return temporal instanceof JapaneseDate d ? d : dateEpochDay(LocalDate.from(temporal).toEpochDay());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<JapaneseDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<JapaneseDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<JapaneseDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<JapaneseDate>) super.zonedDateTime(instant, zone);
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return java.time.Year.isLeap(prolepticYear);
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof JapaneseEra e)) throw new ClassCastException("Era must be JapaneseEra");
        int year = e.start().getYear() + yearOfEra - 1;
        if (yearOfEra == 1) return year;
        boolean ok = year >= -999_999_999 && year <= 999_999_999;
        if (ok) {
            LocalDate end = e.end();
            ok = yearOfEra > 1 && (end == null || year <= end.getYear());
        }
        if (!ok) throw new DateTimeException("Invalid yearOfEra value");
        return year;
    }

    @Override
    public JapaneseEra eraOf(int eraValue) {
        return JapaneseEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(JapaneseEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        switch (field) {
            case ALIGNED_DAY_OF_WEEK_IN_MONTH:
            case ALIGNED_DAY_OF_WEEK_IN_YEAR:
            case ALIGNED_WEEK_OF_MONTH:
            case ALIGNED_WEEK_OF_YEAR:
                throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + field);
            case YEAR_OF_ERA: return ValueRange.of(1, 15, 999_999_999 - 2019);
            case DAY_OF_YEAR: return ValueRange.of(1, 7, 366);
            case YEAR: return ValueRange.of(1873, 999_999_999);
            case ERA: return ValueRange.of(-1, 3);
            default: return field.range();
        }
    }

    @Override
    public JapaneseDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (JapaneseDate) super.resolveDate(fieldValues, resolverStyle);
    }

    @Override
    ChronoLocalDate resolveYearOfEra(Map<TemporalField, Long> values, ResolverStyle style) {
        Long eraLong = values.get(ChronoField.ERA), yoe = values.get(ChronoField.YEAR_OF_ERA);
        if (eraLong == null || yoe == null) return super.resolveYearOfEra(values, style);
        JapaneseEra era = eraOf(range(ChronoField.ERA).checkValidIntValue(eraLong, ChronoField.ERA));
        int year = style == ResolverStyle.LENIENT ? Math.toIntExact(yoe)
            : range(ChronoField.YEAR_OF_ERA).checkValidIntValue(yoe, ChronoField.YEAR_OF_ERA);
        Long month = values.get(ChronoField.MONTH_OF_YEAR), day = values.get(ChronoField.DAY_OF_MONTH);
        values.remove(ChronoField.ERA);
        values.remove(ChronoField.YEAR_OF_ERA);
        if (month != null && day != null && style != ResolverStyle.LENIENT) {
            values.remove(ChronoField.MONTH_OF_YEAR);
            values.remove(ChronoField.DAY_OF_MONTH);
            int m = range(ChronoField.MONTH_OF_YEAR).checkValidIntValue(month, ChronoField.MONTH_OF_YEAR);
            int d = range(ChronoField.DAY_OF_MONTH).checkValidIntValue(day, ChronoField.DAY_OF_MONTH);
            if (style == ResolverStyle.STRICT) return date(era, year, m, d);
            int y = era.start().getYear() + year - 1;
            JapaneseDate result = date(y, m, Math.min(d, LocalDate.of(y, m, 1).lengthOfMonth()));
            if (result.getEra() != era && result.get(ChronoField.YEAR_OF_ERA) > 1 && year > 1)
                throw new DateTimeException("Invalid YearOfEra for Era: " + era + " " + year);
            return result;
        }
        values.put(ChronoField.YEAR, (long) prolepticYear(era, year));
        return null;
    }

    @Override
    public boolean isIsoBased() {
        return true;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
