package java.time;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.NANOS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Objects;

public final class Duration implements TemporalAmount, Comparable<Duration>, Serializable {
    private static final long serialVersionUID = 3078945930695997490L;
    private static final int NANOS_PER_SECOND = 1_000_000_000;

    public static final Duration ZERO = new Duration(0, 0);

    private final long seconds;
    private final int nanos;

    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    private static Duration create(long seconds, int nanos) {
        return (seconds | nanos) == 0 ? ZERO : new Duration(seconds, nanos);
    }

    public static Duration ofDays(long days) {
        return create(Math.multiplyExact(days, 86400L), 0);
    }

    public static Duration ofHours(long hours) {
        return create(Math.multiplyExact(hours, 3600L), 0);
    }

    public static Duration ofMinutes(long minutes) {
        return create(Math.multiplyExact(minutes, 60L), 0);
    }

    public static Duration ofSeconds(long seconds) {
        return create(seconds, 0);
    }

    public static Duration ofSeconds(long seconds, long nanoAdjustment) {
        return create(Math.addExact(seconds, Math.floorDiv(nanoAdjustment, (long) NANOS_PER_SECOND)),
            (int) Math.floorMod(nanoAdjustment, (long) NANOS_PER_SECOND));
    }

    public static Duration ofMillis(long millis) {
        return create(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000);
    }

    public static Duration ofNanos(long nanos) {
        return create(Math.floorDiv(nanos, (long) NANOS_PER_SECOND), (int) Math.floorMod(nanos, (long) NANOS_PER_SECOND));
    }

    public static Duration of(long amount, TemporalUnit unit) {
        return ZERO.plus(amount, unit);
    }

    public static Duration from(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        Duration duration = ZERO;
        for (TemporalUnit unit : amount.getUnits()) duration = duration.plus(amount.get(unit), unit);
        return duration;
    }

    /** Reads [-+]P[nD][T[nH][nM][n[.f]S]], each number with a sign of its own. */
    public static Duration parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new Parser(text).parse();
    }

    private static final class Parser {
        private static final String[] NAMES = {"days", "hours", "minutes", "seconds"};
        private final CharSequence text;
        private int at;
        /** What is under way, for the message of an overflow. */
        private String part = "overflow";

        Parser(CharSequence text) {
            this.text = text;
        }

        private DateTimeParseException error(Throwable cause) {
            if (cause == null) return new DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
            return new DateTimeParseException("Text cannot be parsed to a Duration: " + part, text, 0, cause);
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean accept(char upper) {
            if (Character.toUpperCase(peek()) != upper) return false;
            at++;
            return true;
        }

        Duration parse() {
            boolean negate = peek() == '-';
            if (negate || peek() == '+') at++;
            if (!accept('P')) throw error(null);
            try {
                long total = 0;
                int nanos = 0;
                int units = 0;
                boolean time = false;
                String order = "DHMS";
                int next = 0;
                while (at < text.length()) {
                    if (!time && accept('T')) {
                        time = true;
                        next = 1;
                        if (at == text.length()) throw error(null);
                        continue;
                    }
                    int start = at;
                    boolean minus = peek() == '-';
                    if (minus || peek() == '+') at++;
                    int digits = at;
                    while (peek() >= '0' && peek() <= '9') at++;
                    if (at == digits) throw error(null);
                    int numberEnd = at;
                    String fraction = null;
                    if (peek() == '.' || peek() == ',') {
                        int from = ++at;
                        while (peek() >= '0' && peek() <= '9') at++;
                        if (at - from > 9) throw error(null);
                        fraction = text.subSequence(from, at).toString();
                    }
                    int unit = order.indexOf(Character.toUpperCase(peek()), next);
                    if (unit < 0 || peek() == 0 || unit == 0 == time || fraction != null && unit != 3) throw error(null);
                    at++;
                    next = unit + 1;
                    units++;
                    long factor = unit == 0 ? 86400 : unit == 1 ? 3600 : unit == 2 ? 60 : 1;
                    part = NAMES[unit];
                    long value = Math.multiplyExact(Long.parseLong(text, start, numberEnd, 10), factor);
                    part = "overflow";
                    total = Math.addExact(total, value);
                    if (fraction != null && !fraction.isEmpty()) {
                        nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
                        if (minus) nanos = -nanos;
                    }
                }
                if (units == 0) throw error(null);
                Duration d = ofSeconds(total, nanos);
                return negate ? d.negated() : d;
            } catch (ArithmeticException | NumberFormatException e) {
                throw error(e);
            }
        }
    }

    public static Duration between(Temporal startInclusive, Temporal endExclusive) {
        long secs = startInclusive.until(endExclusive, SECONDS);
        if (secs == 0) return ofNanos(startInclusive.until(endExclusive, NANOS));
        long nanos;
        try {
            nanos = endExclusive.getLong(NANO_OF_SECOND) - startInclusive.getLong(NANO_OF_SECOND);
        } catch (DateTimeException e) {
            nanos = 0;
        }
        if (nanos < 0 && secs > 0) secs++;
        else if (nanos > 0 && secs < 0) secs--;
        return ofSeconds(secs, nanos);
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == SECONDS) return seconds;
        if (unit == NANOS) return nanos;
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(SECONDS, NANOS);
    }

    public boolean isPositive() {
        return (seconds | nanos) > 0;
    }

    public boolean isZero() {
        return (seconds | nanos) == 0;
    }

    public boolean isNegative() {
        return seconds < 0;
    }

    public long getSeconds() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    public Duration withSeconds(long seconds) {
        return create(seconds, nanos);
    }

    public Duration withNanos(int nanoOfSecond) {
        NANO_OF_SECOND.checkValidIntValue(nanoOfSecond);
        return create(seconds, nanoOfSecond);
    }

    public Duration plus(Duration duration) {
        return plus(duration.seconds, duration.nanos);
    }

    public Duration plus(long amountToAdd, TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (unit == DAYS) return plus(Math.multiplyExact(amountToAdd, 86400L), 0);
        if (unit.isDurationEstimated()) throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        if (amountToAdd == 0) return this;
        if (unit instanceof ChronoUnit chronoUnit) {
            switch (chronoUnit) {
                case NANOS:
                    return plusNanos(amountToAdd);
                case MICROS:
                    return plusSeconds(amountToAdd / 1_000_000L).plusNanos(amountToAdd % 1_000_000L * 1000);
                case MILLIS:
                    return plusMillis(amountToAdd);
                case SECONDS:
                    return plusSeconds(amountToAdd);
                default:
                    return plusSeconds(Math.multiplyExact(unit.getDuration().seconds, amountToAdd));
            }
        }
        Duration duration = unit.getDuration().multipliedBy(amountToAdd);
        return plusSeconds(duration.getSeconds()).plusNanos(duration.getNano());
    }

    public Duration plusDays(long days) {
        return plus(Math.multiplyExact(days, 86400L), 0);
    }

    public Duration plusHours(long hours) {
        return plus(Math.multiplyExact(hours, 3600L), 0);
    }

    public Duration plusMinutes(long minutes) {
        return plus(Math.multiplyExact(minutes, 60L), 0);
    }

    public Duration plusSeconds(long seconds) {
        return plus(seconds, 0);
    }

    public Duration plusMillis(long millis) {
        return plus(millis / 1000, millis % 1000 * 1000_000);
    }

    public Duration plusNanos(long nanos) {
        return plus(0, nanos);
    }

    private Duration plus(long secondsToAdd, long nanosToAdd) {
        if ((secondsToAdd | nanosToAdd) == 0) return this;
        long sum = Math.addExact(seconds, secondsToAdd);
        sum = Math.addExact(sum, nanosToAdd / NANOS_PER_SECOND);
        return ofSeconds(sum, nanos + nanosToAdd % NANOS_PER_SECOND);
    }

    public Duration minus(Duration duration) {
        long s = duration.seconds;
        int n = duration.nanos;
        if (s == Long.MIN_VALUE) return plus(Long.MAX_VALUE, -n).plus(1, 0);
        return plus(-s, -n);
    }

    public Duration minus(long amountToSubtract, TemporalUnit unit) {
        if (amountToSubtract == Long.MIN_VALUE) return plus(Long.MAX_VALUE, unit).plus(1, unit);
        return plus(-amountToSubtract, unit);
    }

    public Duration minusDays(long days) {
        return minus(days, DAYS);
    }

    public Duration minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    public Duration minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    public Duration minusSeconds(long seconds) {
        return minus(seconds, SECONDS);
    }

    public Duration minusMillis(long millis) {
        return minus(millis, ChronoUnit.MILLIS);
    }

    public Duration minusNanos(long nanos) {
        return minus(nanos, NANOS);
    }

    public Duration multipliedBy(long multiplicand) {
        if (multiplicand == 0) return ZERO;
        if (multiplicand == 1) return this;
        return create(toBigDecimal().multiply(BigDecimal.valueOf(multiplicand)));
    }

    public Duration dividedBy(long divisor) {
        if (divisor == 0) throw new ArithmeticException("Cannot divide by zero");
        if (divisor == 1) return this;
        return create(toBigDecimal().divide(BigDecimal.valueOf(divisor), RoundingMode.DOWN));
    }

    public long dividedBy(Duration divisor) {
        Objects.requireNonNull(divisor, "divisor");
        if (divisor.isZero()) throw new ArithmeticException("Cannot divide by zero");
        return toBigDecimal().divideToIntegralValue(divisor.toBigDecimal()).longValueExact();
    }

    private BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));
    }

    private static Duration create(BigDecimal value) {
        BigInteger all = value.movePointRight(9).toBigIntegerExact();
        BigInteger[] parts = all.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        if (parts[0].bitLength() > 63) throw new ArithmeticException("Exceeds capacity of Duration: " + all);
        return ofSeconds(parts[0].longValue(), parts[1].intValue());
    }

    public Duration negated() {
        return multipliedBy(-1);
    }

    public Duration abs() {
        return isNegative() ? negated() : this;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        if (seconds != 0) temporal = temporal.plus(seconds, SECONDS);
        if (nanos != 0) temporal = temporal.plus(nanos, NANOS);
        return temporal;
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        if (seconds != 0) temporal = temporal.minus(seconds, SECONDS);
        if (nanos != 0) temporal = temporal.minus(nanos, NANOS);
        return temporal;
    }

    public long toDays() {
        return seconds / 86400;
    }

    public long toHours() {
        return seconds / 3600;
    }

    public long toMinutes() {
        return seconds / 60;
    }

    public long toSeconds() {
        return seconds;
    }

    public long toMillis() {
        return scaled(1000L, 1000_000);
    }

    public long toNanos() {
        return scaled(NANOS_PER_SECOND, 1);
    }

    /** seconds * perSecond + nanos / divisor, with the parts of one sign so that only a true overflow throws. */
    private long scaled(long perSecond, int divisor) {
        long s = seconds, n = nanos;
        if (s < 0) {
            s++;
            n -= NANOS_PER_SECOND;
        }
        return Math.addExact(Math.multiplyExact(s, perSecond), n / divisor);
    }

    public long toDaysPart() {
        return seconds / 86400;
    }

    public int toHoursPart() {
        return (int) (toHours() % 24);
    }

    public int toMinutesPart() {
        return (int) (toMinutes() % 60);
    }

    public int toSecondsPart() {
        return (int) (seconds % 60);
    }

    public int toMillisPart() {
        return nanos / 1000_000;
    }

    public int toNanosPart() {
        return nanos;
    }

    public Duration truncatedTo(TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (unit == SECONDS && (seconds >= 0 || nanos == 0)) return new Duration(seconds, 0);
        if (unit == NANOS) return this;
        Duration unitDuration = unit.getDuration();
        if (unitDuration.seconds > 86400) throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long dur = unitDuration.toNanos();
        if (86400L * NANOS_PER_SECOND % dur != 0)
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        long nod = seconds % 86400 * NANOS_PER_SECOND + nanos;
        return plusNanos(nod / dur * dur - nod);
    }

    @Override
    public int compareTo(Duration o) {
        int c = Long.compare(seconds, o.seconds);
        return c != 0 ? c : nanos - o.nanos;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duration o && seconds == o.seconds && nanos == o.nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ seconds >>> 32) + 51 * nanos;
    }

    @Override
    public String toString() {
        if (this == ZERO) return "PT0S";
        long effective = seconds;
        if (seconds < 0 && nanos > 0) effective++;
        long hours = effective / 3600;
        int minutes = (int) (effective % 3600 / 60), secs = (int) (effective % 60);
        StringBuilder out = new StringBuilder(24);
        out.append("PT");
        if (hours != 0) out.append(hours).append('H');
        if (minutes != 0) out.append(minutes).append('M');
        if (secs == 0 && nanos == 0 && out.length() > 2) return out.toString();
        if (seconds < 0 && nanos > 0 && secs == 0) out.append("-0");
        else out.append(secs);
        if (nanos > 0) {
            int position = out.length();
            out.append(seconds < 0 ? 2L * NANOS_PER_SECOND - nanos : nanos + (long) NANOS_PER_SECOND);
            while (out.charAt(out.length() - 1) == '0') out.setLength(out.length() - 1);
            out.setCharAt(position, '.');
        }
        return out.append('S').toString();
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
