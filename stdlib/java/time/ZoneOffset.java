package java.time;

import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.io.Serializable;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class ZoneOffset extends ZoneId implements TemporalAccessor, TemporalAdjuster, Comparable<ZoneOffset>, Serializable {
    private static final long serialVersionUID = 2357656521762053153L;
    private static final int MAX_SECONDS = 18 * 3600;
    /** Offsets of whole quarters of an hour, which are shared. */
    private static final ConcurrentMap<Integer, ZoneOffset> CACHE = new ConcurrentHashMap<>(16);

    public static final ZoneOffset UTC = ofTotalSeconds(0);
    public static final ZoneOffset MIN = ofTotalSeconds(-MAX_SECONDS);
    public static final ZoneOffset MAX = ofTotalSeconds(MAX_SECONDS);

    private final int totalSeconds;
    private final transient String id;
    private transient ZoneRules rules;

    private ZoneOffset(int totalSeconds) {
        this.totalSeconds = totalSeconds;
        this.id = buildId(totalSeconds);
    }

    private static String buildId(int totalSeconds) {
        if (totalSeconds == 0) return "Z";
        int abs = Math.abs(totalSeconds);
        StringBuilder out = new StringBuilder();
        out.append(totalSeconds < 0 ? '-' : '+');
        LocalTime.twoDigits(out, abs / 3600);
        out.append(':');
        LocalTime.twoDigits(out, abs / 60 % 60);
        if (abs % 60 != 0) {
            out.append(':');
            LocalTime.twoDigits(out, abs % 60);
        }
        return out.toString();
    }

    /** Z, +h, +hh, +hh:mm, +hhmm, +hh:mm:ss, +hhmmss; or with a minus. */
    @SuppressWarnings("fallthrough")
    public static ZoneOffset of(String offsetId) {
        Objects.requireNonNull(offsetId, "offsetId");
        if (offsetId.equals("Z")) return UTC;
        int length = offsetId.length();
        String text = length == 2 ? offsetId.charAt(0) + "0" + offsetId.charAt(1) : offsetId;
        boolean colons = length == 6 || length == 9;
        int hours, minutes = 0, seconds = 0;
        switch (length) {
            case 2:
            case 3:
                hours = parseNumber(text, 1, false);
                break;
            case 5:
            case 6:
                hours = parseNumber(text, 1, false);
                minutes = parseNumber(text, colons ? 4 : 3, colons);
                break;
            case 7:
            case 9:
                hours = parseNumber(text, 1, false);
                minutes = parseNumber(text, colons ? 4 : 3, colons);
                seconds = parseNumber(text, colons ? 7 : 5, colons);
                break;
            default:
                throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + offsetId);
        }
        char first = text.charAt(0);
        if (first != '+' && first != '-')
            throw new DateTimeException("Invalid ID for ZoneOffset, plus/minus not found when expected: " + text);
        return first == '-' ? ofHoursMinutesSeconds(-hours, -minutes, -seconds) : ofHoursMinutesSeconds(hours, minutes, seconds);
    }

    private static int parseNumber(String text, int at, boolean afterColon) {
        if (afterColon && text.charAt(at - 1) != ':')
            throw new DateTimeException("Invalid ID for ZoneOffset, colon not found when expected: " + text);
        char a = text.charAt(at), b = text.charAt(at + 1);
        if (a < '0' || a > '9' || b < '0' || b > '9')
            throw new DateTimeException("Invalid ID for ZoneOffset, non numeric characters found: " + text);
        return (a - '0') * 10 + b - '0';
    }

    public static ZoneOffset ofHours(int hours) {
        return ofHoursMinutesSeconds(hours, 0, 0);
    }

    public static ZoneOffset ofHoursMinutes(int hours, int minutes) {
        return ofHoursMinutesSeconds(hours, minutes, 0);
    }

    public static ZoneOffset ofHoursMinutesSeconds(int hours, int minutes, int seconds) {
        if (hours < -18 || hours > 18)
            throw new DateTimeException("Zone offset hours not in valid range: value " + hours
                + " is not in the range -18 to 18");
        if (hours > 0) {
            if (minutes < 0 || seconds < 0)
                throw new DateTimeException("Zone offset minutes and seconds must be positive because hours is positive");
        } else if (hours < 0) {
            if (minutes > 0 || seconds > 0)
                throw new DateTimeException("Zone offset minutes and seconds must be negative because hours is negative");
        } else if (minutes > 0 && seconds < 0 || minutes < 0 && seconds > 0) {
            throw new DateTimeException("Zone offset minutes and seconds must have the same sign");
        }
        if (minutes < -59 || minutes > 59)
            throw new DateTimeException("Zone offset minutes not in valid range: value " + minutes
                + " is not in the range -59 to 59");
        if (seconds < -59 || seconds > 59)
            throw new DateTimeException("Zone offset seconds not in valid range: value " + seconds
                + " is not in the range -59 to 59");
        if (Math.abs(hours) == 18 && (minutes | seconds) != 0)
            throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        return ofTotalSeconds(hours * 3600 + minutes * 60 + seconds);
    }

    public static ZoneOffset from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        ZoneOffset offset = temporal.query(TemporalQueries.offset());
        if (offset == null)
            throw new DateTimeException("Unable to obtain ZoneOffset from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        return offset;
    }

    public static ZoneOffset ofTotalSeconds(int totalSeconds) {
        if (totalSeconds < -MAX_SECONDS || totalSeconds > MAX_SECONDS)
            throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        if (totalSeconds % 900 != 0) return new ZoneOffset(totalSeconds);
        ZoneOffset cached = CACHE.get(totalSeconds);
        if (cached != null) return cached;
        ZoneOffset fresh = new ZoneOffset(totalSeconds);
        ZoneOffset other = CACHE.putIfAbsent(totalSeconds, fresh);
        return other != null ? other : fresh;
    }

    public int getTotalSeconds() {
        return totalSeconds;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public ZoneRules getRules() {
        if (rules == null) rules = ZoneRules.of(this);
        return rules;
    }

    @Override
    public ZoneId normalized() {
        return this;
    }

    @Override
    ZoneOffset getOffset(long epochSecond) {
        return this;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field instanceof ChronoField) return field == OFFSET_SECONDS;
        return field != null && field.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return TemporalAccessor.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (field == OFFSET_SECONDS) return totalSeconds;
        if (field instanceof ChronoField) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return range(field).checkValidIntValue(getLong(field), field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == OFFSET_SECONDS) return totalSeconds;
        if (field instanceof ChronoField) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return field.getFrom(this);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.offset() || query == TemporalQueries.zone()) return (R) this;
        return TemporalAccessor.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(OFFSET_SECONDS, totalSeconds);
    }

    @Override
    public int compareTo(ZoneOffset other) {
        return other.totalSeconds - totalSeconds;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneOffset o && totalSeconds == o.totalSeconds;
    }

    @Override
    public int hashCode() {
        return totalSeconds;
    }

    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
