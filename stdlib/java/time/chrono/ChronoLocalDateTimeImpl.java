package java.time.chrono;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A date of any chronology and a time. */
final class ChronoLocalDateTimeImpl<D extends ChronoLocalDate> implements ChronoLocalDateTime<D>, Temporal, TemporalAdjuster,
        java.io.Serializable {
    private static final long serialVersionUID = 4556003607393004514L;
    private static final long NANOS_PER_DAY = 86_400_000_000_000L;

    private final D date;
    private final LocalTime time;

    ChronoLocalDateTimeImpl(D date, LocalTime time) {
        this.date = date;
        this.time = time;
    }

    @SuppressWarnings("unchecked")
    private ChronoLocalDateTimeImpl<D> with(Temporal newDate, LocalTime newTime) {
        return newDate == date && newTime == time ? this : new ChronoLocalDateTimeImpl<>((D) newDate, newTime);
    }

    @Override
    public D toLocalDate() {
        return date;
    }

    @Override
    public LocalTime toLocalTime() {
        return time;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field instanceof ChronoField f) return f.isDateBased() || f.isTimeBased();
        return field != null && field.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (field instanceof ChronoField f) return f.isTimeBased() ? time.range(field) : date.range(field);
        return field.rangeRefinedBy(this);
    }

    @Override
    public int get(TemporalField field) {
        if (field instanceof ChronoField f) return f.isTimeBased() ? time.get(field) : date.get(field);
        return range(field).checkValidIntValue(getLong(field), field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field instanceof ChronoField f) return f.isTimeBased() ? time.getLong(field) : date.getLong(field);
        return field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTimeImpl<D> with(TemporalAdjuster adjuster) {
        if (adjuster instanceof ChronoLocalDate d) return with(getChronology().date(d), time);
        if (adjuster instanceof LocalTime t) return with(date, t);
        return (ChronoLocalDateTimeImpl<D>) ChronoLocalDateTime.super.with(adjuster);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTimeImpl<D> with(TemporalField field, long newValue) {
        if (field instanceof ChronoField f)
            return f.isTimeBased() ? with(date, time.with(field, newValue)) : with(date.with(field, newValue), time);
        return (ChronoLocalDateTimeImpl<D>) field.adjustInto(this, newValue);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTimeImpl<D> plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) return (ChronoLocalDateTimeImpl<D>) unit.addTo(this, amountToAdd);
        if (u.isDateBased()) return with(date.plus(amountToAdd, unit), time);
        if (u == ChronoUnit.HALF_DAYS) return plus(amountToAdd / 2, ChronoUnit.DAYS).plus(amountToAdd % 2 * 12, ChronoUnit.HOURS);
        long unitNanos = u.getDuration().toNanos(), perDay = NANOS_PER_DAY / unitNanos;
        long days = amountToAdd / perDay, nanos = amountToAdd % perDay * unitNanos + time.toNanoOfDay();
        days += Math.floorDiv(nanos, NANOS_PER_DAY);
        return with(days == 0 ? date : date.plus(days, ChronoUnit.DAYS), LocalTime.ofNanoOfDay(Math.floorMod(nanos, NANOS_PER_DAY)));
    }

    @Override
    public ChronoZonedDateTime<D> atZone(ZoneId zone) {
        return ChronoZonedDateTimeImpl.of(this, Objects.requireNonNull(zone, "zone"), null);
    }

    /** The same moment on the ISO calendar. */
    LocalDateTime iso() {
        return LocalDateTime.of(java.time.LocalDate.ofEpochDay(date.toEpochDay()), time);
    }

    @SuppressWarnings("unchecked")
    static <D extends ChronoLocalDate> ChronoLocalDateTimeImpl<D> of(Chronology chronology, LocalDateTime iso) {
        return new ChronoLocalDateTimeImpl<>((D) chronology.date(iso.toLocalDate()), iso.toLocalTime());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoLocalDateTime<? extends ChronoLocalDate> end = getChronology().localDateTime(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            Objects.requireNonNull(unit, "unit");
            return unit.between(this, end);
        }
        if (u.isTimeBased()) return iso().until(LocalDateTime.of(java.time.LocalDate.from(end), end.toLocalTime()), unit);
        ChronoLocalDate endDate = end.toLocalDate();
        if (end.toLocalTime().isBefore(time)) endDate = endDate.minus(1, ChronoUnit.DAYS);
        return date.until(endDate, unit);
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoLocalDateTime<?> o && compareTo(o) == 0;
    }

    @Override
    public int hashCode() {
        return date.hashCode() ^ time.hashCode();
    }

    @Override
    public String toString() {
        return date.toString() + 'T' + time.toString();
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
