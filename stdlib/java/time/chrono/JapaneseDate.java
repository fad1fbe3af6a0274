package java.time.chrono;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Objects;

public final class JapaneseDate extends ChronoLocalDateImpl<JapaneseDate> {
    private static final long serialVersionUID = -305327627230580483L;

    private final transient LocalDate iso;
    private final transient JapaneseEra era;

    JapaneseDate(LocalDate iso) {
        if (iso.isBefore(LocalDate.of(1873, 1, 1))) throw new DateTimeException("JapaneseDate before Meiji 6 is not supported");
        this.iso = iso;
        era = JapaneseEra.at(iso);
    }


    public static JapaneseDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static JapaneseDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static JapaneseDate now(Clock clock) {
        return ofEpochDay(LocalDate.now(clock).toEpochDay());
    }

    public static JapaneseDate from(TemporalAccessor temporal) {
        return JapaneseChronology.INSTANCE.date(temporal);
    }

    public static JapaneseDate of(JapaneseEra era, int yearOfEra, int month, int dayOfMonth) {
        Objects.requireNonNull(era, "era");
        LocalDate date = LocalDate.of(era.start().getYear() + yearOfEra - 1, month, dayOfMonth);
        if (yearOfEra < 1 || JapaneseEra.at(date) != era) {
            throw new DateTimeException("year, month, and day not valid for Era");
        }
        return new JapaneseDate(date);
    }

    public static JapaneseDate of(int prolepticYear, int month, int dayOfMonth) {
        return new JapaneseDate(LocalDate.of(prolepticYear, month, dayOfMonth));
    }

    static JapaneseDate ofYearDay(JapaneseEra era, int yearOfEra, int dayOfYear) {
        Objects.requireNonNull(era, "era");
        LocalDate start = era.start();
        int first = yearOfEra == 1 ? start.getDayOfYear() : 1;
        LocalDate date = LocalDate.ofYearDay(start.getYear() + yearOfEra - 1, first).plusDays(dayOfYear - 1);
        if (yearOfEra < 1 || dayOfYear < 1 || JapaneseEra.at(date) != era || date.getYear() != start.getYear() + yearOfEra - 1) {
            throw new DateTimeException("Invalid parameters");
        }
        return new JapaneseDate(date);
    }

    static JapaneseDate ofEpochDay(long epochDay) {
        return new JapaneseDate(LocalDate.ofEpochDay(epochDay));
    }

    @Override
    public JapaneseChronology getChronology() {
        return JapaneseChronology.INSTANCE;
    }

    @Override
    public JapaneseEra getEra() {
        return era;
    }

    @Override
    public JapaneseDate with(TemporalAdjuster adjuster) {
        return (JapaneseDate) super.with(adjuster);
    }

    @Override
    public JapaneseDate plus(TemporalAmount amount) {
        return (JapaneseDate) super.plus(amount);
    }

    @Override
    public JapaneseDate minus(TemporalAmount amount) {
        return (JapaneseDate) super.minus(amount);
    }

    @Override
    public JapaneseDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public JapaneseDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final ChronoLocalDateTime<JapaneseDate> atTime(LocalTime localTime) {
        return super.atTime(localTime);
    }

    @Override
    public int lengthOfMonth() {
        return iso.lengthOfMonth();
    }

    private int yearOfEra() {
        return iso.getYear() - era.start().getYear() + 1;
    }

    /** The first and last day of this year of this era. */
    private int firstDay() {
        return yearOfEra() == 1 ? era.start().getDayOfYear() : 1;
    }

    private int lastDay() {
        LocalDate end = era.end();
        return end != null && end.getYear() == iso.getYear() ? end.getDayOfYear() : iso.lengthOfYear();
    }

    /** The last year of this era in which there is this month and day. */
    private int lastYear() {
        LocalDate end = era.end();
        if (end == null) return 292276976;
        int n = end.getYear() - era.start().getYear() + 1, day = iso.getMonthValue() * 32 + iso.getDayOfMonth();
        return day <= end.getMonthValue() * 32 + end.getDayOfMonth() ? n : n - 1;
    }

    @Override
    public int lengthOfYear() {
        return lastDay() - firstDay() + 1;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH || field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_YEAR
            || field == ChronoField.ALIGNED_WEEK_OF_MONTH || field == ChronoField.ALIGNED_WEEK_OF_YEAR) return false;
        return super.isSupported(field);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.rangeRefinedBy(this);
        if (!isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        switch (f) {
            case DAY_OF_MONTH: return ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR: return ValueRange.of(1, lengthOfYear());
            case YEAR_OF_ERA:
                return ValueRange.of(1, lastYear());
            default: return getChronology().range(f);
        }
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.getFrom(this);
        switch (f) {
            case ALIGNED_DAY_OF_WEEK_IN_MONTH:
            case ALIGNED_DAY_OF_WEEK_IN_YEAR:
            case ALIGNED_WEEK_OF_MONTH:
            case ALIGNED_WEEK_OF_YEAR:
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            case YEAR_OF_ERA: return yearOfEra();
            case ERA: return era.getValue();
            case DAY_OF_YEAR: return iso.getDayOfYear() - firstDay() + 1;
            default: return iso.getLong(field);
        }
    }

    private JapaneseDate of(LocalDate newIso) {
        return newIso.equals(iso) ? this : new JapaneseDate(newIso);
    }

    private JapaneseDate withYear(JapaneseEra e, int yearOfEra) {
        return of(iso.withYear(JapaneseChronology.INSTANCE.prolepticYear(e, yearOfEra)));
    }

    @Override
    public JapaneseDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return (JapaneseDate) super.with(field, newValue);
        if (getLong(f) == newValue) return this;
        switch (f) {
            case YEAR_OF_ERA: return withYear(era, getChronology().range(f).checkValidIntValue(newValue, f));
            case YEAR: return of(iso.withYear(getChronology().range(f).checkValidIntValue(newValue, f)));
            case ERA: return withYear(JapaneseEra.of(getChronology().range(f).checkValidIntValue(newValue, f)), yearOfEra());
            default: return of(iso.with(field, newValue));
        }
    }

    @Override
    JapaneseDate plusYears(long years) {
        return of(iso.plusYears(years));
    }

    @Override
    JapaneseDate plusMonths(long months) {
        return of(iso.plusMonths(months));
    }

    @Override
    JapaneseDate plusDays(long days) {
        return of(iso.plusDays(days));
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        java.time.Period p = iso.until(endDate);
        return getChronology().period(p.getYears(), p.getMonths(), p.getDays());
    }

    @Override
    public long toEpochDay() {
        return iso.toEpochDay();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof JapaneseDate o && iso.equals(o.iso);
    }

    @Override
    public int hashCode() {
        return getChronology().getId().hashCode() ^ iso.hashCode();
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
