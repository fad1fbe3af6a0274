package java.time.chrono;

import static java.time.temporal.ChronoField.ERA;
import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Objects;

/** What the dates of the chronologies but ISO's share: arithmetic on days, months and years. */
abstract class ChronoLocalDateImpl<D extends ChronoLocalDate> implements ChronoLocalDate, java.io.Serializable {
    private static final long serialVersionUID = 6282433883239719096L;

    /** The date as many years, months or days away. */
    abstract D plusYears(long years);

    abstract D plusMonths(long months);

    abstract D plusDays(long days);

    @Override
    @SuppressWarnings("unchecked")
    public D plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) return (D) ChronoLocalDate.super.plus(amountToAdd, unit);
        switch (u) {
            case DAYS: return plusDays(amountToAdd);
            case WEEKS: return plusDays(Math.multiplyExact(amountToAdd, 7));
            case MONTHS: return plusMonths(amountToAdd);
            case YEARS: return plusYears(amountToAdd);
            case DECADES: return plusYears(Math.multiplyExact(amountToAdd, 10));
            case CENTURIES: return plusYears(Math.multiplyExact(amountToAdd, 100));
            case MILLENNIA: return plusYears(Math.multiplyExact(amountToAdd, 1000));
            case ERAS: return (D) with(ERA, Math.addExact(getLong(ERA), amountToAdd));
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public D minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? (D) plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    private long monthsUntil(ChronoLocalDate end) {
        long a = getLong(PROLEPTIC_MONTH) * 32 + getLong(java.time.temporal.ChronoField.DAY_OF_MONTH);
        long b = end.getLong(PROLEPTIC_MONTH) * 32 + end.getLong(java.time.temporal.ChronoField.DAY_OF_MONTH);
        return (b - a) / 32;
    }


    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoLocalDate end = getChronology().date(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            Objects.requireNonNull(unit, "unit");
            return unit.between(this, end);
        }
        long days = end.toEpochDay() - toEpochDay();
        switch (u) {
            case DAYS: return days;
            case WEEKS: return days / 7;
            case MONTHS: return monthsUntil(end);
            case YEARS: return monthsUntil(end) / 12;
            case DECADES: return monthsUntil(end) / 120;
            case CENTURIES: return monthsUntil(end) / 1200;
            case MILLENNIA: return monthsUntil(end) / 12000;
            case ERAS: return end.getLong(ERA) - getLong(ERA);
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<D> atTime(LocalTime localTime) {
        return new ChronoLocalDateTimeImpl<>((D) this, Objects.requireNonNull(localTime, "time"));
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoLocalDate o && compareTo(o) == 0;
    }

    @Override
    public int hashCode() {
        long day = toEpochDay();
        return getChronology().hashCode() ^ (int) (day ^ day >>> 32);
    }

    @Override
    public String toString() {
        long yoe = getLong(java.time.temporal.ChronoField.YEAR_OF_ERA);
        long moy = getLong(java.time.temporal.ChronoField.MONTH_OF_YEAR), dom = getLong(java.time.temporal.ChronoField.DAY_OF_MONTH);
        return getChronology() + " " + getEra() + " " + yoe + (moy < 10 ? "-0" : "-") + moy + (dom < 10 ? "-0" : "-") + dom;
    }
}
