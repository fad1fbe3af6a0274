package java.time.format;

import java.time.DateTimeException;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.TemporalField;

/** A number of some width; adjacent numbers of fixed width reserve their digits (subsequentWidth; -1: fixed itself). */
class NumberPart implements DateTimeFormatterBuilder.Part {
    private static final long[] TENS = {
        0L, 10L, 100L, 1000L, 10000L, 100000L, 1000000L, 10000000L, 100000000L, 1000000000L, 10000000000L
    };

    final TemporalField field;
    final int minWidth, maxWidth;
    final SignStyle signStyle;
    final int subsequentWidth;

    NumberPart(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle, int subsequentWidth) {
        this.field = field;
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
        this.signStyle = signStyle;
        this.subsequentWidth = subsequentWidth;
    }

    int maxWidth() {
        return maxWidth;
    }

    /** Whether this is a number that always has the same width. */
    boolean isFixedWidthNumber() {
        return minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE;
    }

    NumberPart withFixedWidth() {
        return subsequentWidth == -1 ? this : new NumberPart(field, minWidth, maxWidth, signStyle, -1);
    }

    NumberPart withSubsequentWidth(int width) {
        return new NumberPart(field, minWidth, maxWidth, signStyle, subsequentWidth + width);
    }

    boolean isFixedWidth(ParseContext context) {
        return subsequentWidth == -1 || subsequentWidth > 0 && isFixedWidthNumber();
    }

    long value(PrintContext context, long value) {
        return value;
    }

    @Override
    public boolean format(PrintContext context, StringBuilder out) {
        Long valueLong = context.value(field);
        if (valueLong == null) return false;
        long value = value(context, valueLong);
        DecimalStyle style = context.decimalStyle();
        String digits = value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
        if (digits.length() > maxWidth)
            throw new DateTimeException("Field " + field + " cannot be printed as the value " + value
                + " exceeds the maximum print width of " + maxWidth);
        digits = style.localize(digits);
        if (value >= 0) {
            if (signStyle == SignStyle.ALWAYS
                || signStyle == SignStyle.EXCEEDS_PAD && minWidth < 19 && value >= tens(minWidth)) out.append(style.getPositiveSign());
        } else {
            switch (signStyle) {
                case NORMAL:
                case EXCEEDS_PAD:
                case ALWAYS:
                    out.append(style.getNegativeSign());
                    break;
                case NOT_NEGATIVE:
                    throw new DateTimeException("Field " + field + " cannot be printed as the value " + value
                        + " cannot be negative according to the SignStyle");
                default:
            }
        }
        for (int i = digits.length(); i < minWidth; i++) out.append(style.getZeroDigit());
        out.append(digits);
        return true;
    }

    private static long tens(int width) {
        if (width < TENS.length) return TENS[width];
        long value = TENS[TENS.length - 1];
        for (int i = TENS.length - 1; i < width; i++) value *= 10;
        return value;
    }

    @Override
    public int parse(ParseContext context, CharSequence text, int position) {
        int length = text.length();
        if (position == length) return ~position;
        char sign = text.charAt(position);
        boolean negative = false, positive = false;
        DecimalStyle style = context.decimalStyle();
        if (sign == style.getPositiveSign()) {
            if (!signStyle.parse(true, context.isStrict(), minWidth == maxWidth)) return ~position;
            positive = true;
            position++;
        } else if (sign == style.getNegativeSign()) {
            if (!signStyle.parse(false, context.isStrict(), minWidth == maxWidth)) return ~position;
            negative = true;
            position++;
        } else if (signStyle == SignStyle.ALWAYS && context.isStrict()) {
            return ~position;
        }
        int effectiveMin = context.isStrict() || isFixedWidth(context) ? minWidth : 1;
        int minEnd = position + effectiveMin;
        if (minEnd > length) return ~position;
        int effectiveMax = (context.isStrict() || isFixedWidth(context) ? maxWidth : 9) + Math.max(subsequentWidth, 0);
        long total = 0;
        boolean overflow = false;
        int pos = position;
        for (int pass = 0; pass < 2; pass++) {
            int maxEnd = Math.min(pos + effectiveMax, length);
            total = 0;
            overflow = false;
            while (pos < maxEnd) {
                int digit = style.digit(text.charAt(pos));
                if (digit < 0) {
                    if (pos < minEnd) return ~position;
                    break;
                }
                pos++;
                if (total > (Long.MAX_VALUE - digit) / 10) overflow = true;
                else total = total * 10 + digit;
            }
            if (subsequentWidth <= 0 || pass != 0) break;
            effectiveMax = Math.max(effectiveMin, pos - position - subsequentWidth);
            pos = position;
        }
        if (overflow) return ~position;
        if (negative) {
            if (total == 0 && context.isStrict()) return ~(position - 1);
            total = -total;
        } else if (signStyle == SignStyle.EXCEEDS_PAD && context.isStrict()) {
            int parsed = pos - position;
            if (positive) {
                if (parsed <= minWidth) return ~(position - 1);
            } else if (parsed > minWidth) {
                return ~position;
            }
        }
        return setValue(context, total, position, pos);
    }

    int setValue(ParseContext context, long value, int errorAt, int success) {
        return context.setField(field, value, errorAt, success);
    }

    @Override
    public String toString() {
        if (minWidth == 1 && maxWidth == 19 && signStyle == SignStyle.NORMAL) return "Value(" + field + ")";
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) return "Value(" + field + "," + minWidth + ")";
        return "Value(" + field + "," + minWidth + "," + maxWidth + "," + signStyle + ")";
    }

    /** The last digits of a value in the range that begins at a base. */
    static final class Reduced extends NumberPart {
        private final int baseValue;
        private final ChronoLocalDate baseDate;

        Reduced(TemporalField field, int minWidth, int maxWidth, int baseValue, ChronoLocalDate baseDate, int subsequentWidth) {
            super(field, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            if (minWidth < 1 || minWidth > 10)
                throw new IllegalArgumentException("The minWidth must be from 1 to 10 inclusive but was " + minWidth);
            if (maxWidth < 1 || maxWidth > 10)
                throw new IllegalArgumentException("The maxWidth must be from 1 to 10 inclusive but was " + minWidth);
            if (maxWidth < minWidth)
                throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but " + maxWidth
                    + " < " + minWidth);
            if (baseDate == null) {
                if (!field.range().isValidValue(baseValue))
                    throw new IllegalArgumentException("The base value must be within the range of the field");
                if ((long) baseValue + tens(maxWidth) > Integer.MAX_VALUE)
                    throw new DateTimeException("Unable to add printer-parser as the range exceeds the capacity of an int");
            }
            this.baseValue = baseValue;
            this.baseDate = baseDate;
        }

        @Override
        Reduced withFixedWidth() {
            return subsequentWidth == -1 ? this : new Reduced(field, minWidth, maxWidth, baseValue, baseDate, -1);
        }

        @Override
        Reduced withSubsequentWidth(int width) {
            return new Reduced(field, minWidth, maxWidth, baseValue, baseDate, subsequentWidth + width);
        }

        @Override
        boolean isFixedWidth(ParseContext context) {
            return context.isStrict() && super.isFixedWidth(context);
        }

        @Override
        long value(PrintContext context, long value) {
            long abs = Math.abs(value);
            int base = baseValue;
            if (baseDate != null) base = Chronology.from(context.temporal()).date(baseDate).get(field);
            if (value >= base && value < base + tens(minWidth)) return abs % tens(minWidth);
            return abs % tens(maxWidth);
        }

        @Override
        int setValue(ParseContext context, long value, int errorAt, int success) {
            int base = baseValue;
            if (baseDate != null) base = context.effectiveChronology().date(baseDate).get(field);
            if (success - errorAt == minWidth && value >= 0) {
                long range = tens(minWidth), last = base % range;
                value = base > 0 ? base - last + value : base - last - value;
                if (value < base) value += range;
            }
            return context.setField(field, value, errorAt, success);
        }

        @Override
        public String toString() {
            return "ReducedValue(" + field + "," + minWidth + "," + maxWidth + ","
                + (baseDate != null ? baseDate : (Object) baseValue) + ")";
        }
    }
}
