package java.time.format;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.io.IOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParseException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class DateTimeFormatter {
    private final DateTimeFormatterBuilder.Part parts;
    private final Locale locale;
    private final DecimalStyle decimalStyle;
    private final ResolverStyle resolverStyle;
    private final Set<TemporalField> resolverFields;
    private final Chronology chrono;
    private final ZoneId zone;

    DateTimeFormatter(DateTimeFormatterBuilder.Part parts, Locale locale, DecimalStyle decimalStyle, ResolverStyle resolverStyle,
            Set<TemporalField> resolverFields, Chronology chrono, ZoneId zone) {
        this.parts = Objects.requireNonNull(parts, "printerParser");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.decimalStyle = Objects.requireNonNull(decimalStyle, "decimalStyle");
        this.resolverStyle = Objects.requireNonNull(resolverStyle, "resolverStyle");
        this.resolverFields = resolverFields;
        this.chrono = chrono;
        this.zone = zone;
    }

    public static DateTimeFormatter ofPattern(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter();
    }

    public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(locale);
    }

    public static DateTimeFormatter ofLocalizedDate(FormatStyle dateStyle) {
        Objects.requireNonNull(dateStyle, "dateStyle");
        return new DateTimeFormatterBuilder().appendLocalized(dateStyle, null).toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static DateTimeFormatter ofLocalizedTime(FormatStyle timeStyle) {
        Objects.requireNonNull(timeStyle, "timeStyle");
        return new DateTimeFormatterBuilder().appendLocalized(null, timeStyle).toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateTimeStyle) {
        Objects.requireNonNull(dateTimeStyle, "dateTimeStyle");
        return ofLocalizedDateTime(dateTimeStyle, dateTimeStyle);
    }

    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateStyle, FormatStyle timeStyle) {
        Objects.requireNonNull(dateStyle, "dateStyle");
        Objects.requireNonNull(timeStyle, "timeStyle");
        return new DateTimeFormatterBuilder().appendLocalized(dateStyle, timeStyle)
            .toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static DateTimeFormatter ofLocalizedPattern(String requestedTemplate) {
        return new DateTimeFormatterBuilder().appendLocalized(requestedTemplate)
            .toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    private static DateTimeFormatterBuilder builder() {
        return new DateTimeFormatterBuilder();
    }

    private static DateTimeFormatter iso(DateTimeFormatterBuilder b) {
        return b.toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    }

    public static final DateTimeFormatter ISO_LOCAL_DATE = iso(builder().appendValue(YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
        .appendLiteral('-').appendValue(MONTH_OF_YEAR, 2).appendLiteral('-').appendValue(DAY_OF_MONTH, 2));

    public static final DateTimeFormatter ISO_OFFSET_DATE =
        iso(builder().parseCaseInsensitive().append(ISO_LOCAL_DATE).appendOffsetId());

    public static final DateTimeFormatter ISO_DATE =
        iso(builder().parseCaseInsensitive().append(ISO_LOCAL_DATE).optionalStart().appendOffsetId());

    public static final DateTimeFormatter ISO_LOCAL_TIME = builder().appendValue(HOUR_OF_DAY, 2).appendLiteral(':')
        .appendValue(MINUTE_OF_HOUR, 2).optionalStart().appendLiteral(':').appendValue(SECOND_OF_MINUTE, 2).optionalStart()
        .appendFraction(NANO_OF_SECOND, 0, 9, true).toFormatter(ResolverStyle.STRICT, null);

    public static final DateTimeFormatter ISO_OFFSET_TIME =
        builder().parseCaseInsensitive().append(ISO_LOCAL_TIME).appendOffsetId().toFormatter(ResolverStyle.STRICT, null);

    public static final DateTimeFormatter ISO_TIME = builder().parseCaseInsensitive().append(ISO_LOCAL_TIME).optionalStart()
        .appendOffsetId().toFormatter(ResolverStyle.STRICT, null);

    public static final DateTimeFormatter ISO_LOCAL_DATE_TIME =
        iso(builder().parseCaseInsensitive().append(ISO_LOCAL_DATE).appendLiteral('T').append(ISO_LOCAL_TIME));

    public static final DateTimeFormatter ISO_OFFSET_DATE_TIME = iso(builder().parseCaseInsensitive().append(ISO_LOCAL_DATE_TIME)
        .parseLenient().appendOffsetId().parseStrict());

    public static final DateTimeFormatter ISO_ZONED_DATE_TIME = iso(builder().append(ISO_OFFSET_DATE_TIME).optionalStart()
        .appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']'));

    public static final DateTimeFormatter ISO_DATE_TIME = iso(builder().append(ISO_LOCAL_DATE_TIME).optionalStart()
        .appendOffsetId().optionalStart().appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']'));

    public static final DateTimeFormatter ISO_ORDINAL_DATE = iso(builder().parseCaseInsensitive()
        .appendValue(YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral('-').appendValue(DAY_OF_YEAR, 3).optionalStart()
        .appendOffsetId());

    public static final DateTimeFormatter ISO_WEEK_DATE = iso(builder().parseCaseInsensitive()
        .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral("-W")
        .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2).appendLiteral('-').appendValue(DAY_OF_WEEK, 1).optionalStart()
        .appendOffsetId());

    public static final DateTimeFormatter ISO_INSTANT =
        builder().parseCaseInsensitive().appendInstant().toFormatter(ResolverStyle.STRICT, null);

    public static final DateTimeFormatter BASIC_ISO_DATE = iso(builder().parseCaseInsensitive().appendValue(YEAR, 4)
        .appendValue(MONTH_OF_YEAR, 2).appendValue(DAY_OF_MONTH, 2).optionalStart().parseLenient()
        .appendOffset("+HHMMss", "Z").parseStrict());

    public static final DateTimeFormatter RFC_1123_DATE_TIME;

    static {
        Map<Long, String> dow = new HashMap<>(), moy = new HashMap<>();
        String days = "MonTueWedThuFriSatSun", months = "JanFebMarAprMayJunJulAugSepOctNovDec";
        for (int i = 0; i < 7; i++) dow.put(i + 1L, days.substring(3 * i, 3 * i + 3));
        for (int i = 0; i < 12; i++) moy.put(i + 1L, months.substring(3 * i, 3 * i + 3));
        RFC_1123_DATE_TIME = builder().parseCaseInsensitive().parseLenient().optionalStart().appendText(DAY_OF_WEEK, dow)
            .appendLiteral(", ").optionalEnd().appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE).appendLiteral(' ')
            .appendText(MONTH_OF_YEAR, moy).appendLiteral(' ').appendValue(YEAR, 4).appendLiteral(' ')
            .appendValue(HOUR_OF_DAY, 2).appendLiteral(':').appendValue(MINUTE_OF_HOUR, 2).optionalStart().appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2).optionalEnd().appendLiteral(' ').appendOffset("+HHMM", "GMT")
            .toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static final TemporalQuery<Period> parsedExcessDays() {
        return EXCESS_DAYS;
    }

    private static final TemporalQuery<Period> EXCESS_DAYS = t -> t instanceof Parsed p ? p.excessDays : Period.ZERO;

    public static final TemporalQuery<Boolean> parsedLeapSecond() {
        return LEAP_SECOND;
    }

    private static final TemporalQuery<Boolean> LEAP_SECOND = t -> t instanceof Parsed p ? p.leapSecond : Boolean.FALSE;

    public Locale getLocale() {
        return locale;
    }

    public DateTimeFormatter withLocale(Locale locale) {
        if (this.locale.equals(locale)) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public DateTimeFormatter localizedBy(Locale locale) {
        return withLocale(locale);
    }

    public DecimalStyle getDecimalStyle() {
        return decimalStyle;
    }

    public DateTimeFormatter withDecimalStyle(DecimalStyle decimalStyle) {
        if (this.decimalStyle.equals(decimalStyle)) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public Chronology getChronology() {
        return chrono;
    }

    public DateTimeFormatter withChronology(Chronology chrono) {
        if (Objects.equals(this.chrono, chrono)) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public ZoneId getZone() {
        return zone;
    }

    public DateTimeFormatter withZone(ZoneId zone) {
        if (Objects.equals(this.zone, zone)) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public ResolverStyle getResolverStyle() {
        return resolverStyle;
    }

    public DateTimeFormatter withResolverStyle(ResolverStyle resolverStyle) {
        Objects.requireNonNull(resolverStyle, "resolverStyle");
        if (this.resolverStyle == resolverStyle) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public Set<TemporalField> getResolverFields() {
        return resolverFields;
    }

    public DateTimeFormatter withResolverFields(TemporalField... resolverFields) {
        Set<TemporalField> fields = null;
        if (resolverFields != null) fields = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(resolverFields)));
        return withFields(fields);
    }

    public DateTimeFormatter withResolverFields(Set<TemporalField> resolverFields) {
        return withFields(resolverFields == null ? null : Collections.unmodifiableSet(new HashSet<>(resolverFields)));
    }

    private DateTimeFormatter withFields(Set<TemporalField> fields) {
        if (Objects.equals(this.resolverFields, fields)) return this;
        return new DateTimeFormatter(parts, locale, decimalStyle, resolverStyle, fields, chrono, zone);
    }

    public String format(TemporalAccessor temporal) {
        StringBuilder out = new StringBuilder(32);
        formatTo(temporal, out);
        return out.toString();
    }

    public void formatTo(TemporalAccessor temporal, Appendable appendable) {
        Objects.requireNonNull(temporal, "temporal");
        Objects.requireNonNull(appendable, "appendable");
        try {
            PrintContext context = new PrintContext(temporal, this);
            if (appendable instanceof StringBuilder out) {
                parts.format(context, out);
            } else {
                StringBuilder out = new StringBuilder(32);
                parts.format(context, out);
                appendable.append(out);
            }
        } catch (IOException e) {
            throw new DateTimeException(e.getMessage(), e);
        }
    }

    public TemporalAccessor parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        try {
            return parseResolved(text, null);
        } catch (DateTimeParseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    public TemporalAccessor parse(CharSequence text, ParsePosition position) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        try {
            return parseResolved(text, position);
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    public <T> T parse(CharSequence text, TemporalQuery<T> query) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(query, "query");
        try {
            return parseResolved(text, null).query(query);
        } catch (DateTimeParseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    public TemporalAccessor parseBest(CharSequence text, TemporalQuery<?>... queries) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(queries, "queries");
        if (queries.length < 2) throw new IllegalArgumentException("At least two queries must be specified");
        try {
            TemporalAccessor resolved = parseResolved(text, null);
            for (TemporalQuery<?> query : queries) {
                try {
                    return (TemporalAccessor) resolved.query(query);
                } catch (RuntimeException e) {
                    continue;
                }
            }
            throw new DateTimeException("Unable to convert temporal accessor using any of the specified queries");
        } catch (DateTimeParseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    private static String shorten(CharSequence text) {
        return text.length() > 64 ? text.subSequence(0, 64).toString() + "..." : text.toString();
    }

    private static DateTimeParseException failure(CharSequence text, RuntimeException e) {
        return new DateTimeParseException("Text '" + shorten(text) + "' could not be parsed: " + e.getMessage(), text, 0, e);
    }

    private TemporalAccessor parseResolved(CharSequence text, ParsePosition position) {
        ParsePosition pos = position != null ? position : new ParsePosition(0);
        ParseContext context = parseUnresolved0(text, pos);
        if (context == null || pos.getErrorIndex() >= 0 || position == null && pos.getIndex() < text.length()) {
            if (pos.getErrorIndex() >= 0)
                throw new DateTimeParseException("Text '" + shorten(text) + "' could not be parsed at index "
                    + pos.getErrorIndex(), text, pos.getErrorIndex());
            throw new DateTimeParseException("Text '" + shorten(text)
                + "' could not be parsed, unparsed text found at index " + pos.getIndex(), text, pos.getIndex());
        }
        return context.result(resolverStyle, resolverFields);
    }

    public TemporalAccessor parseUnresolved(CharSequence text, ParsePosition position) {
        ParseContext context = parseUnresolved0(text, position);
        return context == null ? null : context.current();
    }

    private ParseContext parseUnresolved0(CharSequence text, ParsePosition position) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        ParseContext context = new ParseContext(this);
        int at = parts.parse(context, text, position.getIndex());
        if (at < 0) {
            position.setErrorIndex(~at);
            return null;
        }
        position.setIndex(at);
        return context;
    }

    DateTimeFormatterBuilder.Part parts() {
        return parts;
    }

    public Format toFormat() {
        return new ClassicFormat(this, null);
    }

    public Format toFormat(TemporalQuery<?> parseQuery) {
        Objects.requireNonNull(parseQuery, "parseQuery");
        return new ClassicFormat(this, parseQuery);
    }

    @SuppressWarnings("serial")
    private static final class ClassicFormat extends Format {
        private final DateTimeFormatter formatter;
        private final TemporalQuery<?> query;

        ClassicFormat(DateTimeFormatter formatter, TemporalQuery<?> query) {
            this.formatter = formatter;
            this.query = query;
        }

        @Override
        public StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos) {
            Objects.requireNonNull(obj, "obj");
            Objects.requireNonNull(toAppendTo, "toAppendTo");
            Objects.requireNonNull(pos, "pos");
            if (!(obj instanceof TemporalAccessor t)) throw new IllegalArgumentException("Format target must implement TemporalAccessor");
            pos.setBeginIndex(0);
            pos.setEndIndex(0);
            try {
                formatter.formatTo(t, toAppendTo);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            return toAppendTo;
        }

        @Override
        public Object parseObject(String text) throws ParseException {
            Objects.requireNonNull(text, "text");
            try {
                return query == null ? formatter.parseResolved(text, null) : formatter.parse(text, query);
            } catch (DateTimeParseException e) {
                throw new ParseException(e.getMessage(), e.getErrorIndex());
            } catch (RuntimeException e) {
                throw (ParseException) new ParseException(e.getMessage(), 0).initCause(e);
            }
        }

        @Override
        public Object parseObject(String text, ParsePosition pos) {
            Objects.requireNonNull(text, "text");
            try {
                ParseContext context = formatter.parseUnresolved0(text, pos);
                if (context == null) {
                    if (pos.getErrorIndex() < 0) pos.setErrorIndex(0);
                    return null;
                }
                TemporalAccessor resolved = context.result(formatter.resolverStyle, formatter.resolverFields);
                return query == null ? resolved : resolved.query(query);
            } catch (RuntimeException e) {
                pos.setErrorIndex(0);
                return null;
            }
        }
    }

    @Override
    public String toString() {
        String text = parts.toString();
        return text.startsWith("[") ? text : text.substring(1, text.length() - 1);
    }
}
