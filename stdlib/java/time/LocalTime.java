package java.time;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MICRO_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_DAY;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_DAY;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
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

public final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, Serializable {
    private static final long serialVersionUID = 6414437269572265201L;
    static final long NANOS_PER_SECOND = 1_000_000_000L, NANOS_PER_MINUTE = 60 * NANOS_PER_SECOND;
    static final long NANOS_PER_HOUR = 60 * NANOS_PER_MINUTE, NANOS_PER_DAY = 24 * NANOS_PER_HOUR;
    private static final LocalTime[] HOURS = new LocalTime[24];

    static {
        for (int i = 0; i < HOURS.length; i++) HOURS[i] = new LocalTime(i, 0, 0, 0);
    }

    public static final LocalTime MIN = HOURS[0];
    public static final LocalTime MAX = new LocalTime(23, 59, 59, 999_999_999);
    public static final LocalTime MIDNIGHT = HOURS[0];
    public static final LocalTime NOON = HOURS[12];

    private final byte hour, minute, second;
    private final int nano;

    private LocalTime(int hour, int minute, int second, int nano) {
        this.hour = (byte) hour;
        this.minute = (byte) minute;
        this.second = (byte) second;
        this.nano = nano;
    }

    private static LocalTime create(int hour, int minute, int second, int nano) {
        return (minute | second | nano) == 0 ? HOURS[hour] : new LocalTime(hour, minute, second, nano);
    }

    public static LocalTime now() {
        return now(Clock.systemDefaultZone());
    }

    public static LocalTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static LocalTime now(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static LocalTime of(int hour, int minute) {
        return of(hour, minute, 0, 0);
    }

    public static LocalTime of(int hour, int minute, int second) {
        return of(hour, minute, second, 0);
    }

    public static LocalTime of(int hour, int minute, int second, int nanoOfSecond) {
        HOUR_OF_DAY.checkValidValue(hour);
        MINUTE_OF_HOUR.checkValidValue(minute);
        SECOND_OF_MINUTE.checkValidValue(second);
        NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        return create(hour, minute, second, nanoOfSecond);
    }

    public static LocalTime ofInstant(Instant instant, ZoneId zone) {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(zone, "zone");
        long second = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return ofNanoOfDay(Math.floorMod(second, 86400L) * NANOS_PER_SECOND + instant.getNano());
    }

    public static LocalTime ofSecondOfDay(long secondOfDay) {
        SECOND_OF_DAY.checkValidValue(secondOfDay);
        int s = (int) secondOfDay;
        return create(s / 3600, s / 60 % 60, s % 60, 0);
    }

    public static LocalTime ofNanoOfDay(long nanoOfDay) {
        NANO_OF_DAY.checkValidValue(nanoOfDay);
        int s = (int) (nanoOfDay / NANOS_PER_SECOND);
        return create(s / 3600, s / 60 % 60, s % 60, (int) (nanoOfDay % NANOS_PER_SECOND));
    }

    public static LocalTime from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        LocalTime time = temporal.query(TemporalQueries.localTime());
        if (time == null)
            throw new DateTimeException("Unable to obtain LocalTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        return time;
    }

    public static LocalTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_TIME);
    }

    public static LocalTime parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, LocalTime::from);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field instanceof ChronoField) return field.isTimeBased();
        return field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        if (unit instanceof ChronoUnit) return unit.isTimeBased();
        return unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return Temporal.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        return field instanceof ChronoField f ? get0(f) : Temporal.super.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == NANO_OF_DAY) return toNanoOfDay();
        if (field == MICRO_OF_DAY) return toNanoOfDay() / 1000;
        return field instanceof ChronoField f ? get0(f) : field.getFrom(this);
    }

    private int get0(ChronoField field) {
        switch (field) {
            case NANO_OF_SECOND:
                return nano;
            case NANO_OF_DAY:
            case MICRO_OF_DAY:
                throw new UnsupportedTemporalTypeException(
                    "Invalid field '" + field + "' for get() method, use getLong() instead");
            case MICRO_OF_SECOND:
                return nano / 1000;
            case MILLI_OF_SECOND:
                return nano / 1000_000;
            case MILLI_OF_DAY:
                return (int) (toNanoOfDay() / 1000_000);
            case SECOND_OF_MINUTE:
                return second;
            case SECOND_OF_DAY:
                return toSecondOfDay();
            case MINUTE_OF_HOUR:
                return minute;
            case MINUTE_OF_DAY:
                return hour * 60 + minute;
            case HOUR_OF_AMPM:
                return hour % 12;
            case CLOCK_HOUR_OF_AMPM:
                return hour % 12 == 0 ? 12 : hour % 12;
            case HOUR_OF_DAY:
                return hour;
            case CLOCK_HOUR_OF_DAY:
                return hour == 0 ? 24 : hour;
            case AMPM_OF_DAY:
                return hour / 12;
            default:
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    public int getHour() {
        return hour;
    }

    public int getMinute() {
        return minute;
    }

    public int getSecond() {
        return second;
    }

    public int getNano() {
        return nano;
    }

    @Override
    public LocalTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalTime t) return t;
        return (LocalTime) adjuster.adjustInto(this);
    }

    @Override
    public LocalTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return field.adjustInto(this, newValue);
        f.checkValidValue(newValue);
        switch (f) {
            case NANO_OF_SECOND:
                return withNano((int) newValue);
            case NANO_OF_DAY:
                return ofNanoOfDay(newValue);
            case MICRO_OF_SECOND:
                return withNano((int) newValue * 1000);
            case MICRO_OF_DAY:
                return ofNanoOfDay(newValue * 1000);
            case MILLI_OF_SECOND:
                return withNano((int) newValue * 1000_000);
            case MILLI_OF_DAY:
                return ofNanoOfDay(newValue * 1000_000);
            case SECOND_OF_MINUTE:
                return withSecond((int) newValue);
            case SECOND_OF_DAY:
                return plusSeconds(newValue - toSecondOfDay());
            case MINUTE_OF_HOUR:
                return withMinute((int) newValue);
            case MINUTE_OF_DAY:
                return plusMinutes(newValue - (hour * 60 + minute));
            case HOUR_OF_AMPM:
                return plusHours(newValue - hour % 12);
            case CLOCK_HOUR_OF_AMPM:
                return plusHours((newValue == 12 ? 0 : newValue) - hour % 12);
            case HOUR_OF_DAY:
                return withHour((int) newValue);
            case CLOCK_HOUR_OF_DAY:
                return withHour((int) (newValue == 24 ? 0 : newValue));
            case AMPM_OF_DAY:
                return plusHours((newValue - hour / 12) * 12);
            default:
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    public LocalTime withHour(int hour) {
        HOUR_OF_DAY.checkValidValue(hour);
        return this.hour == hour ? this : create(hour, minute, second, nano);
    }

    public LocalTime withMinute(int minute) {
        MINUTE_OF_HOUR.checkValidValue(minute);
        return this.minute == minute ? this : create(hour, minute, second, nano);
    }

    public LocalTime withSecond(int second) {
        SECOND_OF_MINUTE.checkValidValue(second);
        return this.second == second ? this : create(hour, minute, second, nano);
    }

    public LocalTime withNano(int nanoOfSecond) {
        NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        return nano == nanoOfSecond ? this : create(hour, minute, second, nanoOfSecond);
    }

    public LocalTime truncatedTo(TemporalUnit unit) {
        if (unit == NANOS) return this;
        Duration unitDuration = unit.getDuration();
        if (unitDuration.getSeconds() > 86400)
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long dur = unitDuration.toNanos();
        if (NANOS_PER_DAY % dur != 0)
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        return ofNanoOfDay(toNanoOfDay() / dur * dur);
    }

    @Override
    public LocalTime plus(TemporalAmount amountToAdd) {
        return (LocalTime) amountToAdd.addTo(this);
    }

    @Override
    public LocalTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) return unit.addTo(this, amountToAdd);
        switch (u) {
            case NANOS:
                return plusNanos(amountToAdd);
            case MICROS:
                return plusNanos(amountToAdd % (NANOS_PER_DAY / 1000) * 1000);
            case MILLIS:
                return plusNanos(amountToAdd % (NANOS_PER_DAY / 1000_000) * 1000_000);
            case SECONDS:
                return plusSeconds(amountToAdd);
            case MINUTES:
                return plusMinutes(amountToAdd);
            case HOURS:
                return plusHours(amountToAdd);
            case HALF_DAYS:
                return plusHours(amountToAdd % 2 * 12);
            default:
                throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    public LocalTime plusHours(long hoursToAdd) {
        return hoursToAdd == 0 ? this : create(((int) (hoursToAdd % 24) + hour + 24) % 24, minute, second, nano);
    }

    public LocalTime plusMinutes(long minutesToAdd) {
        return plusNanos(minutesToAdd % (24 * 60) * NANOS_PER_MINUTE);
    }

    public LocalTime plusSeconds(long secondsToAdd) {
        return plusNanos(secondsToAdd % 86400 * NANOS_PER_SECOND);
    }

    public LocalTime plusNanos(long nanosToAdd) {
        if (nanosToAdd == 0) return this;
        long nod = toNanoOfDay(), sum = (nanosToAdd % NANOS_PER_DAY + nod + NANOS_PER_DAY) % NANOS_PER_DAY;
        return sum == nod ? this : ofNanoOfDay(sum);
    }

    @Override
    public LocalTime minus(TemporalAmount amountToSubtract) {
        return (LocalTime) amountToSubtract.subtractFrom(this);
    }

    @Override
    public LocalTime minus(long amountToSubtract, TemporalUnit unit) {
        if (amountToSubtract == Long.MIN_VALUE) return plus(Long.MAX_VALUE, unit).plus(1, unit);
        return plus(-amountToSubtract, unit);
    }

    public LocalTime minusHours(long hoursToSubtract) {
        return plusHours(-(hoursToSubtract % 24));
    }

    public LocalTime minusMinutes(long minutesToSubtract) {
        return plusMinutes(-(minutesToSubtract % (24 * 60)));
    }

    public LocalTime minusSeconds(long secondsToSubtract) {
        return plusSeconds(-(secondsToSubtract % 86400));
    }

    public LocalTime minusNanos(long nanosToSubtract) {
        return plusNanos(-(nanosToSubtract % NANOS_PER_DAY));
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.chronology() || query == TemporalQueries.zoneId() || query == TemporalQueries.zone()
            || query == TemporalQueries.offset() || query == TemporalQueries.localDate()) return null;
        if (query == TemporalQueries.localTime()) return (R) this;
        if (query == TemporalQueries.precision()) return (R) NANOS;
        return query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(NANO_OF_DAY, toNanoOfDay());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit u)) return unit.between(this, end);
        long nanos = end.toNanoOfDay() - toNanoOfDay();
        if (!u.isTimeBased()) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        return nanos / u.getDuration().toNanos();
    }

    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    public LocalDateTime atDate(LocalDate date) {
        return LocalDateTime.of(date, this);
    }

    public OffsetTime atOffset(ZoneOffset offset) {
        return OffsetTime.of(this, offset);
    }

    public int toSecondOfDay() {
        return hour * 3600 + minute * 60 + second;
    }

    public long toNanoOfDay() {
        return toSecondOfDay() * NANOS_PER_SECOND + nano;
    }

    public long toEpochSecond(LocalDate date, ZoneOffset offset) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(offset, "offset");
        return date.toEpochDay() * 86400L + toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    public int compareTo(LocalTime other) {
        return Long.compare(toNanoOfDay(), other.toNanoOfDay());
    }

    public boolean isAfter(LocalTime other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(LocalTime other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalTime o && toNanoOfDay() == o.toNanoOfDay();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(toNanoOfDay());
    }

    static void twoDigits(StringBuilder out, int value) {
        if (value < 10) out.append('0');
        out.append(value);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(18);
        appendTo(out);
        return out.toString();
    }

    void appendTo(StringBuilder out) {
        twoDigits(out, hour);
        out.append(':');
        twoDigits(out, minute);
        if (second == 0 && nano == 0) return;
        out.append(':');
        twoDigits(out, second);
        if (nano == 0) return;
        int digits = nano % 1000_000 == 0 ? 3 : nano % 1000 == 0 ? 6 : 9;
        String all = Integer.toString(1_000_000_000 + nano);
        out.append('.').append(all, 1, 1 + digits);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
