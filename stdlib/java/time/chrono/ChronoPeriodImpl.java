package java.time.chrono;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Objects;

/** Years, months and days of any chronology. */
final class ChronoPeriodImpl implements ChronoPeriod, java.io.Serializable {
    private static final long serialVersionUID = 57387258289L;

    private final Chronology chrono;
    private final int years, months, days;

    ChronoPeriodImpl(Chronology chrono, int years, int months, int days) {
        this.chrono = Objects.requireNonNull(chrono, "chrono");
        this.years = years;
        this.months = months;
        this.days = days;
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.YEARS) return years;
        if (unit == ChronoUnit.MONTHS) return months;
        if (unit == ChronoUnit.DAYS) return days;
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
    }

    @Override
    public Chronology getChronology() {
        return chrono;
    }

    private ChronoPeriodImpl own(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        if (!(amount instanceof ChronoPeriodImpl p)) throw new DateTimeException("Unable to obtain ChronoPeriod from TemporalAmount: " + amount.getClass());
        if (!chrono.equals(p.chrono)) {
            throw new ClassCastException("Chronology mismatch, expected: " + chrono.getId() + ", actual: " + p.chrono.getId());
        }
        return p;
    }

    @Override
    public ChronoPeriod plus(TemporalAmount amountToAdd) {
        ChronoPeriodImpl p = own(amountToAdd);
        return new ChronoPeriodImpl(chrono, Math.addExact(years, p.years), Math.addExact(months, p.months), Math.addExact(days, p.days));
    }

    @Override
    public ChronoPeriod minus(TemporalAmount amountToSubtract) {
        ChronoPeriodImpl p = own(amountToSubtract);
        return new ChronoPeriodImpl(chrono, Math.subtractExact(years, p.years), Math.subtractExact(months, p.months),
            Math.subtractExact(days, p.days));
    }

    @Override
    public ChronoPeriod multipliedBy(int scalar) {
        if (isZero() || scalar == 1) return this;
        return new ChronoPeriodImpl(chrono, Math.multiplyExact(years, scalar), Math.multiplyExact(months, scalar),
            Math.multiplyExact(days, scalar));
    }

    /** The months of a year, if all years have as many; else -1. */
    private long monthRange() {
        ValueRange r = chrono.range(ChronoField.MONTH_OF_YEAR);
        return r.isFixed() && r.isIntValue() ? r.getMaximum() - r.getMinimum() + 1 : -1;
    }

    @Override
    public ChronoPeriod normalized() {
        long range = monthRange();
        if (range <= 0) return this;
        long total = years * range + months;
        int y = Math.toIntExact(total / range), m = (int) (total % range);
        return y == years && m == months ? this : new ChronoPeriodImpl(chrono, y, m, days);
    }

    private void check(Temporal temporal) {
        Chronology c = Objects.requireNonNull(temporal, "temporal").query(TemporalQueries.chronology());
        if (c != null && !chrono.equals(c)) {
            throw new DateTimeException("Chronology mismatch, expected: " + chrono.getId() + ", actual: " + c.getId());
        }
    }

    private Temporal add(Temporal t, int sign) {
        check(t);
        long range = monthRange();
        if (months == 0) {
            if (years != 0) t = t.plus((long) sign * years, ChronoUnit.YEARS);
        } else if (range > 0) {
            t = t.plus(sign * (years * range + months), ChronoUnit.MONTHS);
        } else {
            if (years != 0) t = t.plus((long) sign * years, ChronoUnit.YEARS);
            t = t.plus((long) sign * months, ChronoUnit.MONTHS);
        }
        return days == 0 ? t : t.plus((long) sign * days, ChronoUnit.DAYS);
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        return add(temporal, 1);
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        return add(temporal, -1);
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoPeriodImpl o && years == o.years && months == o.months && days == o.days
            && chrono.equals(o.chrono);
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16) ^ chrono.hashCode();
    }

    @Override
    public String toString() {
        if (isZero()) return chrono + " P0D";
        return chrono + " P" + (years == 0 ? "" : years + "Y") + (months == 0 ? "" : months + "M") + (days == 0 ? "" : days + "D");
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
