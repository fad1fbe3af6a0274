package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.Set;

/** The id of a zone. */
class ZonePart implements DateTimeFormatterBuilder.Part {
    static final TemporalQuery<ZoneId> REGION_ONLY = new TemporalQuery<>() {
        @Override
        public ZoneId queryFrom(TemporalAccessor temporal) {
            ZoneId zone = temporal.query(TemporalQueries.zoneId());
            return zone instanceof ZoneOffset ? null : zone;
        }
    };

    private final TemporalQuery<ZoneId> query;
    private final String description;

    ZonePart(TemporalQuery<ZoneId> query, String description) {
        this.query = query;
        this.description = description;
    }

    @Override
    public boolean format(PrintContext context, StringBuilder out) {
        ZoneId zone = context.value(query);
        if (zone == null) return false;
        out.append(zone.getId());
        return true;
    }

    @Override
    public int parse(ParseContext context, CharSequence text, int position) {
        int length = text.length();
        if (position >= length) return ~position;
        char next = text.charAt(position);
        if (next == '+' || next == '-') return offset(context, text, position, position, "");
        for (String prefix : new String[] {"UTC", "UT", "GMT"}) {
            if (!context.matches(text, position, prefix)) continue;
            int end = position + prefix.length();
            if (end < length && isNameChar(text.charAt(end)) && text.charAt(end) != '+' && text.charAt(end) != '-') break;
            return offset(context, text, position, end, prefix);
        }
        int best = position;
        String zone = null;
        for (int end = position + 1; end <= length && isNameChar(text.charAt(end - 1)); end++) {
            String candidate = text.subSequence(position, end).toString();
            String found = find(candidate, context.isCaseSensitive());
            if (found != null) {
                zone = found;
                best = end;
            }
        }
        if (zone == null) {
            if (context.equal(next, 'Z')) {
                context.setZone(ZoneOffset.UTC);
                return position + 1;
            }
            return ~position;
        }
        context.setZone(ZoneId.of(zone));
        return best;
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/_+-~.".indexOf(c) >= 0;
    }

    private static String find(String candidate, boolean caseSensitive) {
        if (candidate.length() < 2) return null;
        Set<String> ids = java.time.zone.ZoneRulesProvider.getAvailableZoneIds();
        if (ids.contains(candidate)) return candidate;
        if (!caseSensitive) {
            for (String id : ids) if (id.equalsIgnoreCase(candidate)) return id;
        }
        return null;
    }

    private static int offset(ParseContext context, CharSequence text, int position, int at, String prefix) {
        boolean signed = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
        if (!signed) {
            context.setZone(ZoneId.of(prefix));
            return at;
        }
        ParseContext inner = context.copy();
        int end = new OffsetPart("+HH:MM:ss", "Z").parse(inner, text, at);
        if (end < 0) end = new OffsetPart("+HHmmss", "Z").parse(inner, text, at);
        try {
            if (end < 0) {
                if (prefix.isEmpty()) return ~position;
                context.setZone(ZoneId.of(prefix));
                return at;
            }
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(inner.parsed(ChronoField.OFFSET_SECONDS).intValue());
            context.setZone(prefix.isEmpty() ? offset : ZoneId.ofOffset(prefix, offset));
            return end;
        } catch (DateTimeException e) {
            return ~position;
        }
    }

    @Override
    public String toString() {
        return description;
    }

    /** The name of a zone in English: Central European Summer Time, CEST, or its id where it has no name. */
    static final class Text extends ZonePart {
        private final TextStyle style;
        private final boolean generic;

        Text(TextStyle style, Set<ZoneId> preferred, boolean generic) {
            super(TemporalQueries.zone(), "ZoneText(" + style + ")");
            this.style = java.util.Objects.requireNonNull(style, "textStyle");
            this.generic = generic;
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            ZoneId zone = context.value(TemporalQueries.zoneId());
            if (zone == null) return false;
            String text = null;
            if (!(zone instanceof ZoneOffset)) {
                int kind = ZoneText.GENERIC;
                TemporalAccessor t = context.temporal();
                if (!generic) {
                    if (t.isSupported(ChronoField.INSTANT_SECONDS)) {
                        kind = zone.getRules().isDaylightSavings(Instant.from(t)) ? ZoneText.DAYLIGHT : ZoneText.STANDARD;
                    } else if (t.isSupported(ChronoField.EPOCH_DAY) && t.isSupported(ChronoField.NANO_OF_DAY)) {
                        ChronoLocalDate date = java.time.LocalDate.ofEpochDay(t.getLong(ChronoField.EPOCH_DAY));
                        LocalTime time = LocalTime.ofNanoOfDay(t.getLong(ChronoField.NANO_OF_DAY));
                        LocalDateTime local = (LocalDateTime) date.atTime(time);
                        if (zone.getRules().getTransition(local) == null)
                            kind = zone.getRules().isDaylightSavings(local.atZone(zone).toInstant()) ? ZoneText.DAYLIGHT
                                : ZoneText.STANDARD;
                    }
                }
                text = ZoneText.name(zone.getId(), style.asNormal() == TextStyle.FULL, kind);
            }
            out.append(text != null ? text : zone.getId());
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            int end = ZoneText.parse(context, text, position);
            return end >= 0 ? end : super.parse(context, text, position);
        }
    }
}
