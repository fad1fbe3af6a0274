package java.time.format;

import static java.time.temporal.ChronoField.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields that were parsed, and what they resolve to: a date, a time, days beyond the time. */
final class Parsed implements TemporalAccessor {
    final Map<TemporalField, Long> fieldValues = new HashMap<>();
    ZoneId zone;
    Chronology chrono;
    boolean leapSecond;
    private ResolverStyle style;
    private ChronoLocalDate date;
    private LocalTime time;
    Period excessDays = Period.ZERO;

    Parsed copy() {
        Parsed copy = new Parsed();
        copy.fieldValues.putAll(fieldValues);
        copy.zone = zone;
        copy.chrono = chrono;
        copy.leapSecond = leapSecond;
        return copy;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (fieldValues.containsKey(field) || date != null && date.isSupported(field) || time != null && time.isSupported(field))
            return true;
        return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        Objects.requireNonNull(field, "field");
        Long value = fieldValues.get(field);
        if (value != null) return value;
        if (date != null && date.isSupported(field)) return date.getLong(field);
        if (time != null && time.isSupported(field)) return time.getLong(field);
        if (field instanceof ChronoField) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return field.getFrom(this);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zoneId()) return (R) zone;
        if (query == TemporalQueries.chronology()) return (R) chrono;
        if (query == TemporalQueries.localDate()) return (R) (date != null ? LocalDate.from(date) : null);
        if (query == TemporalQueries.localTime()) return (R) time;
        if (query == TemporalQueries.offset()) {
            Long seconds = fieldValues.get(OFFSET_SECONDS);
            if (seconds != null) return (R) ZoneOffset.ofTotalSeconds(seconds.intValue());
            return zone instanceof ZoneOffset ? (R) zone : query.queryFrom(this);
        }
        if (query == TemporalQueries.zone()) return query.queryFrom(this);
        if (query == TemporalQueries.precision()) return null;
        return query.queryFrom(this);
    }

    TemporalAccessor resolve(ResolverStyle resolverStyle, Set<TemporalField> resolverFields) {
        if (resolverFields != null) fieldValues.keySet().retainAll(resolverFields);
        style = resolverStyle;
        resolveFields();
        resolveTimeLenient();
        crossCheck();
        resolvePeriod();
        resolveFractional();
        resolveInstant();
        return this;
    }

    private void resolveFields() {
        resolveInstantFields();
        resolveDateFields();
        resolveTimeFields();
        if (fieldValues.isEmpty()) return;
        int changes = 0;
        while (changes < 50 && resolveOther()) changes++;
        if (changes == 50)
            throw new DateTimeException("One of the parsed fields has an incorrectly implemented resolve method");
        if (changes > 0) {
            resolveInstantFields();
            resolveDateFields();
            resolveTimeFields();
        }
    }

    /** Lets one field that is not of ChronoField resolve itself; whether one did. */
    private boolean resolveOther() {
        for (TemporalField field : new java.util.ArrayList<>(fieldValues.keySet())) {
            TemporalAccessor resolved = field.resolve(fieldValues, this, style);
            if (resolved != null) {
                if (resolved instanceof ChronoZonedDateTime<?> z) {
                    if (zone == null) zone = z.getZone();
                    else if (!zone.equals(z.getZone()))
                        throw new DateTimeException("ChronoZonedDateTime must use the effective parsed zone: " + zone);
                    resolved = z.toLocalDateTime();
                }
                if (resolved instanceof ChronoLocalDateTime<?> dt) {
                    updateTime(dt.toLocalTime(), Period.ZERO);
                    updateDate(dt.toLocalDate());
                    return true;
                }
                if (resolved instanceof ChronoLocalDate d) {
                    updateDate(d);
                    return true;
                }
                if (resolved instanceof LocalTime t) {
                    updateTime(t, Period.ZERO);
                    return true;
                }
                throw new DateTimeException("Method resolve() can only return ChronoZonedDateTime, "
                    + "ChronoLocalDateTime, ChronoLocalDate or LocalTime");
            }
            if (!fieldValues.containsKey(field)) return true;
        }
        return false;
    }

    private void update(TemporalField target, TemporalField source, long value) {
        Long old = fieldValues.put(target, value);
        if (old != null && old.longValue() != value)
            throw new DateTimeException("Conflict found: " + target + " " + old + " differs from " + target + " " + value
                + " while resolving  " + source);
    }

    private void resolveInstantFields() {
        if (!fieldValues.containsKey(INSTANT_SECONDS)) return;
        ZoneId at = zone;
        if (at == null) {
            Long seconds = fieldValues.get(OFFSET_SECONDS);
            if (seconds == null) return;
            at = ZoneOffset.ofTotalSeconds(seconds.intValue());
        }
        Instant instant = Instant.ofEpochSecond(fieldValues.get(INSTANT_SECONDS));
        ChronoZonedDateTime<?> zdt = chrono.zonedDateTime(instant, at);
        updateDate(zdt.toLocalDate());
        update(SECOND_OF_DAY, INSTANT_SECONDS, zdt.toLocalTime().toSecondOfDay());
        update(OFFSET_SECONDS, INSTANT_SECONDS, zdt.getOffset().getTotalSeconds());
    }

    private void resolveDateFields() {
        updateDate(chrono.resolveDate(fieldValues, style));
    }

    private void updateDate(ChronoLocalDate resolved) {
        if (date != null) {
            if (resolved != null && !date.equals(resolved))
                throw new DateTimeException("Conflict found: Fields resolved to two different dates: " + date + " " + resolved);
        } else if (resolved != null) {
            if (!chrono.equals(resolved.getChronology()))
                throw new DateTimeException("ChronoLocalDate must use the effective parsed chronology: " + chrono);
            date = resolved;
        }
    }

    private boolean checks(ChronoField field, long value, boolean zeroInSmart) {
        if (style == ResolverStyle.STRICT || style == ResolverStyle.SMART && !(zeroInSmart && value == 0))
            field.checkValidValue(value);
        return true;
    }

    private void resolveTimeFields() {
        Long v = fieldValues.remove(CLOCK_HOUR_OF_DAY);
        if (v != null) {
            checks(CLOCK_HOUR_OF_DAY, v, true);
            update(HOUR_OF_DAY, CLOCK_HOUR_OF_DAY, v == 24 ? 0 : v);
        }
        v = fieldValues.remove(CLOCK_HOUR_OF_AMPM);
        if (v != null) {
            checks(CLOCK_HOUR_OF_AMPM, v, true);
            update(HOUR_OF_AMPM, CLOCK_HOUR_OF_AMPM, v == 12 ? 0 : v);
        }
        if (fieldValues.containsKey(AMPM_OF_DAY) && fieldValues.containsKey(HOUR_OF_AMPM)) {
            long ap = fieldValues.remove(AMPM_OF_DAY), hap = fieldValues.remove(HOUR_OF_AMPM);
            if (style == ResolverStyle.LENIENT) {
                update(HOUR_OF_DAY, AMPM_OF_DAY, Math.addExact(Math.multiplyExact(ap, 12L), hap));
            } else {
                AMPM_OF_DAY.checkValidValue(ap);
                HOUR_OF_AMPM.checkValidValue(hap);
                update(HOUR_OF_DAY, AMPM_OF_DAY, ap * 12 + hap);
            }
        }
        split(NANO_OF_DAY, 3600_000_000_000L, HOUR_OF_DAY, 60_000_000_000L, MINUTE_OF_HOUR, 1_000_000_000L, SECOND_OF_MINUTE,
            1, NANO_OF_SECOND);
        split(MICRO_OF_DAY, 1_000_000L, SECOND_OF_DAY, 1, MICRO_OF_SECOND);
        split(MILLI_OF_DAY, 1000L, SECOND_OF_DAY, 1, MILLI_OF_SECOND);
        split(SECOND_OF_DAY, 3600L, HOUR_OF_DAY, 60L, MINUTE_OF_HOUR, 1, SECOND_OF_MINUTE);
        split(MINUTE_OF_DAY, 60L, HOUR_OF_DAY, 1, MINUTE_OF_HOUR);
        if (fieldValues.containsKey(NANO_OF_SECOND)) {
            long nos = fieldValues.get(NANO_OF_SECOND);
            checks(NANO_OF_SECOND, nos, false);
            v = fieldValues.remove(MICRO_OF_SECOND);
            if (v != null) {
                checks(MICRO_OF_SECOND, v, false);
                nos = v * 1000 + nos % 1000;
                update(NANO_OF_SECOND, MICRO_OF_SECOND, nos);
            }
            v = fieldValues.remove(MILLI_OF_SECOND);
            if (v != null) {
                checks(MILLI_OF_SECOND, v, false);
                update(NANO_OF_SECOND, MILLI_OF_SECOND, v * 1_000_000L + nos % 1_000_000L);
            }
        }
        Long hod = fieldValues.get(HOUR_OF_DAY), moh = fieldValues.get(MINUTE_OF_HOUR);
        Long som = fieldValues.get(SECOND_OF_MINUTE), nos = fieldValues.get(NANO_OF_SECOND);
        if (hod != null && moh != null && som != null && nos != null) {
            fieldValues.keySet().removeAll(Set.of(HOUR_OF_DAY, MINUTE_OF_HOUR, SECOND_OF_MINUTE, NANO_OF_SECOND));
            resolveTime(hod, moh, som, nos);
        }
    }

    /** Splits a field of the day into parts: pairs of a divisor and the field of the quotient. */
    private void split(ChronoField field, Object... parts) {
        Long value = fieldValues.remove(field);
        if (value == null) return;
        checks(field, value, false);
        long rest = value;
        for (int i = 0; i < parts.length; i += 2) {
            long divisor = ((Number) parts[i]).longValue();
            update((ChronoField) parts[i + 1], field, rest / divisor);
            rest %= divisor;
        }
    }

    private void resolveTimeLenient() {
        if (time == null) {
            if (fieldValues.containsKey(MILLI_OF_SECOND)) {
                long los = fieldValues.remove(MILLI_OF_SECOND);
                if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                    long cos = los * 1000 + fieldValues.get(MICRO_OF_SECOND) % 1000;
                    update(MICRO_OF_SECOND, MILLI_OF_SECOND, cos);
                    fieldValues.remove(MICRO_OF_SECOND);
                    fieldValues.put(NANO_OF_SECOND, cos * 1000L);
                } else {
                    fieldValues.put(NANO_OF_SECOND, los * 1_000_000L);
                }
            } else if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                fieldValues.put(NANO_OF_SECOND, fieldValues.remove(MICRO_OF_SECOND) * 1000L);
            }
            Long hod = fieldValues.get(HOUR_OF_DAY);
            if (hod != null) {
                Long moh = fieldValues.get(MINUTE_OF_HOUR), som = fieldValues.get(SECOND_OF_MINUTE);
                Long nos = fieldValues.get(NANO_OF_SECOND);
                if (moh == null && (som != null || nos != null) || moh != null && som == null && nos != null) return;
                resolveTime(hod, moh != null ? moh : 0, som != null ? som : 0, nos != null ? nos : 0);
                fieldValues.keySet().removeAll(Set.of(HOUR_OF_DAY, MINUTE_OF_HOUR, SECOND_OF_MINUTE, NANO_OF_SECOND));
            }
        }
        if (style != ResolverStyle.LENIENT) {
            for (Map.Entry<TemporalField, Long> entry : fieldValues.entrySet())
                if (entry.getKey() instanceof ChronoField f && f.isTimeBased()) f.checkValidValue(entry.getValue());
        }
    }

    private void resolveTime(long hod, long moh, long som, long nos) {
        if (style == ResolverStyle.LENIENT) {
            long total = Math.multiplyExact(hod, 3600_000_000_000L);
            total = Math.addExact(total, Math.multiplyExact(moh, 60_000_000_000L));
            total = Math.addExact(total, Math.multiplyExact(som, 1_000_000_000L));
            total = Math.addExact(total, nos);
            int days = (int) Math.floorDiv(total, 86400_000_000_000L);
            updateTime(LocalTime.ofNanoOfDay(Math.floorMod(total, 86400_000_000_000L)), Period.ofDays(days));
            return;
        }
        int m = MINUTE_OF_HOUR.checkValidIntValue(moh), n = NANO_OF_SECOND.checkValidIntValue(nos);
        if (style == ResolverStyle.SMART && hod == 24 && m == 0 && som == 0 && n == 0) {
            updateTime(LocalTime.MIDNIGHT, Period.ofDays(1));
            return;
        }
        int h = HOUR_OF_DAY.checkValidIntValue(hod), s = SECOND_OF_MINUTE.checkValidIntValue(som);
        updateTime(LocalTime.of(h, m, s, n), Period.ZERO);
    }

    private void updateTime(LocalTime resolved, Period days) {
        if (time == null) {
            time = resolved;
            excessDays = days;
            return;
        }
        if (!time.equals(resolved))
            throw new DateTimeException("Conflict found: Fields resolved to different times: " + time + " " + resolved);
        if (!excessDays.isZero() && !days.isZero() && !excessDays.equals(days))
            throw new DateTimeException("Conflict found: Fields resolved to different excess periods: " + excessDays + " " + days);
        excessDays = days;
    }

    private void resolvePeriod() {
        if (date != null && time != null && !excessDays.isZero()) {
            date = date.plus(excessDays);
            excessDays = Period.ZERO;
        }
    }

    private void resolveFractional() {
        if (time != null || !fieldValues.containsKey(INSTANT_SECONDS) && !fieldValues.containsKey(SECOND_OF_DAY)
            && !fieldValues.containsKey(SECOND_OF_MINUTE)) return;
        if (fieldValues.containsKey(NANO_OF_SECOND)) {
            long nos = fieldValues.get(NANO_OF_SECOND);
            fieldValues.put(MICRO_OF_SECOND, nos / 1000);
            fieldValues.put(MILLI_OF_SECOND, nos / 1000000);
        } else {
            fieldValues.put(NANO_OF_SECOND, 0L);
            fieldValues.put(MICRO_OF_SECOND, 0L);
            fieldValues.put(MILLI_OF_SECOND, 0L);
        }
    }

    private void resolveInstant() {
        if (date == null || time == null) return;
        Long offset = fieldValues.get(OFFSET_SECONDS);
        if (offset != null) {
            ZoneOffset o = ZoneOffset.ofTotalSeconds(offset.intValue());
            fieldValues.put(INSTANT_SECONDS, date.atTime(time).atZone(o).toEpochSecond());
        } else if (zone != null) {
            fieldValues.put(INSTANT_SECONDS, date.atTime(time).atZone(zone).toEpochSecond());
        }
    }

    private void crossCheck() {
        if (date != null) crossCheck(date);
        if (time != null) {
            crossCheck(time);
            if (date != null && !fieldValues.isEmpty()) crossCheck(date.atTime(time));
        }
    }

    private void crossCheck(TemporalAccessor target) {
        for (Iterator<Map.Entry<TemporalField, Long>> it = fieldValues.entrySet().iterator(); it.hasNext(); ) {
            Map.Entry<TemporalField, Long> entry = it.next();
            TemporalField field = entry.getKey();
            if (!target.isSupported(field)) continue;
            long value;
            try {
                value = target.getLong(field);
            } catch (RuntimeException e) {
                continue;
            }
            if (value != entry.getValue())
                throw new DateTimeException("Conflict found: Field " + field + " " + value + " differs from " + field + " "
                    + entry.getValue() + " derived from " + target);
            it.remove();
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(64);
        out.append(fieldValues).append(',').append(chrono);
        if (zone != null) out.append(',').append(zone);
        if (date != null || time != null) {
            out.append(" resolved to ");
            if (date != null) {
                out.append(date);
                if (time != null) out.append('T').append(time);
            } else {
                out.append(time);
            }
        }
        return out.toString();
    }
}
