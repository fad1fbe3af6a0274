package java.time.format;

import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.util.List;
import java.util.Objects;

/** An offset from UTC in one of the patterns of appendOffset. */
final class OffsetPart implements DateTimeFormatterBuilder.Part {
    private static final List<String> PATTERNS = List.of(
        "+HH", "+HHmm", "+HH:mm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss", "+HHMMSS", "+HH:MM:SS", "+HHmmss", "+HH:mm:ss",
        "+H", "+Hmm", "+H:mm", "+HMM", "+H:MM", "+HMMss", "+H:MM:ss", "+HMMSS", "+H:MM:SS", "+Hmmss", "+H:mm:ss");

    private final String pattern, noOffsetText;
    private final boolean colon, padHour;
    /** 0: without; 1: where not zero; 2: always. */
    private final int minutes, seconds;

    OffsetPart(String pattern, String noOffsetText) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(noOffsetText, "noOffsetText");
        if (!PATTERNS.contains(pattern)) throw new IllegalArgumentException("Invalid zone offset pattern: " + pattern);
        this.pattern = pattern;
        this.noOffsetText = noOffsetText;
        colon = pattern.indexOf(':') >= 0;
        padHour = pattern.startsWith("+HH");
        minutes = pattern.contains("MM") ? 2 : pattern.contains("mm") ? 1 : 0;
        seconds = pattern.contains("SS") ? 2 : pattern.contains("ss") ? 1 : 0;
    }

    @Override
    public boolean format(PrintContext context, StringBuilder out) {
        Long value = context.value(OFFSET_SECONDS);
        if (value == null) return false;
        int total = Math.toIntExact(value);
        if (total == 0) {
            out.append(noOffsetText);
            return true;
        }
        int h = Math.abs(total / 3600 % 100), m = Math.abs(total / 60 % 60), s = Math.abs(total % 60);
        int start = out.length(), printed = h;
        out.append(total < 0 ? '-' : '+');
        if (padHour || h >= 10) two(out, h);
        else out.append((char) (h + '0'));
        if (minutes == 2 || minutes == 1 && (m > 0 || seconds > 0 && s > 0)) {
            if (colon) out.append(':');
            two(out, m);
            printed += m;
            if (seconds == 2 || seconds == 1 && s > 0) {
                if (colon) out.append(':');
                two(out, s);
                printed += s;
            }
        }
        if (printed == 0) {
            out.setLength(start);
            out.append(noOffsetText);
        }
        return true;
    }

    private static void two(StringBuilder out, int value) {
        out.append((char) (value / 10 + '0')).append((char) (value % 10 + '0'));
    }

    @Override
    public int parse(ParseContext context, CharSequence text, int position) {
        int length = text.length(), noOffset = noOffsetText.length();
        if (noOffset == 0) {
            if (position == length) return context.setField(OFFSET_SECONDS, 0, position, position);
        } else {
            if (position == length) return ~position;
            if (context.matches(text, position, noOffsetText))
                return context.setField(OFFSET_SECONDS, 0, position, position + noOffset);
        }
        char sign = text.charAt(position);
        if (sign == '+' || sign == '-') {
            Reader in = new Reader(context, text, position + 1);
            if (in.read()) {
                long offset = (sign == '-' ? -1 : 1) * (in.h * 3600L + in.m * 60L + in.s);
                return context.setField(OFFSET_SECONDS, offset, position, in.at);
            }
        }
        return noOffset == 0 ? context.setField(OFFSET_SECONDS, 0, position, position) : ~position;
    }

    /** Reads hours, minutes, seconds behind the sign. */
    private final class Reader {
        private final ParseContext context;
        private final CharSequence text;
        int at, h, m, s;

        Reader(ParseContext context, CharSequence text, int at) {
            this.context = context;
            this.text = text;
            this.at = at;
        }

        boolean read() {
            boolean lenient = !context.isStrict();
            if (!hours(lenient)) return false;
            boolean withColon = lenient ? at < text.length() && text.charAt(at) == ':' : colon;
            if (minutes == 0 && !lenient) return true;
            int value = pair(withColon);
            if (value < 0) return lenient || minutes == 1 ? value == -1 : false;
            m = value;
            if (seconds == 0 && !lenient) return true;
            value = pair(withColon);
            if (value < 0) return lenient || seconds == 1 ? value == -1 : false;
            s = value;
            return true;
        }

        private boolean hours(boolean lenient) {
            int digits = 0;
            while (at + digits < text.length() && digits < 6 && digit(at + digits) >= 0) digits++;
            boolean two;
            if (lenient) two = digits >= 2 && (digits & 1) == 0 || digits >= 2 && padHour;
            else if (padHour) two = true;
            else if (colon || minutes == 0) two = digits >= 2;
            else two = (digits & 1) == 0;
            if (digits < (two ? 2 : 1)) return false;
            h = two ? digit(at) * 10 + digit(at + 1) : digit(at);
            at += two ? 2 : 1;
            return true;
        }

        private int digit(int i) {
            char c = text.charAt(i);
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }

        /** Two digits below 60: their value; -1 where there are none; -2 where they are wrong. */
        private int pair(boolean withColon) {
            int i = at;
            if (withColon) {
                if (i >= text.length() || text.charAt(i) != ':') return -1;
                i++;
            }
            if (i + 2 > text.length() || digit(i) < 0 || digit(i + 1) < 0) return -1;
            int value = digit(i) * 10 + digit(i + 1);
            if (value > 59) return -2;
            at = i + 2;
            return value;
        }
    }

    @Override
    public String toString() {
        return "Offset(" + pattern + ",'" + noOffsetText.replace("'", "''") + "')";
    }

    /** GMT, GMT+1, GMT+01:00. */
    static final class Localized implements DateTimeFormatterBuilder.Part {
        private final TextStyle style;

        Localized(TextStyle style) {
            this.style = style;
        }

        @Override
        public boolean format(PrintContext context, StringBuilder out) {
            Long value = context.value(OFFSET_SECONDS);
            if (value == null) return false;
            out.append("GMT");
            int total = Math.toIntExact(value);
            if (total == 0) return true;
            int h = Math.abs(total / 3600 % 100), m = Math.abs(total / 60 % 60), s = Math.abs(total % 60);
            out.append(total < 0 ? '-' : '+');
            if (style == TextStyle.FULL) {
                two(out, h);
                two(out.append(':'), m);
                if (s != 0) two(out.append(':'), s);
            } else {
                out.append(h);
                if (m != 0 || s != 0) {
                    two(out.append(':'), m);
                    if (s != 0) two(out.append(':'), s);
                }
            }
            return true;
        }

        @Override
        public int parse(ParseContext context, CharSequence text, int position) {
            if (!context.matches(text, position, "GMT")) return ~position;
            int at = position + 3;
            if (at == text.length() || text.charAt(at) != '+' && text.charAt(at) != '-')
                return context.setField(OFFSET_SECONDS, 0, position, at);
            OffsetPart part = new OffsetPart(style == TextStyle.FULL ? "+HH:MM:ss" : "+H:mm:ss", "");
            return part.parse(context, text, at);
        }

        @Override
        public String toString() {
            return "LocalizedOffset(" + style + ")";
        }
    }
}
