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

public final class HijrahDate extends ChronoLocalDateImpl<HijrahDate> {
    private static final long serialVersionUID = -5207853542612002020L;

    private final transient int year, month, day;

    private HijrahDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }


    public static HijrahDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static HijrahDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static HijrahDate now(Clock clock) {
        return ofEpochDay(LocalDate.now(clock).toEpochDay());
    }

    public static HijrahDate from(TemporalAccessor temporal) {
        return HijrahChronology.INSTANCE.date(temporal);
    }

    public static HijrahDate of(int prolepticYear, int month, int dayOfMonth) {
        HijrahChronology c = HijrahChronology.INSTANCE;
        if (month < 1 || month > 12) throw new DateTimeException("Invalid Hijrah month: " + month);
        int m = c.month(prolepticYear, month);
        if (dayOfMonth < 1 || dayOfMonth > c.length(m)) throw new DateTimeException("Invalid Hijrah day of month: " + dayOfMonth);
        return new HijrahDate(prolepticYear, month, dayOfMonth);
    }

    static HijrahDate ofEpochDay(long epochDay) {
        HijrahChronology c = HijrahChronology.INSTANCE;
        int m = c.monthOf(epochDay);
        return new HijrahDate(HijrahChronology.FIRST_YEAR + m / 12, m % 12 + 1, (int) epochDay - c.start(m) + 1);
    }

    public HijrahDate withVariant(HijrahChronology chronology) {
        Objects.requireNonNull(chronology);
        return this;
    }

    @Override
    public HijrahChronology getChronology() {
        return HijrahChronology.INSTANCE;
    }

    @Override
    public HijrahEra getEra() {
        return HijrahEra.AH;
    }

    @Override
    public HijrahDate with(TemporalAdjuster adjuster) {
        return (HijrahDate) super.with(adjuster);
    }

    @Override
    public HijrahDate plus(TemporalAmount amount) {
        return (HijrahDate) super.plus(amount);
    }

    @Override
    public HijrahDate minus(TemporalAmount amount) {
        return (HijrahDate) super.minus(amount);
    }

    @Override
    public HijrahDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public HijrahDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final ChronoLocalDateTime<HijrahDate> atTime(LocalTime localTime) {
        return super.atTime(localTime);
    }

    private int index() {
        return getChronology().month(year, month);
    }

    @Override
    public int lengthOfMonth() {
        return getChronology().length(index());
    }

    @Override
    public int lengthOfYear() {
        HijrahChronology c = getChronology();
        int m = c.month(year, 1);
        return c.start(m + 11) + c.length(m + 11) - c.start(m);
    }

    @Override
    public boolean isLeapYear() {
        return getChronology().isLeapYear(year);
    }

    private int dayOfYear() {
        return (int) toEpochDay() - getChronology().start(getChronology().month(year, 1)) + 1;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.rangeRefinedBy(this);
        if (!isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        switch (f) {
            case DAY_OF_MONTH: return ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR: return ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH: return ValueRange.of(1, 5);
            default: return getChronology().range(f);
        }
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.getFrom(this);
        int weekday = (int) Math.floorMod(toEpochDay() + 3, 7L) + 1;
        switch (f) {
            case DAY_OF_WEEK: return weekday;
            case ALIGNED_DAY_OF_WEEK_IN_MONTH: return (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR: return (dayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH: return day;
            case DAY_OF_YEAR: return dayOfYear();
            case EPOCH_DAY: return toEpochDay();
            case ALIGNED_WEEK_OF_MONTH: return (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR: return (dayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR: return month;
            case PROLEPTIC_MONTH: return year * 12L + month - 1;
            case YEAR_OF_ERA:
            case YEAR: return year;
            case ERA: return 1;
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    /** The date, its day cut to the month's length. */
    private static HijrahDate cut(int year, int month, int day) {
        HijrahChronology c = HijrahChronology.INSTANCE;
        return of(year, month, Math.min(day, c.length(c.month(year, month))));
    }

    @Override
    public HijrahDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return (HijrahDate) super.with(field, newValue);
        getChronology().range(f).checkValidValue(newValue, f);
        int v = (int) newValue;
        switch (f) {
            case DAY_OF_WEEK:
            case ALIGNED_DAY_OF_WEEK_IN_MONTH:
            case ALIGNED_DAY_OF_WEEK_IN_YEAR: return plusDays(newValue - getLong(f));
            case DAY_OF_MONTH: return cut(year, month, v);
            case DAY_OF_YEAR: return plusDays(Math.min(v, lengthOfYear()) - dayOfYear());
            case EPOCH_DAY: return ofEpochDay(newValue);
            case ALIGNED_WEEK_OF_MONTH:
            case ALIGNED_WEEK_OF_YEAR: return plusDays((newValue - getLong(f)) * 7);
            case MONTH_OF_YEAR: return cut(year, v, day);
            case PROLEPTIC_MONTH: return plusMonths(newValue - getLong(f));
            case YEAR_OF_ERA:
            case YEAR: return cut(v, month, day);
            case ERA: return cut(1 - year, month, day);
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    @Override
    HijrahDate plusYears(long years) {
        return years == 0 ? this : cut(Math.addExact(year, Math.toIntExact(years)), month, day);
    }

    @Override
    HijrahDate plusMonths(long months) {
        if (months == 0) return this;
        long total = Math.addExact(year * 12L + month - 1, months);
        int y = Math.toIntExact(Math.floorDiv(total, 12L));
        return cut(y, (int) Math.floorMod(total, 12L) + 1, day);
    }

    @Override
    HijrahDate plusDays(long days) {
        return days == 0 ? this : ofEpochDay(toEpochDay() + days);
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        HijrahDate end = getChronology().date(endDate);
        long months = (end.year - year) * 12L + end.month - month;
        int days = end.day - day;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return getChronology().period(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    @Override
    public long toEpochDay() {
        return getChronology().start(index()) + day - 1;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof HijrahDate o && year == o.year && month == o.month && day == o.day;
    }

    @Override
    public int hashCode() {
        return getChronology().getId().hashCode() ^ year & 0xfffff800 ^ (year << 11) + (month << 6) + day;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
