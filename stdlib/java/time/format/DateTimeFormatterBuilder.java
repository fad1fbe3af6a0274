package java.time.format;

import java.time.ZoneId;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class DateTimeFormatterBuilder {
    /** A piece of a formatter. format returns false where an optional value is absent; parse the new position, or where it failed, inverted. */
    interface Part {
        boolean format(PrintContext context, StringBuilder out);

        int parse(ParseContext context, CharSequence text, int position);
    }

    private DateTimeFormatterBuilder active = this;
    private final DateTimeFormatterBuilder parent;
    private final List<Part> parts = new ArrayList<>();
    private final boolean optional;
    private int padNextWidth;
    private char padNextChar;
    private int valueParserIndex = -1;

    public DateTimeFormatterBuilder() {
        this(null, false);
    }

    private DateTimeFormatterBuilder(DateTimeFormatterBuilder parent, boolean optional) {
        this.parent = parent;
        this.optional = optional;
    }

    public static String getLocalizedDateTimePattern(FormatStyle dateStyle, FormatStyle timeStyle, Chronology chrono, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(chrono, "chrono");
        if (dateStyle == null && timeStyle == null) throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
        return DateTimeText.pattern(dateStyle, timeStyle, locale);
    }

    public static String getLocalizedDateTimePattern(String requestedTemplate, Chronology chrono, Locale locale) {
        Objects.requireNonNull(requestedTemplate, "requestedTemplate");
        Objects.requireNonNull(chrono, "chrono");
        Objects.requireNonNull(locale, "locale");
        return DateTimeText.template(requestedTemplate);
    }

    private DateTimeFormatterBuilder setting(DateTimeParts.Setting setting) {
        appendInternal(setting);
        return this;
    }

    public DateTimeFormatterBuilder parseCaseSensitive() {
        return setting(DateTimeParts.Setting.SENSITIVE);
    }

    public DateTimeFormatterBuilder parseCaseInsensitive() {
        return setting(DateTimeParts.Setting.INSENSITIVE);
    }

    public DateTimeFormatterBuilder parseStrict() {
        return setting(DateTimeParts.Setting.STRICT);
    }

    public DateTimeFormatterBuilder parseLenient() {
        return setting(DateTimeParts.Setting.LENIENT);
    }

    public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
        Objects.requireNonNull(field, "field");
        appendInternal(new DateTimeParts.Default(field, value));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field) {
        Objects.requireNonNull(field, "field");
        appendValue(new NumberPart(field, 1, 19, SignStyle.NORMAL, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
        Objects.requireNonNull(field, "field");
        if (width < 1 || width > 19) throw new IllegalArgumentException("The width must be from 1 to 19 inclusive but was " + width);
        appendValue(new NumberPart(field, width, width, SignStyle.NOT_NEGATIVE, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle) {
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) return appendValue(field, maxWidth);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(signStyle, "signStyle");
        if (minWidth < 1 || minWidth > 19)
            throw new IllegalArgumentException("The minimum width must be from 1 to 19 inclusive but was " + minWidth);
        if (maxWidth < 1 || maxWidth > 19)
            throw new IllegalArgumentException("The maximum width must be from 1 to 19 inclusive but was " + maxWidth);
        if (maxWidth < minWidth)
            throw new IllegalArgumentException("The maximum width must exceed or equal the minimum width but " + maxWidth
                + " < " + minWidth);
        appendValue(new NumberPart(field, minWidth, maxWidth, signStyle, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, int baseValue) {
        Objects.requireNonNull(field, "field");
        appendValue(new NumberPart.Reduced(field, width, maxWidth, baseValue, null, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, ChronoLocalDate baseDate) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(baseDate, "baseDate");
        appendValue(new NumberPart.Reduced(field, width, maxWidth, 0, baseDate, 0));
        return this;
    }

    /** Numbers of fixed width behind a number make that one leave room for them. */
    private void appendValue(NumberPart part) {
        if (active.valueParserIndex < 0) {
            active.valueParserIndex = appendInternal(part);
            return;
        }
        int index = active.valueParserIndex;
        NumberPart base = (NumberPart) active.parts.get(index);
        if (part.isFixedWidthNumber()) {
            base = base.withSubsequentWidth(part.maxWidth());
            appendInternal(part.withFixedWidth());
            active.valueParserIndex = index;
        } else {
            base = base.withFixedWidth();
            active.valueParserIndex = appendInternal(part);
        }
        active.parts.set(index, base);
    }

    public DateTimeFormatterBuilder appendFraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
        appendFractionPart(new FractionPart(field, minWidth, maxWidth, decimalPoint));
        return this;
    }

    private void appendFractionPart(FractionPart part) {
        if (part.isFixedWidth() && !part.decimalPoint() && active.valueParserIndex >= 0) {
            int index = active.valueParserIndex;
            NumberPart base = (NumberPart) active.parts.get(index);
            active.parts.set(index, base.withSubsequentWidth(part.maxWidth()));
            appendInternal(part);
            active.valueParserIndex = index;
        } else {
            appendInternal(part);
        }
    }

    public DateTimeFormatterBuilder appendText(TemporalField field) {
        return appendText(field, TextStyle.FULL);
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle textStyle) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textStyle, "textStyle");
        appendInternal(new DateTimeParts.Text(field, textStyle, null));
        return this;
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> textLookup) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textLookup, "textLookup");
        appendInternal(new DateTimeParts.Text(field, TextStyle.FULL, new LinkedHashMap<>(textLookup)));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant() {
        appendInternal(new DateTimeParts.InstantPart(-2));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant(int fractionalDigits) {
        if (fractionalDigits < -1 || fractionalDigits > 9)
            throw new IllegalArgumentException("The fractional digits must be from -1 to 9 inclusive but was " + fractionalDigits);
        appendInternal(new DateTimeParts.InstantPart(fractionalDigits));
        return this;
    }

    public DateTimeFormatterBuilder appendOffsetId() {
        appendInternal(new OffsetPart("+HH:MM:ss", "Z"));
        return this;
    }

    public DateTimeFormatterBuilder appendOffset(String pattern, String noOffsetText) {
        appendInternal(new OffsetPart(pattern, noOffsetText));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalizedOffset(TextStyle style) {
        Objects.requireNonNull(style, "style");
        if (style != TextStyle.FULL && style != TextStyle.SHORT) throw new IllegalArgumentException("Style must be either full or short");
        appendInternal(new OffsetPart.Localized(style));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneId() {
        appendInternal(new ZonePart(TemporalQueries.zoneId(), "ZoneId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneRegionId() {
        appendInternal(new ZonePart(ZonePart.REGION_ONLY, "ZoneRegionId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneOrOffsetId() {
        appendInternal(new ZonePart(TemporalQueries.zone(), "ZoneOrOffsetId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle) {
        appendInternal(new ZonePart.Text(textStyle, null, false));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        Objects.requireNonNull(preferredZones, "preferredZones");
        appendInternal(new ZonePart.Text(textStyle, preferredZones, false));
        return this;
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle) {
        appendInternal(new ZonePart.Text(textStyle, null, true));
        return this;
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        appendInternal(new ZonePart.Text(textStyle, preferredZones, true));
        return this;
    }

    public DateTimeFormatterBuilder appendChronologyId() {
        appendInternal(new DateTimeParts.ChronoPart(null));
        return this;
    }

    public DateTimeFormatterBuilder appendChronologyText(TextStyle textStyle) {
        Objects.requireNonNull(textStyle, "textStyle");
        appendInternal(new DateTimeParts.ChronoPart(textStyle));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalized(FormatStyle dateStyle, FormatStyle timeStyle) {
        if (dateStyle == null && timeStyle == null) throw new IllegalArgumentException("Either the date or time style must be non-null");
        appendInternal(new DateTimeParts.LocalizedPart(dateStyle, timeStyle, null));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalized(String requestedTemplate) {
        Objects.requireNonNull(requestedTemplate, "requestedTemplate");
        appendInternal(new DateTimeParts.LocalizedPart(null, null, requestedTemplate));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(char literal) {
        appendInternal(new DateTimeParts.Literal(String.valueOf(literal)));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(String literal) {
        Objects.requireNonNull(literal, "literal");
        if (!literal.isEmpty()) appendInternal(new DateTimeParts.Literal(literal));
        return this;
    }

    public DateTimeFormatterBuilder appendDayPeriodText(TextStyle style) {
        Objects.requireNonNull(style, "style");
        appendInternal(new DateTimeParts.DayPeriodPart(style.asNormal()));
        return this;
    }

    public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        appendInternal(((DateTimeParts.Composite) formatter.parts()).withOptional(false));
        return this;
    }

    public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        appendInternal(((DateTimeParts.Composite) formatter.parts()).withOptional(true));
        return this;
    }

    public DateTimeFormatterBuilder appendPattern(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        new PatternLetters(this).parse(pattern);
        return this;
    }

    void appendWeek(char letter, int count) {
        appendInternal(new DateTimeParts.WeekPart(letter, count));
    }

    public DateTimeFormatterBuilder padNext(int padWidth) {
        return padNext(padWidth, ' ');
    }

    public DateTimeFormatterBuilder padNext(int padWidth, char padChar) {
        if (padWidth < 1) throw new IllegalArgumentException("The pad width must be at least one but was " + padWidth);
        active.padNextWidth = padWidth;
        active.padNextChar = padChar;
        active.valueParserIndex = -1;
        return this;
    }

    public DateTimeFormatterBuilder optionalStart() {
        active.valueParserIndex = -1;
        active = new DateTimeFormatterBuilder(active, true);
        return this;
    }

    public DateTimeFormatterBuilder optionalEnd() {
        if (active.parent == null)
            throw new IllegalStateException("Cannot call optionalEnd() as there was no previous call to optionalStart()");
        if (active.parts.isEmpty()) {
            active = active.parent;
            return this;
        }
        DateTimeParts.Composite inner = new DateTimeParts.Composite(active.parts, active.optional);
        active = active.parent;
        appendInternal(inner);
        return this;
    }

    boolean inOptional() {
        return active.parent != null;
    }

    private int appendInternal(Part part) {
        Objects.requireNonNull(part, "pp");
        if (active.padNextWidth > 0) {
            part = new DateTimeParts.Pad(part, active.padNextWidth, active.padNextChar);
            active.padNextWidth = 0;
            active.padNextChar = 0;
        }
        active.parts.add(part);
        active.valueParserIndex = -1;
        return active.parts.size() - 1;
    }

    public DateTimeFormatter toFormatter() {
        return toFormatter(Locale.getDefault());
    }

    public DateTimeFormatter toFormatter(Locale locale) {
        return toFormatter(locale, ResolverStyle.SMART, null);
    }

    DateTimeFormatter toFormatter(ResolverStyle resolverStyle, Chronology chrono) {
        return toFormatter(Locale.getDefault(), resolverStyle, chrono);
    }

    private DateTimeFormatter toFormatter(Locale locale, ResolverStyle resolverStyle, Chronology chrono) {
        Objects.requireNonNull(locale, "locale");
        while (active.parent != null) optionalEnd();
        return new DateTimeFormatter(new DateTimeParts.Composite(parts, false), locale, DecimalStyle.STANDARD, resolverStyle,
            null, chrono, null);
    }
}
