package java.text;

import java.io.Serializable;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

public class DecimalFormatSymbols implements Cloneable, Serializable {
    private static final long serialVersionUID = 5772796243397350300L;

    private char zeroDigit = '0', groupingSeparator = ',', decimalSeparator = '.', perMill = '\u2030', percent = '%';
    private char digit = '#', patternSeparator = ';', minusSign = '-';
    private char monetarySeparator = '.', monetaryGroupingSeparator = ',';
    private String infinity = "\u221e", notANumber = "NaN", exponentSeparator = "E";
    private String currencySymbol = "\u00a4", intlCurrencySymbol = "XXX";
    private transient Currency currency;
    private final Locale locale;

    public DecimalFormatSymbols() {
        this(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DecimalFormatSymbols(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        if (!locale.getCountry().isEmpty()) {
            try {
                setCurrency(Currency.getInstance(locale));
                currencySymbol = currency.getSymbol(locale);
            } catch (IllegalArgumentException | NullPointerException e) {
                intlCurrencySymbol = "XXX";
            }
        }
    }

    public static Locale[] getAvailableLocales() {
        return NumberFormat.getAvailableLocales();
    }

    public static final DecimalFormatSymbols getInstance() {
        return new DecimalFormatSymbols();
    }

    public static final DecimalFormatSymbols getInstance(Locale locale) {
        return new DecimalFormatSymbols(locale);
    }

    public Locale getLocale() {
        return locale;
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public void setZeroDigit(char zeroDigit) {
        this.zeroDigit = zeroDigit;
    }

    public char getGroupingSeparator() {
        return groupingSeparator;
    }

    public void setGroupingSeparator(char groupingSeparator) {
        this.groupingSeparator = groupingSeparator;
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public void setDecimalSeparator(char decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
    }

    public char getPerMill() {
        return perMill;
    }

    public void setPerMill(char perMill) {
        this.perMill = perMill;
    }

    public char getPercent() {
        return percent;
    }

    public void setPercent(char percent) {
        this.percent = percent;
    }

    public char getDigit() {
        return digit;
    }

    public void setDigit(char digit) {
        this.digit = digit;
    }

    public char getPatternSeparator() {
        return patternSeparator;
    }

    public void setPatternSeparator(char patternSeparator) {
        this.patternSeparator = patternSeparator;
    }

    public String getInfinity() {
        return infinity;
    }

    public void setInfinity(String infinity) {
        this.infinity = infinity;
    }

    public String getNaN() {
        return notANumber;
    }

    public void setNaN(String nan) {
        notANumber = nan;
    }

    public char getMinusSign() {
        return minusSign;
    }

    public void setMinusSign(char minusSign) {
        this.minusSign = minusSign;
    }

    public String getCurrencySymbol() {
        return currencySymbol;
    }

    public void setCurrencySymbol(String currency) {
        currencySymbol = currency;
    }

    public String getInternationalCurrencySymbol() {
        return intlCurrencySymbol;
    }

    public void setInternationalCurrencySymbol(String currencyCode) {
        intlCurrencySymbol = currencyCode;
        currency = null;
        if (currencyCode == null) return;
        try {
            currency = Currency.getInstance(currencyCode);
            currencySymbol = currency.getSymbol();
        } catch (IllegalArgumentException e) {
            currency = null;
        }
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = Objects.requireNonNull(currency);
        intlCurrencySymbol = currency.getCurrencyCode();
        currencySymbol = currency.getSymbol(locale);
    }

    public char getMonetaryDecimalSeparator() {
        return monetarySeparator;
    }

    public void setMonetaryDecimalSeparator(char sep) {
        monetarySeparator = sep;
    }

    public char getMonetaryGroupingSeparator() {
        return monetaryGroupingSeparator;
    }

    public void setMonetaryGroupingSeparator(char monetaryGroupingSeparator) {
        this.monetaryGroupingSeparator = monetaryGroupingSeparator;
    }

    public String getExponentSeparator() {
        return exponentSeparator;
    }

    public void setExponentSeparator(String exp) {
        exponentSeparator = Objects.requireNonNull(exp);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || getClass() != obj.getClass()) return false;
        DecimalFormatSymbols o = (DecimalFormatSymbols) obj;
        return zeroDigit == o.zeroDigit && groupingSeparator == o.groupingSeparator && decimalSeparator == o.decimalSeparator
            && percent == o.percent && perMill == o.perMill && digit == o.digit && minusSign == o.minusSign
            && patternSeparator == o.patternSeparator && infinity.equals(o.infinity) && notANumber.equals(o.notANumber)
            && currencySymbol.equals(o.currencySymbol) && intlCurrencySymbol.equals(o.intlCurrencySymbol) && currency == o.currency
            && monetarySeparator == o.monetarySeparator && monetaryGroupingSeparator == o.monetaryGroupingSeparator
            && exponentSeparator.equals(o.exponentSeparator) && locale.equals(o.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zeroDigit, groupingSeparator, decimalSeparator, percent, perMill, digit, minusSign, patternSeparator,
            infinity, notANumber, currencySymbol, intlCurrencySymbol, exponentSeparator, locale);
    }
}
