package java.time.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

public final class DecimalStyle {
    public static final DecimalStyle STANDARD = new DecimalStyle('0', '+', '-', '.');

    private final char zeroDigit, positiveSign, negativeSign, decimalSeparator;

    private DecimalStyle(char zeroDigit, char positiveSign, char negativeSign, char decimalSeparator) {
        this.zeroDigit = zeroDigit;
        this.positiveSign = positiveSign;
        this.negativeSign = negativeSign;
        this.decimalSeparator = decimalSeparator;
    }

    public static Set<Locale> getAvailableLocales() {
        return new HashSet<>(Set.of(Locale.ROOT, Locale.ENGLISH, Locale.US));
    }

    public static DecimalStyle ofDefaultLocale() {
        return of(Locale.getDefault());
    }

    public static DecimalStyle of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return STANDARD;
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public DecimalStyle withZeroDigit(char zeroDigit) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getPositiveSign() {
        return positiveSign;
    }

    public DecimalStyle withPositiveSign(char positiveSign) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getNegativeSign() {
        return negativeSign;
    }

    public DecimalStyle withNegativeSign(char negativeSign) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public DecimalStyle withDecimalSeparator(char decimalSeparator) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    int digit(char c) {
        int value = c - zeroDigit;
        return value >= 0 && value <= 9 ? value : -1;
    }

    String localize(String digits) {
        if (zeroDigit == '0') return digits;
        char[] chars = digits.toCharArray();
        for (int i = 0; i < chars.length; i++) chars[i] = (char) (chars[i] + zeroDigit - '0');
        return new String(chars);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof DecimalStyle o && zeroDigit == o.zeroDigit && positiveSign == o.positiveSign
            && negativeSign == o.negativeSign && decimalSeparator == o.decimalSeparator;
    }

    @Override
    public int hashCode() {
        return zeroDigit + positiveSign + negativeSign + decimalSeparator;
    }

    @Override
    public String toString() {
        return "DecimalStyle[" + zeroDigit + positiveSign + negativeSign + decimalSeparator + "]";
    }
}
