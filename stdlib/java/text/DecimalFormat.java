package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

public class DecimalFormat extends NumberFormat {
    private static final long serialVersionUID = 864413376551465018L;

    private DecimalFormatSymbols symbols;
    /** Affixes with apostrophes before what stands for a symbol of the locale, or given as they are to be printed. */
    private String positivePrefix, positiveSuffix, negativePrefix, negativeSuffix;
    /** Before an exponent, halves that come from a whole double are rounded up: they count as more than half. */
    private static final BigDecimal HAIR = BigDecimal.valueOf(1, 3);
    private int multiplier = 1, groupingSize = 3, minExponent;
    private boolean decimalShown, parseBigDecimal, useExponent, strict;
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;
    private int maxInt, minInt, maxFraction, minFraction;

    public DecimalFormat() {
        this("#,##0.###", DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));
    }

    public DecimalFormat(String pattern) {
        this(pattern, DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));
    }

    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) {
        this.symbols = (DecimalFormatSymbols) symbols.clone();
        apply(new DecimalPattern(pattern, null));
    }

    private void apply(DecimalPattern p) {
        useExponent = p.exponent;
        minExponent = p.minExponent;
        multiplier = p.multiplier;
        if (!p.isEmpty()) {
            setGroupingUsed(p.grouping);
            groupingSize = p.groupingSize;
        }
        decimalShown = p.decimalShown;
        setMinimumIntegerDigits(p.minInt);
        setMaximumIntegerDigits(p.maxInt);
        setMinimumFractionDigits(p.minFraction);
        setMaximumFractionDigits(p.maxFraction);
        positivePrefix = p.positivePrefix;
        positiveSuffix = p.positiveSuffix;
        negativePrefix = p.negativePrefix;
        negativeSuffix = p.negativeSuffix;
    }

    public void applyPattern(String pattern) {
        apply(new DecimalPattern(pattern, null));
    }

    public void applyLocalizedPattern(String pattern) {
        apply(new DecimalPattern(pattern, symbols));
    }

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof BigDecimal d) return format(d, toAppendTo, pos);
        if (number instanceof BigInteger i) return format(new BigDecimal(i), toAppendTo, pos);
        return super.format(number, toAppendTo, pos);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        return format(BigDecimal.valueOf(number), result, fieldPosition);
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        if (Double.isNaN(number) || Double.isInfinite(number) && multiplier == 0) {
            int begin = result.length();
            result.append(symbols.getNaN());
            fieldPosition.found(Field.INTEGER, INTEGER_FIELD, begin, result.length());
            return result;
        }
        boolean negative = number < 0 || number == 0 && 1 / number < 0;
        if (multiplier < 0) negative = !negative;
        double magnitude = Math.abs(number) * (multiplier == 1 ? 1 : Math.abs((double) multiplier));
        if (Double.isInfinite(magnitude)) {
            appendAffix(negative ? negativePrefix : positivePrefix, result, fieldPosition);
            int begin = result.length();
            result.append(symbols.getInfinity());
            fieldPosition.found(Field.INTEGER, INTEGER_FIELD, begin, result.length());
            appendAffix(negative ? negativeSuffix : positiveSuffix, result, fieldPosition);
            return result;
        }
        BigDecimal shortest = new BigDecimal(Double.toString(magnitude)), exact = new BigDecimal(magnitude);
        boolean half = roundingMode.compareTo(RoundingMode.HALF_UP) >= 0 && roundingMode != RoundingMode.UNNECESSARY;
        if (useExponent && half && magnitude == (long) magnitude && magnitude < 0x1p63) exact = exact.add(HAIR);
        return emit(shortest, exact, negative, result, fieldPosition);
    }

    private StringBuffer format(BigDecimal number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        BigDecimal value = multiplier == 1 ? number : number.multiply(BigDecimal.valueOf(multiplier));
        boolean negative = value.signum() < 0;
        BigDecimal magnitude = value.abs();
        return emit(magnitude, magnitude, negative, result, fieldPosition);
    }

    private BigDecimal round(BigDecimal shortest, BigDecimal exact, int scale, boolean negative) {
        if (shortest.scale() <= scale) return shortest;
        RoundingMode mode = roundingMode;
        if (negative && mode == RoundingMode.FLOOR) mode = RoundingMode.UP;
        else if (negative && mode == RoundingMode.CEILING) mode = RoundingMode.DOWN;
        if (mode == RoundingMode.UNNECESSARY)
            throw new ArithmeticException("Rounding needed with the rounding mode being set to RoundingMode.UNNECESSARY");
        return exact.setScale(scale, mode);
    }

    private StringBuffer emit(BigDecimal shortest, BigDecimal exact, boolean negative, StringBuffer result, FieldPosition pos) {
        if (!useExponent) shortest = round(shortest, exact, maxFraction, negative);
        appendAffix(negative ? negativePrefix : positivePrefix, result, pos);
        if (useExponent) emitExponential(shortest, exact, negative, result, pos);
        else emitPlain(shortest, result, pos);
        appendAffix(negative ? negativeSuffix : positiveSuffix, result, pos);
        return result;
    }

    private void emitPlain(BigDecimal value, StringBuffer out, FieldPosition pos) {
        String digits = value.signum() == 0 ? "" : value.toBigInteger().toString();
        if (digits.equals("0")) digits = "";
        String fraction = value.scale() > 0 ? fractionOf(value) : "";
        int end = fraction.length();
        while (end > minFraction && end > 0 && fraction.charAt(end - 1) == '0') end--;
        fraction = fraction.substring(0, end);
        if (digits.length() > maxInt) digits = digits.substring(digits.length() - maxInt);
        int begin = out.length();
        int count = Math.max(digits.length(), minInt);
        boolean monetary = isCurrency();
        char grouper = monetary ? symbols.getMonetaryGroupingSeparator() : symbols.getGroupingSeparator();
        for (int i = count - 1; i >= 0; i--) {
            int index = digits.length() - 1 - i;
            append(out, index < 0 ? '0' : digits.charAt(index));
            if (isGroupingUsed() && i > 0 && groupingSize != 0 && i % groupingSize == 0) {
                int at = out.length();
                out.append(grouper);
                pos.found(Field.GROUPING_SEPARATOR, -1, at, out.length());
            }
        }
        boolean hasFraction = minFraction > 0 || !fraction.isEmpty();
        if (!hasFraction && out.length() == begin) append(out, '0');
        pos.found(Field.INTEGER, INTEGER_FIELD, begin, out.length());
        if (decimalShown || hasFraction) {
            int at = out.length();
            out.append(monetary ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator());
            pos.found(Field.DECIMAL_SEPARATOR, -1, at, out.length());
        }
        int at = out.length();
        for (int i = 0; i < fraction.length() || i < minFraction; i++) append(out, i < fraction.length() ? fraction.charAt(i) : '0');
        pos.found(Field.FRACTION, FRACTION_FIELD, at, out.length());
    }

    private static String fractionOf(BigDecimal value) {
        String plain = value.toPlainString();
        return plain.substring(plain.indexOf('.') + 1);
    }

    private void append(StringBuffer out, char digit) {
        out.append((char) (digit - '0' + symbols.getZeroDigit()));
    }

    private void emitExponential(BigDecimal value, BigDecimal exact, boolean negative, StringBuffer out, FieldPosition pos) {
        if (value.signum() != 0 && value.precision() > maxInt + maxFraction) {
            value = round(value, exact, maxInt + maxFraction - (value.precision() - value.scale()), negative);
            exact = value;
        }
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale();
        int repeat = maxInt, minimumInt = minInt;
        if (repeat > 1 && repeat > minInt) {
            if (exponent >= 1) exponent = (exponent - 1) / repeat * repeat;
            else exponent = (exponent - repeat) / repeat * repeat;
            if (value.signum() == 0) exponent = 0;
            minimumInt = 1;
        } else {
            exponent -= minInt;
            if (value.signum() == 0) exponent = 0;
        }
        int integerDigits = value.signum() == 0 ? minimumInt : value.precision() - value.scale() - exponent;
        if (integerDigits < minimumInt) integerDigits = minimumInt;
        BigDecimal rounded = value.movePointLeft(exponent);
        String digits = rounded.toBigInteger().toString();
        if (digits.equals("0") && (minimumInt == 0 || rounded.signum() != 0)) digits = minimumInt == 0 ? "" : "0";
        int begin = out.length();
        for (int i = digits.length(); i < minimumInt; i++) append(out, '0');
        for (int i = 0; i < digits.length(); i++) append(out, digits.charAt(i));
        pos.found(Field.INTEGER, INTEGER_FIELD, begin, out.length());
        String fraction = rounded.scale() > 0 ? fractionOf(rounded) : "";
        int minimumFraction = Math.max(minInt + minFraction - Math.max(digits.length(), minimumInt), 0);
        if (!(repeat > 1 && repeat > minInt)) minimumFraction = minFraction;
        int end = fraction.length();
        while (end > minimumFraction && end > 0 && fraction.charAt(end - 1) == '0') end--;
        fraction = fraction.substring(0, end);
        if (decimalShown || !fraction.isEmpty() || minimumFraction > 0) {
            out.append(symbols.getDecimalSeparator());
            pos.found(Field.DECIMAL_SEPARATOR, -1, out.length() - 1, out.length());
        }
        int at = out.length();
        for (int i = 0; i < fraction.length() || i < minimumFraction; i++) append(out, i < fraction.length() ? fraction.charAt(i) : '0');
        pos.found(Field.FRACTION, FRACTION_FIELD, at, out.length());
        at = out.length();
        out.append(symbols.getExponentSeparator());
        pos.found(Field.EXPONENT_SYMBOL, -1, at, out.length());
        if (exponent < 0) {
            out.append(symbols.getMinusSign());
            pos.found(Field.EXPONENT_SIGN, -1, out.length() - 1, out.length());
        }
        at = out.length();
        String e = Integer.toString(Math.abs(exponent));
        for (int i = e.length(); i < minExponent; i++) append(out, '0');
        for (int i = 0; i < e.length(); i++) append(out, e.charAt(i));
        pos.found(Field.EXPONENT, -1, at, out.length());
    }

    private boolean isCurrency() {
        return positivePrefix.indexOf("'\u00a4") >= 0 || positiveSuffix.indexOf("'\u00a4") >= 0;
    }

    /** An affix as printed. */
    private String affix(String pattern) {
        if (pattern.indexOf('\'') < 0) return pattern;
        StringBuffer out = new StringBuffer();
        appendAffix(pattern, out, new FieldPosition(-1));
        return out.toString();
    }

    private void appendAffix(String pattern, StringBuffer out, FieldPosition pos) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '\'') {
                out.append(c);
                continue;
            }
            if (++i == pattern.length()) break;
            c = pattern.charAt(i);
            int begin = out.length();
            switch (c) {
                case '\u00a4':
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\u00a4') {
                        i++;
                        out.append(symbols.getInternationalCurrencySymbol());
                    } else {
                        out.append(symbols.getCurrencySymbol());
                    }
                    pos.found(Field.CURRENCY, -1, begin, out.length());
                    break;
                case '%':
                    out.append(symbols.getPercent());
                    pos.found(Field.PERCENT, -1, begin, out.length());
                    break;
                case '\u2030':
                    out.append(symbols.getPerMill());
                    pos.found(Field.PERMILLE, -1, begin, out.length());
                    break;
                case '-':
                    out.append(symbols.getMinusSign());
                    pos.found(Field.SIGN, -1, begin, out.length());
                    break;
                default:
                    out.append(c);
            }
        }
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        if (obj == null) throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        FieldRecorder fields = new FieldRecorder();
        return fields.iterator(format(obj, new StringBuffer(), fields).toString());
    }

    @Override
    public Number parse(String text, ParsePosition pos) {
        if (text.startsWith(symbols.getNaN(), pos.index)) {
            pos.index += symbols.getNaN().length();
            return Double.NaN;
        }
        int start = pos.index;
        String pp = affix(positivePrefix), np = affix(negativePrefix), ps = affix(positiveSuffix), ns = affix(negativeSuffix);
        boolean positive = text.startsWith(pp, start), negative = text.startsWith(np, start);
        if (positive && negative) {
            if (pp.length() > np.length()) negative = false;
            else if (pp.length() < np.length()) positive = false;
        }
        if (!positive && !negative) {
            pos.errorIndex = start;
            return null;
        }
        int at = start + (positive ? pp.length() : np.length());
        StringBuilder digits = new StringBuilder();
        boolean infinite = false;
        if (text.startsWith(symbols.getInfinity(), at)) {
            infinite = true;
            at += symbols.getInfinity().length();
        } else {
            at = number(text, at, digits);
            if (at < 0) {
                pos.errorIndex = ~at;
                return null;
            }
        }
        boolean positiveEnd = positive && text.startsWith(ps, at), negativeEnd = negative && text.startsWith(ns, at);
        if (positiveEnd && negativeEnd) {
            if (ps.length() > ns.length()) negativeEnd = false;
            else if (ps.length() < ns.length()) positiveEnd = false;
        }
        if (positiveEnd == negativeEnd) {
            pos.errorIndex = at;
            return null;
        }
        int end = at + (positiveEnd ? ps.length() : ns.length());
        if (strict) {
            // What follows the whole number of an integer must be its fraction, and then nothing.
            int rest = end;
            if (isParseIntegerOnly() && rest < text.length() && text.charAt(rest) == symbols.getDecimalSeparator()) {
                rest++;
                while (rest < text.length() && Character.digit(text.charAt(rest), 10) >= 0) rest++;
            }
            if (rest < text.length()) {
                pos.errorIndex = rest;
                return null;
            }
        }
        pos.index = end;
        boolean isNegative = !positiveEnd;
        if (infinite) return isNegative != multiplier < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return result(digits.toString(), isNegative);
    }

    private Number result(String digits, boolean negative) {
        BigDecimal value = new BigDecimal(digits.isEmpty() ? "0" : digits);
        if (multiplier != 1 && multiplier != 0) {
            BigDecimal m = BigDecimal.valueOf(multiplier);
            try {
                value = value.divide(m);
            } catch (ArithmeticException e) {
                value = value.divide(m, value.scale() + 30, roundingMode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : roundingMode);
            }
        }
        if (negative) value = value.negate();
        if (parseBigDecimal) return value;
        if (value.signum() == 0) return negative && !isParseIntegerOnly() ? (Number) (-0.0) : (Number) 0L;
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 19) {
            BigInteger i = stripped.toBigInteger();
            if (i.bitLength() < 64) return i.longValue();
        }
        return value.doubleValue();
    }

    /** Reads digits, separators and exponent; returns the end, or where it failed, inverted. */
    private int number(String text, int at, StringBuilder out) {
        char zero = symbols.getZeroDigit();
        char decimal = isCurrency() ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator();
        char grouper = isCurrency() ? symbols.getMonetaryGroupingSeparator() : symbols.getGroupingSeparator();
        boolean point = false, any = false, grouped = false;
        boolean checked = strict && isGroupingUsed() && groupingSize > 0;
        int backup = -1, begin = at, group = at;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int digit = c - zero;
            if (digit < 0 || digit > 9) digit = Character.digit(c, 10);
            if (digit >= 0 && digit <= 9) {
                if (checked && !point && at - group == groupingSize) return ~at;
                out.append((char) ('0' + digit));
                any = true;
                backup = -1;
            } else if (c == decimal && !point) {
                if (isParseIntegerOnly()) break;
                if (checked && grouped && at - group != groupingSize) return ~(at - 1);
                out.append('.');
                point = true;
            } else if (c == grouper && !point && isGroupingUsed()) {
                if (checked && (at == begin || grouped && at - group != groupingSize)) return ~at;
                if (backup >= 0) break;
                backup = at;
                grouped = true;
                group = at + 1;
            } else if (text.startsWith(symbols.getExponentSeparator(), at) && any && !(checked && grouped)) {
                int end = exponent(text, at + symbols.getExponentSeparator().length(), out);
                if (end >= 0) at = end;
                break;
            } else {
                break;
            }
        }
        if (checked && grouped && !point && at - group != groupingSize) return ~(at - 1);
        if (backup >= 0) at = backup;
        if (!any) return ~begin;
        if (out.charAt(out.length() - 1) == '.') out.setLength(out.length() - 1);
        return at;
    }

    private int exponent(String text, int at, StringBuilder out) {
        boolean negative = at < text.length() && text.charAt(at) == symbols.getMinusSign();
        if (negative) at++;
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && text.charAt(at) - symbols.getZeroDigit() >= 0 && text.charAt(at) - symbols.getZeroDigit() <= 9)
            digits.append((char) (text.charAt(at++) - symbols.getZeroDigit() + '0'));
        if (at == start || digits.length() > 9) return -1;
        out.append('E').append(negative ? "-" : "").append(digits);
        return at;
    }

    public DecimalFormatSymbols getDecimalFormatSymbols() {
        return (DecimalFormatSymbols) symbols.clone();
    }

    public void setDecimalFormatSymbols(DecimalFormatSymbols newSymbols) {
        symbols = (DecimalFormatSymbols) newSymbols.clone();
    }

    /** An affix that the caller gives is printed as it is. */
    private static String literal(String affix) {
        return affix.replace("'", "''");
    }

    public String getPositivePrefix() {
        return affix(positivePrefix);
    }

    public void setPositivePrefix(String newValue) {
        positivePrefix = literal(newValue);
    }

    public String getNegativePrefix() {
        return affix(negativePrefix);
    }

    public void setNegativePrefix(String newValue) {
        negativePrefix = literal(newValue);
    }

    public String getPositiveSuffix() {
        return affix(positiveSuffix);
    }

    public void setPositiveSuffix(String newValue) {
        positiveSuffix = literal(newValue);
    }

    public String getNegativeSuffix() {
        return affix(negativeSuffix);
    }

    public void setNegativeSuffix(String newValue) {
        negativeSuffix = literal(newValue);
    }

    public int getMultiplier() {
        return multiplier;
    }

    public void setMultiplier(int newValue) {
        multiplier = newValue;
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > Byte.MAX_VALUE)
            throw new IllegalArgumentException("newValue is out of valid range. value: " + newValue);
        groupingSize = newValue;
    }

    public boolean isDecimalSeparatorAlwaysShown() {
        return decimalShown;
    }

    public void setDecimalSeparatorAlwaysShown(boolean newValue) {
        decimalShown = newValue;
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    @Override
    public boolean isStrict() {
        return strict;
    }

    @Override
    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    @Override
    public Object clone() {
        DecimalFormat other = (DecimalFormat) super.clone();
        other.symbols = (DecimalFormatSymbols) symbols.clone();
        return other;
    }

    @Override
    public boolean equals(Object obj) {
        if (!super.equals(obj)) return false;
        DecimalFormat o = (DecimalFormat) obj;
        return affix(positivePrefix).equals(o.affix(o.positivePrefix)) && affix(positiveSuffix).equals(o.affix(o.positiveSuffix))
            && affix(negativePrefix).equals(o.affix(o.negativePrefix)) && affix(negativeSuffix).equals(o.affix(o.negativeSuffix))
            && multiplier == o.multiplier && groupingSize == o.groupingSize && decimalShown == o.decimalShown
            && parseBigDecimal == o.parseBigDecimal && useExponent == o.useExponent && (!useExponent || minExponent == o.minExponent)
            && maxInt == o.maxInt && minInt == o.minInt && maxFraction == o.maxFraction && minFraction == o.minFraction
            && roundingMode == o.roundingMode && symbols.equals(o.symbols) && strict == o.strict;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 37 + affix(positivePrefix).hashCode();
    }

    @Override
    public String toString() {
        return "DecimalFormat [locale: " + quote(symbols.getLocale().getDisplayName()) + ", pattern: " + quote(toPattern()) + "]\n";
    }

    private static String quote(String s) {
        return "\"" + s + "\"";
    }

    public String toPattern() {
        return toPattern(false);
    }

    public String toLocalizedPattern() {
        return toPattern(true);
    }

    private String toPattern(boolean localized) {
        char zero = localized ? symbols.getZeroDigit() : '0', digit = localized ? symbols.getDigit() : '#';
        char grouper = localized ? symbols.getGroupingSeparator() : ',', decimal = localized ? symbols.getDecimalSeparator() : '.';
        String number = numberPattern(zero, digit, grouper, decimal, localized);
        StringBuilder out = new StringBuilder();
        out.append(unaffix(positivePrefix, localized)).append(number).append(unaffix(positiveSuffix, localized));
        boolean usual = negativeSuffix.equals(positiveSuffix) && negativePrefix.equals("'-" + positivePrefix);
        if (!usual) {
            out.append(localized ? symbols.getPatternSeparator() : ';').append(unaffix(negativePrefix, localized)).append(number)
                .append(unaffix(negativeSuffix, localized));
        }
        return out.toString();
    }

    private String numberPattern(char zero, char digit, char grouper, char decimal, boolean localized) {
        StringBuilder out = new StringBuilder();
        int count = useExponent ? maxInt : Math.max(groupingSize, minInt) + 1;
        for (int i = count; i > 0; i--) {
            if (i != count && isGroupingUsed() && groupingSize != 0 && i % groupingSize == 0) out.append(grouper);
            out.append(i <= minInt ? zero : digit);
        }
        if (maxFraction > 0 || decimalShown) out.append(decimal);
        for (int i = 0; i < Math.min(maxFraction, 340); i++) out.append(i < minFraction ? zero : digit);
        if (useExponent) {
            out.append(localized ? symbols.getExponentSeparator() : "E");
            for (int i = 0; i < minExponent; i++) out.append(zero);
        }
        return out.toString();
    }

    /** An affix as a pattern writes it. */
    private String unaffix(String affix, boolean localized) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < affix.length(); i++) {
            char c = affix.charAt(i);
            if (c == '\'' && i + 1 < affix.length()) {
                c = affix.charAt(++i);
                if (c == '\'') out.append("''");
                else if (localized && c == '%') out.append(symbols.getPercent());
                else if (localized && c == '-') out.append(symbols.getMinusSign());
                else out.append(c);
            } else if ("0#.,;%\u2030-".indexOf(c) >= 0) {
                out.append('\'').append(c).append('\'');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        maxInt = Math.clamp(newValue, 0, Integer.MAX_VALUE);
        if (minInt > maxInt) minInt = maxInt;
        super.setMaximumIntegerDigits(Math.min(maxInt, 309));
        if (super.getMinimumIntegerDigits() > Math.min(minInt, 309)) super.setMinimumIntegerDigits(Math.min(minInt, 309));
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        minInt = Math.max(0, newValue);
        if (minInt > maxInt) maxInt = minInt;
        super.setMinimumIntegerDigits(Math.min(minInt, 309));
        super.setMaximumIntegerDigits(Math.min(maxInt, 309));
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        maxFraction = Math.max(0, newValue);
        if (minFraction > maxFraction) minFraction = maxFraction;
        super.setMaximumFractionDigits(Math.min(maxFraction, 340));
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        minFraction = Math.max(0, newValue);
        if (minFraction > maxFraction) maxFraction = minFraction;
        super.setMinimumFractionDigits(Math.min(minFraction, 340));
    }

    @Override
    public int getMaximumIntegerDigits() {
        return maxInt;
    }

    @Override
    public int getMinimumIntegerDigits() {
        return minInt;
    }

    @Override
    public int getMaximumFractionDigits() {
        return maxFraction;
    }

    @Override
    public int getMinimumFractionDigits() {
        return minFraction;
    }

    @Override
    public Currency getCurrency() {
        return symbols.getCurrency();
    }

    @Override
    public void setCurrency(Currency currency) {
        if (currency != symbols.getCurrency()) symbols.setCurrency(currency);
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        this.roundingMode = Objects.requireNonNull(roundingMode);
    }
}
