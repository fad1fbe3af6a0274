package java.time.format;

import static java.time.temporal.ChronoField.*;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;

/** Reads the pattern language of DateTimeFormatter.ofPattern and calls the builder. */
final class PatternLetters {
    private final DateTimeFormatterBuilder builder;

    PatternLetters(DateTimeFormatterBuilder builder) {
        this.builder = builder;
    }

    private static TemporalField field(char letter) {
        switch (letter) {
            case 'G': return ERA;
            case 'y': return YEAR_OF_ERA;
            case 'u': return YEAR;
            case 'Q': case 'q': return IsoFields.QUARTER_OF_YEAR;
            case 'M': case 'L': return MONTH_OF_YEAR;
            case 'D': return DAY_OF_YEAR;
            case 'd': return DAY_OF_MONTH;
            case 'F': return ALIGNED_WEEK_OF_MONTH;
            case 'E': case 'c': case 'e': return DAY_OF_WEEK;
            case 'a': return AMPM_OF_DAY;
            case 'H': return HOUR_OF_DAY;
            case 'k': return CLOCK_HOUR_OF_DAY;
            case 'K': return HOUR_OF_AMPM;
            case 'h': return CLOCK_HOUR_OF_AMPM;
            case 'm': return MINUTE_OF_HOUR;
            case 's': return SECOND_OF_MINUTE;
            case 'S': case 'n': return NANO_OF_SECOND;
            case 'A': return MILLI_OF_DAY;
            case 'N': return NANO_OF_DAY;
            case 'g': return JulianFields.MODIFIED_JULIAN_DAY;
            default: return null;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    void parse(String pattern) {
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (isLetter(c)) {
                int start = at++;
                while (at < pattern.length() && pattern.charAt(at) == c) at++;
                int count = at - start;
                if (c == 'p') {
                    int pad = 0;
                    if (at < pattern.length() && isLetter(pattern.charAt(at))) {
                        c = pattern.charAt(at);
                        pad = count;
                        start = at++;
                        while (at < pattern.length() && pattern.charAt(at) == c) at++;
                        count = at - start;
                    }
                    if (pad == 0)
                        throw new IllegalArgumentException("Pad letter 'p' must be followed by valid pad pattern: " + pattern);
                    builder.padNext(pad);
                }
                letters(c, count);
                at--;
            } else if (c == '\'') {
                at = quoted(pattern, at);
            } else if (c == '[') {
                builder.optionalStart();
            } else if (c == ']') {
                if (!builder.inOptional())
                    throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
                builder.optionalEnd();
            } else if (c == '{' || c == '}' || c == '#') {
                throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
            } else {
                builder.appendLiteral(c);
            }
        }
    }

    private int quoted(String pattern, int start) {
        int at = start + 1;
        for (; at < pattern.length(); at++) {
            if (pattern.charAt(at) != '\'') continue;
            if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'') at++;
            else break;
        }
        if (at >= pattern.length())
            throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
        String text = pattern.substring(start + 1, at);
        if (text.isEmpty()) builder.appendLiteral('\'');
        else builder.appendLiteral(text.replace("''", "'"));
        return at;
    }

    private static IllegalArgumentException tooMany(char letter) {
        return new IllegalArgumentException("Too many pattern letters: " + letter);
    }

    private void letters(char c, int count) {
        TemporalField field = field(c);
        if (field != null) {
            field(c, count, field);
            return;
        }
        switch (c) {
            case 'z':
                if (count > 4) throw tooMany(c);
                builder.appendZoneText(count == 4 ? TextStyle.FULL : TextStyle.SHORT);
                break;
            case 'V':
                if (count != 2) throw new IllegalArgumentException("Pattern letter count must be 2: " + c);
                builder.appendZoneId();
                break;
            case 'v':
                if (count != 1 && count != 4) throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
                builder.appendGenericZoneText(count == 1 ? TextStyle.SHORT : TextStyle.FULL);
                break;
            case 'Z':
                if (count < 4) builder.appendOffset("+HHMM", "+0000");
                else if (count == 4) builder.appendLocalizedOffset(TextStyle.FULL);
                else if (count == 5) builder.appendOffset("+HH:MM:ss", "Z");
                else throw tooMany(c);
                break;
            case 'O':
                if (count == 1) builder.appendLocalizedOffset(TextStyle.SHORT);
                else if (count == 4) builder.appendLocalizedOffset(TextStyle.FULL);
                else throw new IllegalArgumentException("Pattern letter count must be 1 or 4: " + c);
                break;
            case 'X':
                if (count > 5) throw tooMany(c);
                builder.appendOffset(offset(count), "Z");
                break;
            case 'x':
                if (count > 5) throw tooMany(c);
                builder.appendOffset(offset(count), count == 1 ? "+00" : count % 2 == 0 ? "+0000" : "+00:00");
                break;
            case 'W':
                if (count > 1) throw tooMany(c);
                builder.appendWeek(c, count);
                break;
            case 'w':
                if (count > 2) throw tooMany(c);
                builder.appendWeek(c, count);
                break;
            case 'Y':
                builder.appendWeek(c, count);
                break;
            case 'B':
                if (count == 1) builder.appendDayPeriodText(TextStyle.SHORT);
                else if (count == 4) builder.appendDayPeriodText(TextStyle.FULL);
                else if (count == 5) builder.appendDayPeriodText(TextStyle.NARROW);
                else throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
                break;
            default:
                throw new IllegalArgumentException("Unknown pattern letter: " + c);
        }
    }

    private static String offset(int count) {
        return new String[] {"+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"}[count - 1];
    }

    private void text(char c, int count, TemporalField field, boolean standalone) {
        TextStyle style = count == 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW;
        builder.appendText(field, standalone ? style.asStandalone() : style);
    }

    private void field(char c, int count, TemporalField field) {
        boolean standalone = false;
        switch (c) {
            case 'u':
            case 'y':
                if (count == 2) builder.appendValueReduced(field, 2, 2, LocalDate.of(2000, 1, 1));
                else if (count < 4) builder.appendValue(field, count, 19, SignStyle.NORMAL);
                else builder.appendValue(field, count, 19, SignStyle.EXCEEDS_PAD);
                break;
            case 'c':
                if (count == 1) {
                    builder.appendWeek(c, count);
                    break;
                }
                if (count == 2) throw new IllegalArgumentException("Invalid pattern \"cc\"");
                if (count > 5) throw tooMany(c);
                text(c, count, field, true);
                break;
            case 'L':
            case 'q':
                standalone = true;
            case 'M':
            case 'Q':
            case 'E':
            case 'e':
                if (count > 5) throw tooMany(c);
                if (count <= 2) {
                    if (c == 'e') builder.appendWeek(c, count);
                    else if (c == 'E') builder.appendText(field, TextStyle.SHORT);
                    else if (count == 1) builder.appendValue(field);
                    else builder.appendValue(field, 2);
                } else {
                    text(c, count, field, standalone);
                }
                break;
            case 'a':
                if (count != 1) throw tooMany(c);
                builder.appendText(field, TextStyle.SHORT);
                break;
            case 'G':
                if (count > 5) throw tooMany(c);
                builder.appendText(field, count <= 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW);
                break;
            case 'S':
                builder.appendFraction(ChronoField.NANO_OF_SECOND, count, count, false);
                break;
            case 'F':
                if (count != 1) throw tooMany(c);
                builder.appendValue(field);
                break;
            case 'd':
            case 'h':
            case 'H':
            case 'k':
            case 'K':
            case 'm':
            case 's':
                if (count == 1) builder.appendValue(field);
                else if (count == 2) builder.appendValue(field, 2);
                else throw tooMany(c);
                break;
            case 'D':
                if (count == 1) builder.appendValue(field);
                else if (count <= 3) builder.appendValue(field, count, 3, SignStyle.NOT_NEGATIVE);
                else throw tooMany(c);
                break;
            case 'g':
                builder.appendValue(field, count, 19, SignStyle.NORMAL);
                break;
            default:
                if (count == 1 && c != 'n' && c != 'N' && c != 'A') builder.appendValue(field);
                else builder.appendValue(field, count, 19, SignStyle.NOT_NEGATIVE);
        }
    }
}
