package java.time.chrono;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.util.Objects;

/** A date of any chronology with time and zone; the zone's rules speak of the same moment on the ISO calendar. */
final class ChronoZonedDateTimeImpl<D extends ChronoLocalDate> implements ChronoZonedDateTime<D>, java.io.Serializable {
    private static final long serialVersionUID = -5261813987200935591L;

    private final ChronoLocalDateTimeImpl<D> dateTime;
    private final ZoneOffset offset;
    private final ZoneId zone;

    private ChronoZonedDateTimeImpl(ChronoLocalDateTimeImpl<D> dateTime, ZoneOffset offset, ZoneId zone) {
        this.dateTime = dateTime;
        this.offset = offset;
        this.zone = zone;
    }

    static <D extends ChronoLocalDate> ChronoZonedDateTimeImpl<D> of(ChronoLocalDateTimeImpl<D> dateTime, ZoneId zone, ZoneOffset preferred) {
        return of(dateTime.getChronology(), ZonedDateTime.ofLocal(dateTime.iso(), zone, preferred));
    }

    static <D extends ChronoLocalDate> ChronoZonedDateTimeImpl<D> of(Chronology chronology, ZonedDateTime z) {
        return new ChronoZonedDateTimeImpl<>(ChronoLocalDateTimeImpl.of(chronology, z.toLocalDateTime()), z.getOffset(), z.getZone());
    }

    static ChronoZonedDateTimeImpl<?> of(Chronology chronology, Instant instant, ZoneId zone) {
        return of(chronology, ZonedDateTime.ofInstant(instant, zone));
    }

    private ZonedDateTime iso() {
        return ZonedDateTime.ofLocal(dateTime.iso(), zone, offset);
    }

    private ChronoZonedDateTimeImpl<D> of(ZonedDateTime z) {
        return of(getChronology(), z);
    }

    @Override
    public ChronoLocalDateTime<D> toLocalDateTime() {
        return dateTime;
    }

    @Override
    public ZoneOffset getOffset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ChronoZonedDateTime<D> withEarlierOffsetAtOverlap() {
        return of(iso().withEarlierOffsetAtOverlap());
    }

    @Override
    public ChronoZonedDateTime<D> withLaterOffsetAtOverlap() {
        return of(iso().withLaterOffsetAtOverlap());
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameLocal(ZoneId zone) {
        return of(dateTime, zone, offset);
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameInstant(ZoneId zone) {
        return of(iso().withZoneSameInstant(zone));
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField || field != null && field.isSupportedBy(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<D> with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return (ChronoZonedDateTime<D>) field.adjustInto(this, newValue);
        if (f == ChronoField.INSTANT_SECONDS || f == ChronoField.OFFSET_SECONDS) return of(iso().with(field, newValue));
        return of(dateTime.with(field, newValue), zone, offset);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<D> plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) return (ChronoZonedDateTime<D>) unit.addTo(this, amountToAdd);
        return u.isDateBased() ? of(dateTime.plus(amountToAdd, unit), zone, offset) : of(iso().plus(amountToAdd, unit));
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoZonedDateTime<? extends ChronoLocalDate> end = getChronology().zonedDateTime(endExclusive);
        if (unit instanceof ChronoUnit) return dateTime.until(end.withZoneSameInstant(offset).toLocalDateTime(), unit);
        return Objects.requireNonNull(unit, "unit").between(this, end);
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoZonedDateTime<?> o && compareTo(o) == 0;
    }

    @Override
    public int hashCode() {
        return dateTime.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3);
    }

    @Override
    public String toString() {
        return dateTime.toString() + offset + (offset == zone ? "" : "[" + zone + "]");
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
