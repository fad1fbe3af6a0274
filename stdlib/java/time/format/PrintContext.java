package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

/** What formatting goes by: the value, seen in the formatter's zone and chronology, and how deep in optional parts. */
final class PrintContext {
    private final TemporalAccessor temporal;
    private final DateTimeFormatter formatter;
    private int optional;

    PrintContext(TemporalAccessor temporal, DateTimeFormatter formatter) {
        this.temporal = adjust(temporal, formatter);
        this.formatter = formatter;
    }

    private static TemporalAccessor adjust(TemporalAccessor temporal, DateTimeFormatter formatter) {
        Chronology overrideChrono = formatter.getChronology();
        ZoneId overrideZone = formatter.getZone();
        if (overrideChrono == null && overrideZone == null) return temporal;
        Chronology temporalChrono = temporal.query(TemporalQueries.chronology());
        ZoneId temporalZone = temporal.query(TemporalQueries.zoneId());
        if (Objects.equals(overrideChrono, temporalChrono)) overrideChrono = null;
        if (Objects.equals(overrideZone, temporalZone)) overrideZone = null;
        if (overrideChrono == null && overrideZone == null) return temporal;
        Chronology chrono = overrideChrono != null ? overrideChrono : temporalChrono;
        if (overrideZone != null) {
            if (temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
                Chronology c = Objects.requireNonNullElse(chrono, IsoChronology.INSTANCE);
                return c.zonedDateTime(Instant.from(temporal), overrideZone);
            }
            if (overrideZone.normalized() instanceof ZoneOffset && temporal.isSupported(ChronoField.OFFSET_SECONDS)
                && temporal.get(ChronoField.OFFSET_SECONDS) != overrideZone.getRules().getOffset(Instant.EPOCH).getTotalSeconds())
                throw new DateTimeException("Unable to apply override zone '" + overrideZone
                    + "' because the temporal object being formatted has a different offset but does not represent an instant: "
                    + temporal);
        }
        ZoneId zone = overrideZone != null ? overrideZone : temporalZone;
        ChronoLocalDate date = null;
        if (overrideChrono != null && temporal.isSupported(ChronoField.EPOCH_DAY)) date = chrono.date(temporal);
        return new View(temporal, date, chrono, zone);
    }

    /** A value with its date, chronology or zone replaced. */
    private record View(TemporalAccessor temporal, ChronoLocalDate date, Chronology chrono, ZoneId zone)
            implements TemporalAccessor {
        private TemporalAccessor source(TemporalField field) {
            return date != null && field.isDateBased() ? date : temporal;
        }

        @Override
        public boolean isSupported(TemporalField field) {
            return source(field).isSupported(field);
        }

        @Override
        public ValueRange range(TemporalField field) {
            return source(field).range(field);
        }

        @Override
        public long getLong(TemporalField field) {
            return source(field).getLong(field);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R> R query(TemporalQuery<R> query) {
            if (query == TemporalQueries.chronology()) return (R) chrono;
            if (query == TemporalQueries.zoneId()) return (R) zone;
            if (query == TemporalQueries.precision()) return temporal.query(query);
            return query.queryFrom(this);
        }

        @Override
        public String toString() {
            return temporal + (chrono != null ? " with chronology " + chrono : "") + (zone != null ? " with zone " + zone : "");
        }
    }

    TemporalAccessor temporal() {
        return temporal;
    }

    Locale locale() {
        return formatter.getLocale();
    }

    DecimalStyle decimalStyle() {
        return formatter.getDecimalStyle();
    }

    void startOptional() {
        optional++;
    }

    void endOptional() {
        optional--;
    }

    /** The chronology of what is printed, or null. */
    Chronology chronology() {
        return temporal.query(java.time.temporal.TemporalQueries.chronology());
    }

    <R> R value(TemporalQuery<R> query) {
        R result = temporal.query(query);
        if (result == null && optional == 0)
            throw new DateTimeException("Unable to extract " + query + " from temporal " + temporal);
        return result;
    }

    Long value(TemporalField field) {
        if (optional > 0 && !temporal.isSupported(field)) return null;
        return temporal.getLong(field);
    }

    @Override
    public String toString() {
        return temporal.toString();
    }
}
