package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Writes numbers short: 12K, 3 million. The i-th pattern is for numbers of i + 1 digits; its zeros are those kept. */
public final class CompactNumberFormat extends NumberFormat {
    private static final long serialVersionUID = 7128367218649234678L;

    private final String decimalPattern;
    private DecimalFormatSymbols symbols;
    private final String[] compactPatterns;
    private final String pluralRules;
    private DecimalFormat decimalFormat, integers;
    private byte groupingSize;
    private boolean parseBigDecimal;
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;
    /** By digits: what the number is divided by, and the texts around it; prefix null where there is no pattern. */
    private transient BigDecimal[] divisors;
    private transient String[] prefixes, suffixes, negativePrefixes, negativeSuffixes;

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns) {
        this(decimalPattern, symbols, compactPatterns, "");
    }

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns, String pluralRules) {
        this.decimalPattern = Objects.requireNonNull(decimalPattern, "decimalPattern");
        this.symbols = Objects.requireNonNull(symbols, "symbols");
        this.compactPatterns = Objects.requireNonNull(compactPatterns, "compactPatterns").clone();
        this.pluralRules = Objects.requireNonNull(pluralRules, "pluralRules");
        decimalFormat = new DecimalFormat(decimalPattern, symbols);
        decimalFormat.setMaximumFractionDigits(0);
        integers = new DecimalFormat("0", symbols);
        super.setMaximumIntegerDigits(Math.min(309, decimalFormat.getMaximumIntegerDigits()));
        super.setMinimumIntegerDigits(decimalFormat.getMinimumIntegerDigits());
        super.setMinimumFractionDigits(0);
        super.setMaximumFractionDigits(0);
        super.setGroupingUsed(false);
        readPatterns();
    }

    /** The texts for "other" of a pattern with plurals: {one:0K other:0K}. */
    private static String other(String pattern) {
        if (!pattern.startsWith("{")) return pattern;
        int i = pattern.indexOf("other:");
        if (i < 0) throw new IllegalArgumentException("Unsupported plural pattern: " + pattern);
        return pattern.substring(i + 6, pattern.length() - 1);
    }

    private void readPatterns() {
        int n = compactPatterns.length;
        divisors = new BigDecimal[n];
        prefixes = new String[n];
        suffixes = new String[n];
        negativePrefixes = new String[n];
        negativeSuffixes = new String[n];
        for (int i = 0; i < n; i++) {
            String p = other(compactPatterns[i]);
            if (p.isEmpty()) continue;
            String negative = null;
            int semicolon = p.indexOf(';');
            if (semicolon >= 0) {
                negative = p.substring(semicolon + 1);
                p = p.substring(0, semicolon);
            }
            String[] parts = parts(p);
            int zeros = parts[1].length();
            if (zeros == 0 || zeros > i + 1) {
                if (zeros == 0) throw new IllegalArgumentException("Invalid pattern [" + p + "]: all patterns must include digit placement 0s");
                zeros = i + 1;
            }
            divisors[i] = BigDecimal.TEN.pow(i + 1 - zeros);
            prefixes[i] = parts[0];
            suffixes[i] = parts[2];
            String[] neg = negative == null ? null : parts(negative);
            negativePrefixes[i] = neg == null ? symbols.getMinusSign() + parts[0] : neg[0];
            negativeSuffixes[i] = neg == null ? parts[2] : neg[2];
        }
    }

    /** Prefix, zeros, suffix; quotes taken away. */
    private String[] parts(String p) {
        StringBuilder[] part = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        int at = 0;
        boolean quoted = false;
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            if (c == '\'') {
                if (i + 1 < p.length() && p.charAt(i + 1) == '\'') {
                    part[at == 1 ? at = 2 : at].append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && c == '0' && at <= 1) {
                at = 1;
                part[1].append(c);
            } else {
                if (at == 1) at = 2;
                part[at].append(!quoted && c == '-' ? symbols.getMinusSign() : c);
            }
        }
        return new String[] {part[0].toString(), part[1].toString(), part[2].toString()};
    }

    private StringBuffer format(BigDecimal value, boolean negative, StringBuffer out, FieldPosition pos) {
        BigDecimal abs = value.abs(), rounded = abs.setScale(getMaximumFractionDigits(), roundingMode);
        int digits = Math.max(1, (rounded.signum() == 0 ? 1 : rounded.precision() - rounded.scale()));
        int i = Math.min(digits, compactPatterns.length) - 1;
        configure();
        if (i < 0 || prefixes[i] == null) {
            decimalFormat.setGroupingUsed(isGroupingUsed());
            if (isGroupingUsed()) decimalFormat.setGroupingSize(groupingSize);
            if (negative && value.signum() == 0) return out.append(decimalFormat.format(-0.0));
            return decimalFormat.format(negative ? abs.negate() : abs, out, pos);
        }
        BigDecimal scaled = abs.divide(divisors[i]), whole = scaled.setScale(getMaximumFractionDigits(), roundingMode);
        if (i + 1 < compactPatterns.length && prefixes[i + 1] != null
            && whole.compareTo(BigDecimal.TEN.pow(i + 1).divide(divisors[i])) >= 0) {
            i++;
            scaled = abs.divide(divisors[i]);
        }
        out.append(negative ? negativePrefixes[i] : prefixes[i]);
        integers.setGroupingUsed(isGroupingUsed() && groupingSize > 0);
        if (groupingSize > 0) integers.setGroupingSize(groupingSize);
        integers.format(scaled, out, pos);
        return out.append(negative ? negativeSuffixes[i] : suffixes[i]);
    }

    private void configure() {
        for (DecimalFormat f : new DecimalFormat[] {decimalFormat, integers}) {
            f.setMaximumIntegerDigits(getMaximumIntegerDigits());
            f.setMinimumIntegerDigits(getMinimumIntegerDigits());
            f.setMaximumFractionDigits(f == decimalFormat ? 0 : getMaximumFractionDigits());
            f.setMinimumFractionDigits(f == decimalFormat ? 0 : getMinimumFractionDigits());
            f.setRoundingMode(roundingMode);
        }
    }

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition fieldPosition) {
        if (number == null) throw new IllegalArgumentException("Cannot format null as a number");
        if (number instanceof BigDecimal d) return format(d, d.signum() < 0, toAppendTo, fieldPosition);
        if (number instanceof BigInteger b) return format(new BigDecimal(b), b.signum() < 0, toAppendTo, fieldPosition);
        if (number instanceof Double || number instanceof Float) return format(((Number) number).doubleValue(), toAppendTo, fieldPosition);
        if (number instanceof Number n) return format(n.longValue(), toAppendTo, fieldPosition);
        throw new IllegalArgumentException("Cannot format given Object as a Number");
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        if (Double.isNaN(number)) return result.append(symbols.getNaN());
        if (Double.isInfinite(number)) return result.append(number < 0 ? symbols.getMinusSign() + symbols.getInfinity() : symbols.getInfinity());
        return format(new BigDecimal(Double.toString(number)), number < 0 || number == 0 && 1 / number < 0, result, fieldPosition);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        return format(BigDecimal.valueOf(number), number < 0, result, fieldPosition);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        Objects.requireNonNull(obj, "formatToCharacterIterator must be passed non-null object");
        return super.formatToCharacterIterator(obj);
    }

    @Override
    public Number parse(String text, ParsePosition pos) {
        Objects.requireNonNull(text);
        int start = pos.getIndex();
        if (text.startsWith(symbols.getNaN(), start)) {
            pos.setIndex(start + symbols.getNaN().length());
            return Double.NaN;
        }
        int best = -1, bestLength = -1;
        boolean negative = false;
        for (int i = 0; i < prefixes.length; i++) {
            if (prefixes[i] == null) continue;
            for (int sign = 0; sign < 2; sign++) {
                String prefix = sign == 0 ? prefixes[i] : negativePrefixes[i], suffix = sign == 0 ? suffixes[i] : negativeSuffixes[i];
                if (!text.startsWith(prefix, start)) continue;
                ParsePosition p = new ParsePosition(start + prefix.length());
                if (integersParse(text, p) == null || !text.startsWith(suffix, p.getIndex())) continue;
                int length = prefix.length() + suffix.length();
                if (length > bestLength) {
                    best = i;
                    bestLength = length;
                    negative = sign == 1;
                }
            }
        }
        String prefix = best < 0 ? "" : negative ? negativePrefixes[best] : prefixes[best];
        boolean minus = best < 0 && text.startsWith(String.valueOf(symbols.getMinusSign()), start);
        ParsePosition p = new ParsePosition(start + prefix.length() + (minus ? 1 : 0));
        BigDecimal value = integersParse(text, p);
        if (value == null) {
            if (text.startsWith(symbols.getInfinity(), p.getIndex())) {
                pos.setIndex(p.getIndex() + symbols.getInfinity().length());
                return minus ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            pos.setErrorIndex(start);
            return null;
        }
        if (best >= 0) value = value.multiply(divisors[best]);
        pos.setIndex(p.getIndex() + (best < 0 ? 0 : (negative ? negativeSuffixes[best] : suffixes[best]).length()));
        if (negative || minus) value = value.negate();
        if (parseBigDecimal) return value;
        try {
            return value.stripTrailingZeros().scale() <= 0 ? (Number) value.longValueExact() : (Number) value.doubleValue();
        } catch (ArithmeticException e) {
            return value.doubleValue();
        }
    }

    private BigDecimal integersParse(String text, ParsePosition p) {
        DecimalFormat f = new DecimalFormat("0.#", symbols);
        f.setParseBigDecimal(true);
        f.setParseIntegerOnly(isParseIntegerOnly());
        f.setGroupingUsed(isGroupingUsed());
        if (p.getIndex() >= text.length() || !Character.isDigit(text.charAt(p.getIndex()))) return null;
        return (BigDecimal) f.parse(text, p);
    }

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        super.setMaximumIntegerDigits(newValue);
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        super.setMinimumIntegerDigits(newValue);
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        super.setMinimumFractionDigits(newValue);
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        super.setMaximumFractionDigits(newValue);
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        this.roundingMode = Objects.requireNonNull(roundingMode);
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > 127) throw new IllegalArgumentException("The value passed is negative or exceeds 127: " + newValue);
        groupingSize = (byte) newValue;
    }

    @Override
    public boolean isGroupingUsed() {
        return super.isGroupingUsed();
    }

    @Override
    public void setGroupingUsed(boolean newValue) {
        super.setGroupingUsed(newValue);
    }

    @Override
    public boolean isParseIntegerOnly() {
        return super.isParseIntegerOnly();
    }

    @Override
    public void setParseIntegerOnly(boolean value) {
        super.setParseIntegerOnly(value);
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    private boolean strict;

    @Override
    public boolean isStrict() {
        return strict;
    }

    @Override
    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || super.equals(obj) && obj instanceof CompactNumberFormat o && decimalPattern.equals(o.decimalPattern)
            && symbols.equals(o.symbols) && Arrays.equals(compactPatterns, o.compactPatterns) && roundingMode == o.roundingMode
            && pluralRules.equals(o.pluralRules) && groupingSize == o.groupingSize && parseBigDecimal == o.parseBigDecimal;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hash(decimalPattern, symbols, roundingMode, pluralRules)
            * 31 + Arrays.hashCode(compactPatterns) * 31 + groupingSize * 31 + Boolean.hashCode(parseBigDecimal);
    }

    @Override
    public CompactNumberFormat clone() {
        CompactNumberFormat c = (CompactNumberFormat) super.clone();
        c.symbols = (DecimalFormatSymbols) symbols.clone();
        c.decimalFormat = (DecimalFormat) decimalFormat.clone();
        c.integers = (DecimalFormat) integers.clone();
        return c;
    }

    @Override
    public String toString() {
        return "CompactNumberFormat [locale: \"" + symbols.getLocale().getDisplayName() + "\", decimal pattern: \"" + decimalPattern
            + "\", compact patterns: \"" + Arrays.asList(compactPatterns) + "\"]\n";
    }

    /** The English patterns. */
    static CompactNumberFormat of(Locale locale, NumberFormat.Style style) {
        String[] units = style == NumberFormat.Style.SHORT ? new String[] {"K", "M", "B", "T"}
            : new String[] {"' 'thousand", "' 'million", "' 'billion", "' 'trillion"};
        String[] patterns = new String[15];
        Arrays.fill(patterns, 0, 3, "");
        for (int i = 3; i < 15; i++) {
            String p = "0".repeat(i % 3 + 1) + units[i / 3 - 1];
            patterns[i] = "{one:" + p + " other:" + p + "}";
        }
        return new CompactNumberFormat("#,##0.###", DecimalFormatSymbols.getInstance(locale), patterns, "one:i = 1 and v = 0");
    }
}
