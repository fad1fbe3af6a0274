package java.time.format;

import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What parsing goes by: case and strictness as the formatter's parts set them, and the values found so far. */
final class ParseContext {
    private final DateTimeFormatter formatter;
    private boolean caseSensitive = true, strict = true;
    private final List<Parsed> parsed = new ArrayList<>();

    ParseContext(DateTimeFormatter formatter) {
        this.formatter = formatter;
        parsed.add(new Parsed());
    }

    ParseContext copy() {
        ParseContext c = new ParseContext(formatter);
        c.caseSensitive = caseSensitive;
        c.strict = strict;
        return c;
    }

    Locale locale() {
        return formatter.getLocale();
    }

    DecimalStyle decimalStyle() {
        return formatter.getDecimalStyle();
    }

    Chronology effectiveChronology() {
        Chronology chrono = current().chrono;
        if (chrono == null) chrono = formatter.getChronology();
        return chrono == null ? IsoChronology.INSTANCE : chrono;
    }

    boolean isCaseSensitive() {
        return caseSensitive;
    }

    void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    boolean isStrict() {
        return strict;
    }

    void setStrict(boolean strict) {
        this.strict = strict;
    }

    boolean equal(char a, char b) {
        return a == b || !caseSensitive && (Character.toUpperCase(a) == Character.toUpperCase(b)
            || Character.toLowerCase(a) == Character.toLowerCase(b));
    }

    boolean matches(CharSequence text, int at, CharSequence wanted) {
        if (at + wanted.length() > text.length()) return false;
        for (int i = 0; i < wanted.length(); i++) if (!equal(text.charAt(at + i), wanted.charAt(i))) return false;
        return true;
    }

    void startOptional() {
        parsed.add(current().copy());
    }

    void endOptional(boolean successful) {
        parsed.remove(successful ? parsed.size() - 2 : parsed.size() - 1);
    }

    Parsed current() {
        return parsed.get(parsed.size() - 1);
    }

    Parsed result(ResolverStyle resolverStyle, java.util.Set<TemporalField> resolverFields) {
        Parsed p = current();
        p.chrono = effectiveChronology();
        p.zone = p.zone != null ? p.zone : formatter.getZone();
        return (Parsed) p.resolve(resolverStyle, resolverFields);
    }

    Long parsed(TemporalField field) {
        return current().fieldValues.get(field);
    }

    /** Stores a value; returns the position after it, or where it began, inverted, when it contradicts another. */
    int setField(TemporalField field, long value, int errorAt, int success) {
        Objects.requireNonNull(field, "field");
        Long old = current().fieldValues.put(field, value);
        return old != null && old.longValue() != value ? ~errorAt : success;
    }

    void setChronology(Chronology chrono) {
        current().chrono = chrono;
    }

    void setZone(ZoneId zone) {
        current().zone = zone;
    }

    void setLeapSecond() {
        current().leapSecond = true;
    }

    @Override
    public String toString() {
        return current().toString();
    }
}
