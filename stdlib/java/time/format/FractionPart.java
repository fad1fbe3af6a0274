package java.time.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;

/** A field as a decimal fraction of its range. */
final class FractionPart implements DateTimeFormatterBuilder.Part {
    private final TemporalField field;
    private final int minWidth, maxWidth;
    private final boolean decimalPoint;

    FractionPart(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
        java.util.Objects.requireNonNull(field, "field");
        if (!field.range().isFixed())
            throw new IllegalArgumentException("Field must have a fixed set of values: " + field);
        if (minWidth < 0 || minWidth > 9)
            throw new IllegalArgumentException("Minimum width must be from 0 to 9 inclusive but was " + minWidth);
        if (maxWidth < 1 || maxWidth > 9)
            throw new IllegalArgumentException("Maximum width must be from 1 to 9 inclusive but was " + maxWidth);
        if (maxWidth < minWidth)
            throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but " + maxWidth
                + " < " + minWidth);
        this.field = field;
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
        this.decimalPoint = decimalPoint;
    }

    boolean isFixedWidth() {
        return minWidth == maxWidth;
    }

    boolean decimalPoint() {
        return decimalPoint;
    }

    int maxWidth() {
        return maxWidth;
    }

    @Override
    public boolean format(PrintContext context, StringBuilder out) {
        Long value = context.value(field);
        if (value == null) return false;
        ValueRange range = field.range();
        range.checkValidValue(value, field);
        BigDecimal min = BigDecimal.valueOf(range.getMinimum());
        BigDecimal size = BigDecimal.valueOf(range.getMaximum()).subtract(min).add(BigDecimal.ONE);
        BigDecimal fraction = BigDecimal.valueOf(value).subtract(min).divide(size, 9, RoundingMode.FLOOR);
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
        DecimalStyle style = context.decimalStyle();
        int scale = Math.min(Math.max(fraction.scale(), minWidth), maxWidth);
        if (scale == 0) return true;
        String digits = fraction.setScale(scale, RoundingMode.FLOOR).toPlainString().substring(2);
        if (decimalPoint) out.append(style.getDecimalSeparator());
        out.append(style.localize(digits));
        return true;
    }

    @Override
    public int parse(ParseContext context, CharSequence text, int position) {
        int effectiveMin = context.isStrict() || isFixedWidth() && !decimalPoint ? minWidth : 0;
        int effectiveMax = context.isStrict() || isFixedWidth() && !decimalPoint ? maxWidth : 9;
        int length = text.length();
        if (position == length) return effectiveMin > 0 ? ~position : position;
        if (decimalPoint) {
            if (text.charAt(position) != context.decimalStyle().getDecimalSeparator()) return effectiveMin > 0 ? ~position : position;
            position++;
        }
        int minEnd = position + effectiveMin;
        if (minEnd > length) return ~position;
        int maxEnd = Math.min(position + effectiveMax, length), total = 0, pos = position;
        while (pos < maxEnd) {
            int digit = context.decimalStyle().digit(text.charAt(pos));
            if (digit < 0) {
                if (pos < minEnd) return ~position;
                break;
            }
            pos++;
            total = total * 10 + digit;
        }
        BigDecimal fraction = new BigDecimal(total).movePointLeft(pos - position);
        ValueRange range = field.range();
        BigDecimal min = BigDecimal.valueOf(range.getMinimum());
        BigDecimal size = BigDecimal.valueOf(range.getMaximum()).subtract(min).add(BigDecimal.ONE);
        long value = fraction.multiply(size).setScale(0, RoundingMode.FLOOR).add(min).longValueExact();
        return context.setField(field, value, position, pos);
    }

    @Override
    public String toString() {
        return "Fraction(" + field + "," + minWidth + "," + maxWidth + (decimalPoint ? ",DecimalPoint" : "") + ")";
    }
}
