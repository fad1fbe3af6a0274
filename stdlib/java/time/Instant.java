package java.time;

import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.NANOS;

import java.io.Serializable;
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
import java.util.Objects;

public final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, Serializable {
    private static final long serialVersionUID = -665713676816604388L;
    private static final long MIN_SECOND = -31557014167219200L, MAX_SECOND = 31556889864403199L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    public static final Instant EPOCH = new Instant(0, 0);
    public static final Instant MIN = new Instant(MIN_SECOND, 0);
    public static final Instant MAX = new Instant(MAX_SECOND, 999_999_999);

    private final long seconds;
    private final int nanos;

    private Instant(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    private static Instant create(long seconds, int nanos) {
        if ((seconds | nanos) == 0) return EPOCH;
        if (seconds < MIN_SECOND || seconds > MAX_SECOND)
            throw new DateTimeException("Instant exceeds minimum or maximum instant");
        return new Instant(seconds, nanos);
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public static Instant now(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return clock.instant();
    }

    public static Instant ofEpochSecond(long epochSecond) {
        return create(epochSecond, 0);
    }

    public static Instant ofEpochSecond(long epochSecond, long nanoAdjustment) {
        return create(Math.addExact(epochSecond, Math.floorDiv(nanoAdjustment, NANOS_PER_SECOND)),
            (int) Math.floorMod(nanoAdjustment, NANOS_PER_SECOND));
    }

    public static Instant ofEpochMilli(long epochMilli) {
        return create(Math.floorDiv(epochMilli, 1000L), (int) Math.floorMod(epochMilli, 1000L) * 1000_000);
    }

    public static Instant from(TemporalAccessor temporal) {
        if (temporal instanceof Instant i) return i;
        Objects.requireNonNull(temporal, "temporal");
        try {
            return ofEpochSecond(temporal.getLong(INSTANT_SECONDS), temporal.get(NANO_OF_SECOND));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain Instant from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    public static Instant parse(CharSequence text) {
        return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field instanceof ChronoField f) {
            switch (f) {
                case INSTANT_SECONDS:
                case NANO_OF_SECOND:
                case MICRO_OF_SECOND:
                case MILLI_OF_SECOND:
                    return true;
                default:
                    return false;
            }
        }
        return field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        if (unit instanceof ChronoUnit) return unit.isTimeBased() || unit == DAYS;
        return unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return Temporal.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (field instanceof ChronoField f) {
            switch (f) {
                case NANO_OF_SECOND:
                    return nanos;
                case MICRO_OF_SECOND:
                    return nanos / 1000;
                case MILLI_OF_SECOND:
                    return nanos / 1000_000;
                default:
                    throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            }
        }
        return range(field).checkValidIntValue(field.getFrom(this), field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == INSTANT_SECONDS) return seconds;
        return field instanceof ChronoField ? get(field) : field.getFrom(this);
    }

    public long getEpochSecond() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    @Override
    public Instant with(TemporalAdjuster adjuster) {
        return (Instant) adjuster.adjustInto(this);
    }

    @Override
    public Instant with(TemporalField field, long newValue) {
        if (field instanceof ChronoField f) {
            f.checkValidValue(newValue);
            switch (f) {
                case MILLI_OF_SECOND:
                    return create(seconds, (int) newValue * 1000_000);
                case MICRO_OF_SECOND:
                    return create(seconds, (int) newValue * 1000);
                case NANO_OF_SECOND:
                    return create(seconds, (int) newValue);
                case INSTANT_SECONDS:
                    return create(newValue, nanos);
                default:
                    throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            }
        }
        return field.adjustInto(this, newValue);
    }

    public Instant truncatedTo(TemporalUnit unit) {
        if (unit == NANOS) return this;
        Duration unitDuration = unit.getDuration();
        if (unitDuration.getSeconds() > 86400)
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long dur = unitDuration.toNanos();
        if (86400L * NANOS_PER_SECOND % dur != 0)
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        long nod = Math.floorMod(seconds, 86400L) * NANOS_PER_SECOND + nanos;
        return plusNanos(Math.floorDiv(nod, dur) * dur - nod);
    }

    @Override
    public Instant plus(TemporalAmount amountToAdd) {
        return (Instant) amountToAdd.addTo(this);
    }

    @Override
    public Instant plus(long amountToAdd, TemporalUnit unit) {
        if (unit instanceof ChronoUnit u) {
            switch (u) {
                case NANOS:
                    return plusNanos(amountToAdd);
                case MICROS:
                    return plus(amountToAdd / 1000_000, amountToAdd % 1000_000 * 1000);
                case MILLIS:
                    return plusMillis(amountToAdd);
                case SECONDS:
                    return plusSeconds(amountToAdd);
                case MINUTES:
                case HOURS:
                case HALF_DAYS:
                case DAYS:
                    return plusSeconds(Math.multiplyExact(amountToAdd, u.getDuration().getSeconds()));
                default:
                    throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
            }
        }
        return unit.addTo(this, amountToAdd);
    }

    public Instant plusSeconds(long secondsToAdd) {
        return plus(secondsToAdd, 0);
    }

    public Instant plusMillis(long millisToAdd) {
        return plus(millisToAdd / 1000, millisToAdd % 1000 * 1000_000);
    }

    public Instant plusNanos(long nanosToAdd) {
        return plus(0, nanosToAdd);
    }

    private Instant plus(long secondsToAdd, long nanosToAdd) {
        if ((secondsToAdd | nanosToAdd) == 0) return this;
        long sum = Math.addExact(Math.addExact(seconds, secondsToAdd), nanosToAdd / NANOS_PER_SECOND);
        return ofEpochSecond(sum, nanos + nanosToAdd % NANOS_PER_SECOND);
    }

    @Override
    public Instant minus(TemporalAmount amountToSubtract) {
        return (Instant) amountToSubtract.subtractFrom(this);
    }

    @Override
    public Instant minus(long amountToSubtract, TemporalUnit unit) {
        if (amountToSubtract == Long.MIN_VALUE) return plus(Long.MAX_VALUE, unit).plus(1, unit);
        return plus(-amountToSubtract, unit);
    }

    public Instant minusSeconds(long secondsToSubtract) {
        if (secondsToSubtract == Long.MIN_VALUE) return plusSeconds(Long.MAX_VALUE).plusSeconds(1);
        return plusSeconds(-secondsToSubtract);
    }

    public Instant minusMillis(long millisToSubtract) {
        if (millisToSubtract == Long.MIN_VALUE) return plusMillis(Long.MAX_VALUE).plusMillis(1);
        return plusMillis(-millisToSubtract);
    }

    public Instant minusNanos(long nanosToSubtract) {
        if (nanosToSubtract == Long.MIN_VALUE) return plusNanos(Long.MAX_VALUE).plusNanos(1);
        return plusNanos(-nanosToSubtract);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.precision()) return (R) NANOS;
        if (query == TemporalQueries.chronology() || query == TemporalQueries.zoneId() || query == TemporalQueries.zone()
            || query == TemporalQueries.offset() || query == TemporalQueries.localDate() || query == TemporalQueries.localTime())
            return null;
        return query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(INSTANT_SECONDS, seconds).with(NANO_OF_SECOND, nanos);
    }

    public Duration until(Instant endExclusive) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        return Duration.ofSeconds(endExclusive.seconds - seconds, endExclusive.nanos - nanos);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Instant end = from(endExclusive);
        if (unit instanceof ChronoUnit u) {
            switch (u) {
                case NANOS:
                    return nanosUntil(end);
                case MICROS:
                    return microsUntil(end);
                case MILLIS:
                    return Math.subtractExact(end.toEpochMilli(), toEpochMilli());
                case SECONDS:
                case MINUTES:
                case HOURS:
                case HALF_DAYS:
                case DAYS:
                    return secondsUntil(end) / u.getDuration().getSeconds();
                default:
                    throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
            }
        }
        return unit.between(this, end);
    }

    private long nanosUntil(Instant end) {
        return scaledUntil(end, NANOS_PER_SECOND, 1);
    }

    private long microsUntil(Instant end) {
        return scaledUntil(end, 1000_000L, 1000);
    }

    /** The distance in units of 1/perSecond, with the parts of one sign so that only a true overflow throws. */
    private long scaledUntil(Instant end, long perSecond, int divisor) {
        long secs = Math.subtractExact(end.seconds, seconds), n = end.nanos - nanos;
        if (secs > 0 && n < 0) {
            secs--;
            n += NANOS_PER_SECOND;
        } else if (secs < 0 && n > 0) {
            secs++;
            n -= NANOS_PER_SECOND;
        }
        return Math.addExact(Math.multiplyExact(secs, perSecond), n / divisor);
    }

    private long secondsUntil(Instant end) {
        long secs = Math.subtractExact(end.seconds, seconds), n = end.nanos - nanos;
        if (secs > 0 && n < 0) secs--;
        else if (secs < 0 && n > 0) secs++;
        return secs;
    }

    public OffsetDateTime atOffset(ZoneOffset offset) {
        return OffsetDateTime.ofInstant(this, offset);
    }

    public ZonedDateTime atZone(ZoneId zone) {
        return ZonedDateTime.ofInstant(this, zone);
    }

    public long toEpochMilli() {
        if (seconds < 0 && nanos > 0)
            return Math.addExact(Math.multiplyExact(seconds + 1, 1000L), nanos / 1000_000 - 1000L);
        return Math.addExact(Math.multiplyExact(seconds, 1000L), (long) (nanos / 1000_000));
    }

    @Override
    public int compareTo(Instant o) {
        int c = Long.compare(seconds, o.seconds);
        return c != 0 ? c : nanos - o.nanos;
    }

    public boolean isAfter(Instant otherInstant) {
        return compareTo(otherInstant) > 0;
    }

    public boolean isBefore(Instant otherInstant) {
        return compareTo(otherInstant) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instant o && seconds == o.seconds && nanos == o.nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ seconds >>> 32) + 51 * nanos;
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_INSTANT.format(this);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
