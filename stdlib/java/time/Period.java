package java.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.io.Serializable;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Objects;

public final class Period implements ChronoPeriod, Serializable {
    private static final long serialVersionUID = -3587258372562876L;

    public static final Period ZERO = new Period(0, 0, 0);

    private final int years, months, days;

    private Period(int years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
    }

    private static Period create(int years, int months, int days) {
        return (years | months | days) == 0 ? ZERO : new Period(years, months, days);
    }

    public static Period ofYears(int years) {
        return create(years, 0, 0);
    }

    public static Period ofMonths(int months) {
        return create(0, months, 0);
    }

    public static Period ofWeeks(int weeks) {
        return create(0, 0, Math.multiplyExact(weeks, 7));
    }

    public static Period ofDays(int days) {
        return create(0, 0, days);
    }

    public static Period of(int years, int months, int days) {
        return create(years, months, days);
    }

    public static Period from(TemporalAmount amount) {
        if (amount instanceof Period p) return p;
        if (amount instanceof ChronoPeriod p && !IsoChronology.INSTANCE.equals(p.getChronology()))
            throw new DateTimeException("Period requires ISO chronology: " + amount);
        Objects.requireNonNull(amount, "amount");
        int years = 0, months = 0, days = 0;
        for (TemporalUnit unit : amount.getUnits()) {
            int value = Math.toIntExact(amount.get(unit));
            if (unit == YEARS) years = value;
            else if (unit == MONTHS) months = value;
            else if (unit == DAYS) days = value;
            else throw new DateTimeException("Unit must be Years, Months or Days, but was " + unit);
        }
        return create(years, months, days);
    }

    /** Reads [-+]P[nY][nM][nW][nD], each number with a sign of its own. */
    public static Period parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        int at = 0, n = text.length();
        boolean negate = false;
        if (n > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+')) negate = text.charAt(at++) == '-';
        if (at >= n || Character.toUpperCase(text.charAt(at)) != 'P') throw unparseable(text, null);
        at++;
        int[] parts = new int[4];
        int next = 0, found = 0;
        try {
            while (at < n) {
                int start = at;
                if (text.charAt(at) == '-' || text.charAt(at) == '+') at++;
                int digits = at;
                while (at < n && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
                if (at == digits || at == n) throw unparseable(text, null);
                int unit = "YMWD".indexOf(Character.toUpperCase(text.charAt(at)), next);
                if (unit < 0) throw unparseable(text, null);
                int value = Integer.parseInt(text, start, at, 10);
                parts[unit] = Math.multiplyExact(value, negate ? -1 : 1);
                next = unit + 1;
                found++;
                at++;
            }
            if (found == 0) throw unparseable(text, null);
            return create(parts[0], parts[1], Math.addExact(parts[3], Math.multiplyExact(parts[2], 7)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw unparseable(text, e);
        }
    }

    private static DateTimeParseException unparseable(CharSequence text, Exception cause) {
        return new DateTimeParseException("Text cannot be parsed to a Period", text, 0, cause);
    }

    public static Period between(LocalDate startDateInclusive, LocalDate endDateExclusive) {
        return startDateInclusive.until(endDateExclusive);
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == YEARS) return years;
        if (unit == MONTHS) return months;
        if (unit == DAYS) return days;
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(YEARS, MONTHS, DAYS);
    }

    @Override
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public boolean isZero() {
        return this == ZERO;
    }

    @Override
    public boolean isNegative() {
        return years < 0 || months < 0 || days < 0;
    }

    public int getYears() {
        return years;
    }

    public int getMonths() {
        return months;
    }

    public int getDays() {
        return days;
    }

    public Period withYears(int years) {
        return years == this.years ? this : create(years, months, days);
    }

    public Period withMonths(int months) {
        return months == this.months ? this : create(years, months, days);
    }

    public Period withDays(int days) {
        return days == this.days ? this : create(years, months, days);
    }

    @Override
    public Period plus(TemporalAmount amountToAdd) {
        Period p = from(amountToAdd);
        return create(Math.addExact(years, p.years), Math.addExact(months, p.months), Math.addExact(days, p.days));
    }

    public Period plusYears(long yearsToAdd) {
        return yearsToAdd == 0 ? this : create(Math.toIntExact(Math.addExact(years, yearsToAdd)), months, days);
    }

    public Period plusMonths(long monthsToAdd) {
        return monthsToAdd == 0 ? this : create(years, Math.toIntExact(Math.addExact(months, monthsToAdd)), days);
    }

    public Period plusDays(long daysToAdd) {
        return daysToAdd == 0 ? this : create(years, months, Math.toIntExact(Math.addExact(days, daysToAdd)));
    }

    @Override
    public Period minus(TemporalAmount amountToSubtract) {
        Period p = from(amountToSubtract);
        return create(Math.subtractExact(years, p.years), Math.subtractExact(months, p.months), Math.subtractExact(days, p.days));
    }

    public Period minusYears(long yearsToSubtract) {
        if (yearsToSubtract == Long.MIN_VALUE) return plusYears(Long.MAX_VALUE).plusYears(1);
        return plusYears(-yearsToSubtract);
    }

    public Period minusMonths(long monthsToSubtract) {
        if (monthsToSubtract == Long.MIN_VALUE) return plusMonths(Long.MAX_VALUE).plusMonths(1);
        return plusMonths(-monthsToSubtract);
    }

    public Period minusDays(long daysToSubtract) {
        if (daysToSubtract == Long.MIN_VALUE) return plusDays(Long.MAX_VALUE).plusDays(1);
        return plusDays(-daysToSubtract);
    }

    @Override
    public Period multipliedBy(int scalar) {
        if (this == ZERO || scalar == 1) return this;
        return create(Math.multiplyExact(years, scalar), Math.multiplyExact(months, scalar), Math.multiplyExact(days, scalar));
    }

    @Override
    public Period negated() {
        return multipliedBy(-1);
    }

    @Override
    public Period normalized() {
        long total = toTotalMonths();
        int y = Math.toIntExact(total / 12), m = (int) (total % 12);
        return y == years && m == months ? this : create(y, m, days);
    }

    public long toTotalMonths() {
        return years * 12L + months;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        checkChronology(temporal);
        if (months == 0) {
            if (years != 0) temporal = temporal.plus(years, YEARS);
        } else if (toTotalMonths() != 0) {
            temporal = temporal.plus(toTotalMonths(), MONTHS);
        }
        return days != 0 ? temporal.plus(days, DAYS) : temporal;
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        checkChronology(temporal);
        if (months == 0) {
            if (years != 0) temporal = temporal.minus(years, YEARS);
        } else if (toTotalMonths() != 0) {
            temporal = temporal.minus(toTotalMonths(), MONTHS);
        }
        return days != 0 ? temporal.minus(days, DAYS) : temporal;
    }

    private static void checkChronology(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        Chronology chrono = temporal.query(TemporalQueries.chronology());
        if (chrono != null && !IsoChronology.INSTANCE.equals(chrono))
            throw new DateTimeException("Chronology mismatch, expected: ISO, actual: " + chrono.getId());
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Period p && years == p.years && months == p.months && days == p.days;
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16);
    }

    @Override
    public String toString() {
        if (this == ZERO) return "P0D";
        StringBuilder out = new StringBuilder("P");
        if (years != 0) out.append(years).append('Y');
        if (months != 0) out.append(months).append('M');
        if (days != 0) out.append(days).append('D');
        return out.toString();
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
