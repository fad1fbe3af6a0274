package java.time.format;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The smaller kinds of parts that a formatter is made of. */
final class DateTimeParts {
    private DateTimeParts() {}

    enum Setting implements DateTimeFormatterBuilder.Part {
        SENSITIVE, INSENSITIVE, STRICT, LENIENT;

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            switch (this) {
                case SENSITIVE:
                    context.setCaseSensitive(true);
                    break;
                case INSENSITIVE:
                    context.setCaseSensitive(false);
                    break;
                case STRICT:
                    context.setStrict(true);
                    break;
                default:
                    context.setStrict(false);
            }
            return position;
        }

        @Override
        public String toString() {
            switch (this) {
                case SENSITIVE:
                    return "ParseCaseSensitive(true)";
                case INSENSITIVE:
                    return "ParseCaseSensitive(false)";
                case STRICT:
                    return "ParseStrict(true)";
                default:
                    return "ParseStrict(false)";
            }
        }
    }

    /** A value for a field that the text does not give. */
    record Default(TemporalField field, long value) implements DateTimeFormatterBuilder.Part {
        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            if (context.parsed(field) == null) context.setField(field, value, position, position);
            return position;
        }
    }

    record Literal(String text) implements DateTimeFormatterBuilder.Part {
        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            out.append(text);
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence in, int position) {
            if (position > in.length() || position < 0) throw new IndexOutOfBoundsException();
            return context.matches(in, position, text) ? position + text.length() : ~position;
        }

        @Override
        public String toString() {
            if (text.equals("'")) return "''";
            return "'" + text.replace("'", "''") + "'";
        }
    }

    /** A sequence; an optional one that fails leaves no trace. */
    record Composite(List<DateTimeFormatterBuilder.Part> parts, boolean optional) implements DateTimeFormatterBuilder.Part {
        Composite {
            parts = List.copyOf(parts);
        }

        Composite withOptional(boolean optional) {
            return optional == this.optional ? this : new Composite(parts, optional);
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            int length = out.length();
            if (optional) context.startOptional();
            try {
                for (DateTimeFormatterBuilder.Part part : parts) {
                    if (!part.format(context, out)) {
                        out.setLength(length);
                        return true;
                    }
                }
            } finally {
                if (optional) context.endOptional();
            }
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            if (!optional) {
                for (DateTimeFormatterBuilder.Part part : parts) {
                    position = part.parse(context, text, position);
                    if (position < 0) break;
                }
                return position;
            }
            context.startOptional();
            int at = position;
            for (DateTimeFormatterBuilder.Part part : parts) {
                at = part.parse(context, text, at);
                if (at < 0) {
                    context.endOptional(false);
                    return position;
                }
            }
            context.endOptional(true);
            return at;
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            out.append(optional ? "[" : "(");
            for (DateTimeFormatterBuilder.Part part : parts) out.append(part);
            return out.append(optional ? "]" : ")").toString();
        }
    }

    record Pad(DateTimeFormatterBuilder.Part part, int width, char pad) implements DateTimeFormatterBuilder.Part {
        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            int start = out.length();
            if (!part.format(context, out)) return false;
            int length = out.length() - start;
            if (length > width)
                throw new DateTimeException("Cannot print as output of " + length + " characters exceeds pad width of " + width);
            for (int i = length; i < width; i++) out.insert(start, pad);
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            boolean strict = context.isStrict();
            if (position > text.length()) throw new IndexOutOfBoundsException();
            if (position == text.length()) return ~position;
            int end = position + width;
            if (end > text.length()) {
                if (strict) return ~position;
                end = text.length();
            }
            int at = position;
            while (at < end && context.equal(text.charAt(at), pad)) at++;
            CharSequence inner = text.subSequence(0, end);
            int result = part.parse(context, inner, at);
            return result != end && strict ? ~(position + at) : result;
        }

        @Override
        public String toString() {
            return "Pad(" + part + "," + width + (pad == ' ' ? ")" : ",'" + pad + "')");
        }
    }

    /** A field by its text, or by its number where it has none. */
    record Text(TemporalField field, TextStyle style, Map<Long, String> lookup) implements DateTimeFormatterBuilder.Part {
        private NumberPart number() {
            return new NumberPart(field, 1, 19, SignStyle.NORMAL, 0);
        }

        private String text(Chronology chrono, long value, Locale locale) {
            return lookup != null ? lookup.get(value) : DateTimeText.text(chrono, field, value, style, locale);
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            Long value = context.value(field);
            if (value == null) return false;
            String text = text(context.chronology(), value, context.locale());
            if (text == null) return number().format(context, out);
            out.append(text);
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            if (position < 0 || position > text.length()) throw new IndexOutOfBoundsException();
            if (lookup == null && !DateTimeText.hasText(field)) return number().parse(context, text, position);
            int best = -1;
            long found = 0;
            if (lookup != null) {
                for (Map.Entry<Long, String> e : lookup.entrySet()) {
                    if (e.getValue().length() > best && context.matches(text, position, e.getValue())) {
                        best = e.getValue().length();
                        found = e.getKey();
                    }
                }
            } else {
                for (TextStyle s : TextStyle.values()) {
                    if (s.isStandalone() || context.isStrict() && s != style.asNormal()) continue;
                    for (long v = -1; v <= 12; v++) {
                        String candidate = DateTimeText.text(context.effectiveChronology(), field, v, s,
                            context.locale());
                        if (candidate != null && candidate.length() > best && context.matches(text, position, candidate)) {
                            best = candidate.length();
                            found = v;
                        }
                    }
                }
            }
            if (best >= 0) return context.setField(field, found, position, position + best);
            return context.isStrict() ? ~position : number().parse(context, text, position);
        }

        @Override
        public String toString() {
            return style == TextStyle.FULL ? "Text(" + field + ")" : "Text(" + field + "," + style + ")";
        }
    }

    /** An instant in ISO form; fractional digits: -2 as many threes as needed, -1 as many as needed, else that many. */
    record InstantPart(int digits) implements DateTimeFormatterBuilder.Part {
        private static final long SECONDS_PER_10000_YEARS = 146097L * 25L * 86400L;
        private static final long SECONDS_0000_TO_1970 = (146097L * 5L - (30L * 365L + 7L)) * 86400L;

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            Long seconds = context.value(INSTANT_SECONDS);
            Long nanos = null;
            if (context.temporal().isSupported(NANO_OF_SECOND)) nanos = context.temporal().getLong(NANO_OF_SECOND);
            if (seconds == null) return false;
            long second = seconds;
            int nano = NANO_OF_SECOND.checkValidIntValue(nanos != null ? nanos : 0);
            if (second >= -SECONDS_0000_TO_1970) {
                long zero = second - SECONDS_PER_10000_YEARS + SECONDS_0000_TO_1970;
                long hi = Math.floorDiv(zero, SECONDS_PER_10000_YEARS) + 1, lo = Math.floorMod(zero, SECONDS_PER_10000_YEARS);
                LocalDateTime ldt = LocalDateTime.ofEpochSecond(lo - SECONDS_0000_TO_1970, 0, ZoneOffset.UTC);
                if (hi > 0) out.append('+').append(hi);
                out.append(ldt);
                if (ldt.getSecond() == 0) out.append(":00");
            } else {
                long zero = second + SECONDS_0000_TO_1970;
                long hi = zero / SECONDS_PER_10000_YEARS, lo = zero % SECONDS_PER_10000_YEARS;
                LocalDateTime ldt = LocalDateTime.ofEpochSecond(lo - SECONDS_0000_TO_1970, 0, ZoneOffset.UTC);
                int position = out.length();
                out.append(ldt);
                if (ldt.getSecond() == 0) out.append(":00");
                if (hi < 0) {
                    if (ldt.getYear() == -10_000) out.replace(position, position + 2, Long.toString(hi - 1));
                    else if (lo == 0) out.insert(position, hi);
                    else out.insert(position + 1, Math.abs(hi));
                }
            }
            if (digits < 0 && nano > 0 || digits > 0) {
                out.append('.');
                int div = 100_000_000;
                for (int i = 0; digits == -1 && nano > 0 || digits == -2 && (nano > 0 || i % 3 != 0) || i < digits; i++) {
                    int digit = nano / div;
                    out.append((char) (digit + '0'));
                    nano -= digit * div;
                    div /= 10;
                }
            }
            out.append('Z');
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            DateTimeFormatterBuilder b = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral('T')
                .appendValue(HOUR_OF_DAY, 2).appendLiteral(':').appendValue(MINUTE_OF_HOUR, 2).appendLiteral(':')
                .appendValue(SECOND_OF_MINUTE, 2)
                .appendFraction(NANO_OF_SECOND, Math.max(digits, 0), digits < 0 ? 9 : Math.max(digits, 1), true).appendOffsetId();
            ParseContext inner = context.copy();
            int end = b.toFormatter().parts().parse(inner, text, position);
            if (end < 0) return end;
            long year = inner.parsed(YEAR);
            int month = inner.parsed(ChronoField.MONTH_OF_YEAR).intValue(), day = inner.parsed(ChronoField.DAY_OF_MONTH).intValue();
            int hour = inner.parsed(HOUR_OF_DAY).intValue(), minute = inner.parsed(MINUTE_OF_HOUR).intValue();
            int second = inner.parsed(SECOND_OF_MINUTE).intValue();
            Long nanoValue = inner.parsed(NANO_OF_SECOND);
            int nano = nanoValue == null ? 0 : nanoValue.intValue(), offset = inner.parsed(OFFSET_SECONDS).intValue(), days = 0;
            if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
                hour = 0;
                days = 1;
            } else if (hour == 23 && minute == 59 && second == 60) {
                context.setLeapSecond();
                second = 59;
            }
            try {
                LocalDateTime ldt = LocalDateTime.of((int) (year % 10_000), month, day, hour, minute, second, 0).plusDays(days);
                long instant = ldt.toEpochSecond(ZoneOffset.ofTotalSeconds(offset))
                    + Math.multiplyExact(year / 10_000L, SECONDS_PER_10000_YEARS);
                int success = context.setField(INSTANT_SECONDS, instant, position, end);
                return context.setField(NANO_OF_SECOND, nano, position, success);
            } catch (RuntimeException e) {
                return ~position;
            }
        }

        @Override
        public String toString() {
            return "Instant()";
        }
    }

    /** The id of the chronology, or its name. */
    record ChronoPart(TextStyle style) implements DateTimeFormatterBuilder.Part {
        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            Chronology chrono = context.value(TemporalQueries.chronology());
            if (chrono == null) return false;
            out.append(style != null ? DateTimeText.name(chrono) : chrono.getId());
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            for (Chronology chrono : Chronology.getAvailableChronologies()) {
                String name = style != null ? DateTimeText.name(chrono) : chrono.getId();
                if (context.matches(text, position, name)) {
                    context.setChronology(chrono);
                    return position + name.length();
                }
            }
            return ~position;
        }

        @Override
        public String toString() {
            return style == null ? "ChronologyId()" : "ChronologyText(" + style + ")";
        }
    }

    record LocalizedPart(FormatStyle dateStyle, FormatStyle timeStyle, String template) implements DateTimeFormatterBuilder.Part {
        private DateTimeFormatterBuilder.Part parts(Locale locale) {
            String pattern = template != null ? DateTimeText.template(template)
                : DateTimeText.pattern(dateStyle, timeStyle, locale);
            return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter().parts();
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            return parts(context.locale()).format(context, out);
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            return parts(context.locale()).parse(context, text, position);
        }

        @Override
        public String toString() {
            if (template != null) return "Localized(" + template + ")";
            return "Localized(" + (dateStyle != null ? dateStyle : "") + "," + (timeStyle != null ? timeStyle : "") + ")";
        }
    }

    /** in the morning, noon, at night ... */
    record DayPeriodPart(TextStyle style) implements DateTimeFormatterBuilder.Part {
        private static final String[] NAMES = {
            "midnight", "in the morning", "noon", "in the afternoon", "in the evening", "at night"
        };
        private static final int[] MIDDLES = {0, 9 * 60, 12 * 60, 15 * 60, 19 * 60 + 30, 1 * 60 + 30};

        private static int period(int minuteOfDay) {
            if (minuteOfDay == 0) return 0;
            if (minuteOfDay == 720) return 2;
            if (minuteOfDay < 720) return 1;
            if (minuteOfDay < 1080) return 3;
            return minuteOfDay < 1260 ? 4 : 5;
        }

        private String name(int i) {
            return style == TextStyle.NARROW && (i == 0 || i == 2) ? i == 0 ? "mi" : "n" : NAMES[i];
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            Long hour = context.value(HOUR_OF_DAY);
            if (hour == null) return false;
            Long minute = context.temporal().isSupported(MINUTE_OF_HOUR) ? context.value(MINUTE_OF_HOUR) : null;
            int m = minute != null ? minute.intValue() : 0;
            int minutes = (int) Math.floorMod(hour, 24L) * 60 + m;
            out.append(!DateTimeText.isRoot(context.locale()) ? name(period(minutes)) : minutes < 720 ? "AM" : "PM");
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            for (int i = 0; i < NAMES.length; i++) {
                if (!context.matches(text, position, name(i))) continue;
                if (context.parsed(HOUR_OF_DAY) == null && context.parsed(ChronoField.HOUR_OF_AMPM) == null
                    && context.parsed(ChronoField.CLOCK_HOUR_OF_AMPM) == null) {
                    context.setField(HOUR_OF_DAY, MIDDLES[i] / 60, position, position);
                    context.setField(MINUTE_OF_HOUR, MIDDLES[i] % 60, position, position);
                } else if (context.parsed(HOUR_OF_DAY) == null) {
                    context.setField(ChronoField.AMPM_OF_DAY, i == 0 || i == 1 ? 0 : i == 5 ? 1 : 1, position, position);
                }
                return position + name(i).length();
            }
            return ~position;
        }

        @Override
        public String toString() {
            return "DayPeriod(" + style + ")";
        }
    }

    /** A week-based field of the formatter's locale: the letters e, c, w, W, Y. */
    record WeekPart(char letter, int count) implements DateTimeFormatterBuilder.Part {
        private DateTimeFormatterBuilder.Part number(Locale locale) {
            WeekFields weeks = WeekFields.of(locale);
            switch (letter) {
                case 'W':
                    return new NumberPart(weeks.weekOfMonth(), count, 2, SignStyle.NOT_NEGATIVE, 0);
                case 'w':
                    return new NumberPart(weeks.weekOfWeekBasedYear(), count, 2, SignStyle.NOT_NEGATIVE, 0);
                case 'Y':
                    if (count == 2)
                        return new NumberPart.Reduced(weeks.weekBasedYear(), 2, 2, 0, java.time.LocalDate.of(2000, 1, 1), 0);
                    return new NumberPart(weeks.weekBasedYear(), count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD, 0);
                default:
                    return new NumberPart(weeks.dayOfWeek(), count, 2, SignStyle.NOT_NEGATIVE, 0);
            }
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            return number(context.locale()).format(context, out);
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            return number(context.locale()).parse(context, text, position);
        }

        @Override
        public String toString() {
            switch (letter) {
                case 'Y':
                    if (count == 1) return "Localized(WeekBasedYear)";
                    if (count == 2) return "Localized(ReducedValue(WeekBasedYear,2,2,2000-01-01))";
                    return "Localized(WeekBasedYear," + count + ",19," + (count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD) + ")";
                case 'W':
                    return "Localized(WeekOfMonth," + count + ")";
                case 'w':
                    return "Localized(WeekOfWeekBasedYear," + count + ")";
                default:
                    return "Localized(DayOfWeek," + count + ")";
            }
        }
    }
}
