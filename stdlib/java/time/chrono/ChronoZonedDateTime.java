package java.time.chrono;

import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.NANOS;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Comparator;
import java.util.Objects;

public interface ChronoZonedDateTime<D extends ChronoLocalDate> extends Temporal, Comparable<ChronoZonedDateTime<?>> {
    static Comparator<ChronoZonedDateTime<?>> timeLineOrder() {
        return (a, b) -> {
            int c = Long.compare(a.toEpochSecond(), b.toEpochSecond());
            return c != 0 ? c : Long.compare(a.toLocalTime().getNano(), b.toLocalTime().getNano());
        };
    }

    static ChronoZonedDateTime<?> from(TemporalAccessor temporal) {
        if (temporal instanceof ChronoZonedDateTime<?> z) return z;
        Objects.requireNonNull(temporal, "temporal");
        Chronology chrono = temporal.query(TemporalQueries.chronology());
        if (chrono == null)
            throw new DateTimeException("Unable to obtain ChronoZonedDateTime from TemporalAccessor: " + temporal.getClass());
        return chrono.zonedDateTime(temporal);
    }

    @Override
    default ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.rangeRefinedBy(this);
        return field == INSTANT_SECONDS || field == OFFSET_SECONDS ? field.range() : toLocalDateTime().range(field);
    }

    @Override
    default int get(TemporalField field) {
        if (!(field instanceof ChronoField f)) return Temporal.super.get(field);
        if (f == INSTANT_SECONDS)
            throw new UnsupportedTemporalTypeException("Invalid field 'InstantSeconds' for get() method, use getLong() instead");
        return f == OFFSET_SECONDS ? getOffset().getTotalSeconds() : toLocalDateTime().get(field);
    }

    @Override
    default long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.getFrom(this);
        if (f == INSTANT_SECONDS) return toEpochSecond();
        return f == OFFSET_SECONDS ? getOffset().getTotalSeconds() : toLocalDateTime().getLong(field);
    }

    default D toLocalDate() {
        return toLocalDateTime().toLocalDate();
    }

    default LocalTime toLocalTime() {
        return toLocalDateTime().toLocalTime();
    }

    ChronoLocalDateTime<D> toLocalDateTime();

    default Chronology getChronology() {
        return toLocalDate().getChronology();
    }

    ZoneOffset getOffset();

    ZoneId getZone();

    ChronoZonedDateTime<D> withEarlierOffsetAtOverlap();

    ChronoZonedDateTime<D> withLaterOffsetAtOverlap();

    ChronoZonedDateTime<D> withZoneSameLocal(ZoneId zone);

    ChronoZonedDateTime<D> withZoneSameInstant(ZoneId zone);

    @Override
    boolean isSupported(TemporalField field);

    @Override
    default boolean isSupported(TemporalUnit unit) {
        if (unit instanceof ChronoUnit) return unit != FOREVER;
        return unit != null && unit.isSupportedBy(this);
    }

    @SuppressWarnings("unchecked")
    private ChronoZonedDateTime<D> own(Temporal temporal) {
        ChronoZonedDateTime<D> other = (ChronoZonedDateTime<D>) temporal;
        if (!getChronology().equals(other.getChronology()))
            throw new ClassCastException("Chronology mismatch, required: " + getChronology().getId() + ", actual: "
                + other.getChronology().getId());
        return other;
    }

    @Override
    default ChronoZonedDateTime<D> with(TemporalAdjuster adjuster) {
        return own(Temporal.super.with(adjuster));
    }

    @Override
    ChronoZonedDateTime<D> with(TemporalField field, long newValue);

    @Override
    default ChronoZonedDateTime<D> plus(TemporalAmount amount) {
        return own(Temporal.super.plus(amount));
    }

    @Override
    ChronoZonedDateTime<D> plus(long amountToAdd, TemporalUnit unit);

    @Override
    default ChronoZonedDateTime<D> minus(TemporalAmount amount) {
        return own(Temporal.super.minus(amount));
    }

    @Override
    default ChronoZonedDateTime<D> minus(long amountToSubtract, TemporalUnit unit) {
        return own(Temporal.super.minus(amountToSubtract, unit));
    }

    @SuppressWarnings("unchecked")
    @Override
    default <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zone() || query == TemporalQueries.zoneId()) return (R) getZone();
        if (query == TemporalQueries.offset()) return (R) getOffset();
        if (query == TemporalQueries.localTime()) return (R) toLocalTime();
        if (query == TemporalQueries.chronology()) return (R) getChronology();
        if (query == TemporalQueries.precision()) return (R) NANOS;
        return query.queryFrom(this);
    }

    default String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    default Instant toInstant() {
        return Instant.ofEpochSecond(toEpochSecond(), toLocalTime().getNano());
    }

    default long toEpochSecond() {
        return toLocalDate().toEpochDay() * 86400 + toLocalTime().toSecondOfDay() - getOffset().getTotalSeconds();
    }

    @Override
    default int compareTo(ChronoZonedDateTime<?> other) {
        int c = timeLineOrder().compare(this, other);
        if (c == 0) c = toLocalDateTime().compareTo(other.toLocalDateTime());
        if (c == 0) c = getZone().getId().compareTo(other.getZone().getId());
        return c != 0 ? c : getChronology().compareTo(other.getChronology());
    }

    default boolean isBefore(ChronoZonedDateTime<?> other) {
        return timeLineOrder().compare(this, other) < 0;
    }

    default boolean isAfter(ChronoZonedDateTime<?> other) {
        return timeLineOrder().compare(this, other) > 0;
    }

    default boolean isEqual(ChronoZonedDateTime<?> other) {
        return timeLineOrder().compare(this, other) == 0;
    }

    @Override
    boolean equals(Object obj);

    @Override
    int hashCode();

    @Override
    String toString();
}
