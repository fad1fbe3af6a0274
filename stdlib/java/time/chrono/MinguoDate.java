package java.time.chrono;

import java.time.Clock;
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

public final class MinguoDate extends ChronoLocalDateImpl<MinguoDate> {
    private static final long serialVersionUID = 1300372329181994526L;

    private final transient LocalDate iso;

    MinguoDate(LocalDate iso) {
        this.iso = Objects.requireNonNull(iso, "isoDate");
    }


    public static MinguoDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static MinguoDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static MinguoDate now(Clock clock) {
        return ofEpochDay(LocalDate.now(clock).toEpochDay());
    }

    public static MinguoDate from(TemporalAccessor temporal) {
        return MinguoChronology.INSTANCE.date(temporal);
    }

    public static MinguoDate of(int prolepticYear, int month, int dayOfMonth) {
        return new MinguoDate(LocalDate.of(prolepticYear - MinguoChronology.YEARS, month, dayOfMonth));
    }

    static MinguoDate ofEpochDay(long epochDay) {
        return new MinguoDate(LocalDate.ofEpochDay(epochDay));
    }

    @Override
    public MinguoChronology getChronology() {
        return MinguoChronology.INSTANCE;
    }

    @Override
    public MinguoEra getEra() {
        return getLong(ChronoField.ERA) == 1 ? MinguoEra.ROC : MinguoEra.BEFORE_ROC;
    }

    @Override
    public MinguoDate with(TemporalAdjuster adjuster) {
        return (MinguoDate) super.with(adjuster);
    }

    @Override
    public MinguoDate plus(TemporalAmount amount) {
        return (MinguoDate) super.plus(amount);
    }

    @Override
    public MinguoDate minus(TemporalAmount amount) {
        return (MinguoDate) super.minus(amount);
    }

    @Override
    public MinguoDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public MinguoDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final ChronoLocalDateTime<MinguoDate> atTime(LocalTime localTime) {
        return super.atTime(localTime);
    }

    @Override
    public int lengthOfMonth() {
        return iso.lengthOfMonth();
    }

    private int year() {
        return iso.getYear() + MinguoChronology.YEARS;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.rangeRefinedBy(this);
        if (!isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        switch (f) {
            case DAY_OF_MONTH:
            case DAY_OF_YEAR:
            case ALIGNED_WEEK_OF_MONTH:
                return iso.range(field);
            case YEAR_OF_ERA: {
                ValueRange r = ChronoField.YEAR.range();
                long max = year() <= 0 ? -(r.getMinimum() + MinguoChronology.YEARS) + 1 : r.getMaximum() + MinguoChronology.YEARS;
                return ValueRange.of(1, max);
            }
            default:
                return getChronology().range(f);
        }
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.getFrom(this);
        switch (f) {
            case PROLEPTIC_MONTH: return year() * 12L + iso.getMonthValue() - 1;
            case YEAR_OF_ERA: return year() >= 1 ? year() : 1 - year();
            case YEAR: return year();
            case ERA: return year() >= 1 ? 1 : 0;
            default: return iso.getLong(field);
        }
    }

    private MinguoDate of(LocalDate newIso) {
        return newIso.equals(iso) ? this : new MinguoDate(newIso);
    }

    @Override
    public MinguoDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return (MinguoDate) super.with(field, newValue);
        if (getLong(f) == newValue) return this;
        switch (f) {
            case PROLEPTIC_MONTH:
                getChronology().range(f).checkValidValue(newValue, f);
                return plusMonths(newValue - getLong(f));
            case YEAR_OF_ERA:
            case YEAR:
            case ERA: {
                int v = getChronology().range(f).checkValidIntValue(newValue, f);
                int y = f == ChronoField.YEAR ? v : f == ChronoField.ERA ? 1 - year() : year() >= 1 ? v : 1 - v;
                return of(iso.withYear(y - MinguoChronology.YEARS));
            }
            default:
                return of(iso.with(field, newValue));
        }
    }

    @Override
    MinguoDate plusYears(long years) {
        return of(iso.plusYears(years));
    }

    @Override
    MinguoDate plusMonths(long months) {
        return of(iso.plusMonths(months));
    }

    @Override
    MinguoDate plusDays(long days) {
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
        return this == obj || obj instanceof MinguoDate o && iso.equals(o.iso);
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
