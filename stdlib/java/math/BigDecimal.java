package java.math;

import java.util.Objects;

public class BigDecimal extends Number implements Comparable<BigDecimal> {
    private static final long serialVersionUID = 6108874887143696463L;
    /** Stands in `compact` for an unscaled value that does not fit a long. */
    private static final long INFLATED = Long.MIN_VALUE;

    private static final BigInteger[] TENS = new BigInteger[64];
    private static final long[] LONG_TENS = new long[19];

    static {
        LONG_TENS[0] = 1;
        for (int i = 1; i < LONG_TENS.length; i++) LONG_TENS[i] = LONG_TENS[i - 1] * 10;
    }

    public static final BigDecimal ZERO = new BigDecimal(0L, 0);
    public static final BigDecimal ONE = new BigDecimal(1L, 0);
    public static final BigDecimal TWO = new BigDecimal(2L, 0);
    public static final BigDecimal TEN = new BigDecimal(10L, 0);

    @Deprecated(since = "9")
    public static final int ROUND_UP = 0;
    @Deprecated(since = "9")
    public static final int ROUND_DOWN = 1;
    @Deprecated(since = "9")
    public static final int ROUND_CEILING = 2;
    @Deprecated(since = "9")
    public static final int ROUND_FLOOR = 3;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_UP = 4;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_DOWN = 5;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_EVEN = 6;
    @Deprecated(since = "9")
    public static final int ROUND_UNNECESSARY = 7;

    private BigInteger big;
    private final long compact;
    private final int scale;
    private int precision;

    private BigDecimal(long compact, int scale) {
        this.compact = compact;
        this.scale = scale;
        if (compact == INFLATED) big = BigInteger.valueOf(compact);
    }

    public BigDecimal(BigInteger unscaledVal, int scale) {
        big = unscaledVal;
        compact = unscaledVal.mag.length <= 2 && unscaledVal.bitLength() <= 63 ? unscaledVal.longValue() : INFLATED;
        this.scale = scale;
    }

    private BigDecimal(BigDecimal o) {
        big = o.big;
        compact = o.compact;
        scale = o.scale;
        precision = o.precision;
    }

    public BigDecimal(BigInteger unscaledVal, int scale, MathContext mc) {
        this(round(new BigDecimal(unscaledVal, scale), mc));
    }

    public BigDecimal(BigInteger val) {
        this(val, 0);
    }

    public BigDecimal(BigInteger val, MathContext mc) {
        this(val, 0, mc);
    }

    public BigDecimal(char[] in, int offset, int len) {
        this(DecimalText.read(in, offset, len));
    }

    public BigDecimal(char[] in, int offset, int len, MathContext mc) {
        this(round(DecimalText.read(in, offset, len), mc));
    }

    public BigDecimal(char[] in) {
        this(in, 0, in.length);
    }

    public BigDecimal(char[] in, MathContext mc) {
        this(in, 0, in.length, mc);
    }

    public BigDecimal(String val) {
        this(val.toCharArray());
    }

    public BigDecimal(String val, MathContext mc) {
        this(val.toCharArray(), mc);
    }

    public BigDecimal(double val) {
        this(exact(val));
    }

    public BigDecimal(double val, MathContext mc) {
        this(round(exact(val), mc));
    }

    public BigDecimal(int val) {
        this((long) val, 0);
    }

    public BigDecimal(int val, MathContext mc) {
        this(round(new BigDecimal((long) val, 0), mc));
    }

    public BigDecimal(long val) {
        this(val, 0);
    }

    public BigDecimal(long val, MathContext mc) {
        this(round(new BigDecimal(val, 0), mc));
    }

    private static BigDecimal exact(double val) {
        if (Double.isInfinite(val) || Double.isNaN(val)) throw new NumberFormatException("Infinite or NaN");
        long bits = Double.doubleToLongBits(val);
        int exponent = (int) (bits >> 52 & 0x7ff);
        long significand = exponent == 0 ? (bits & (1L << 52) - 1) << 1 : bits & (1L << 52) - 1 | 1L << 52;
        exponent -= 1075;
        if (significand == 0) return ZERO;
        int zeros = Long.numberOfTrailingZeros(significand);
        significand >>= zeros;
        exponent += zeros;
        BigInteger value = BigInteger.valueOf(bits < 0 ? -significand : significand);
        if (exponent >= 0) return new BigDecimal(value.shiftLeft(exponent), 0);
        return new BigDecimal(value.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
    }

    public static BigDecimal valueOf(long unscaledVal, int scale) {
        return new BigDecimal(unscaledVal, scale);
    }

    public static BigDecimal valueOf(long val) {
        return val == 0 ? ZERO : val == 1 ? ONE : val == 10 ? TEN : new BigDecimal(val, 0);
    }

    public static BigDecimal valueOf(double val) {
        if (!Double.isFinite(val)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        return new BigDecimal(Double.toString(val));
    }

    private static BigInteger tenTo(int n) {
        if (n < 0) return BigInteger.ZERO;
        if (n >= TENS.length) return BigInteger.TEN.pow(n);
        BigInteger t = TENS[n];
        if (t == null) TENS[n] = t = BigInteger.TEN.pow(n);
        return t;
    }

    private int checkScale(long wanted) {
        int s = (int) wanted;
        if (s != wanted) {
            if (signum() != 0) throw new ArithmeticException(wanted > 0 ? "Underflow" : "Overflow");
            s = wanted > Integer.MAX_VALUE ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        }
        return s;
    }

    private static int saturate(long s) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, s));
    }

    /** The unscaled value at a scale that is not smaller than this one's. */
    private BigInteger unscaledAt(long wanted) {
        return signum() == 0 ? BigInteger.ZERO : unscaledValue().multiply(tenTo(checkScale(wanted - scale)));
    }

    public BigDecimal add(BigDecimal augend) {
        if (scale == augend.scale && compact != INFLATED && augend.compact != INFLATED) {
            long sum = compact + augend.compact;
            if (((compact ^ sum) & (augend.compact ^ sum)) >= 0) return new BigDecimal(sum, scale);
        }
        int s = Math.max(scale, augend.scale);
        return new BigDecimal(unscaledAt(s).add(augend.unscaledAt(s)), s);
    }

    public BigDecimal add(BigDecimal augend, MathContext mc) {
        if (mc.precision == 0) return add(augend);
        boolean zero = signum() == 0, otherZero = augend.signum() == 0;
        if (zero || otherZero) {
            int preferred = Math.max(scale, augend.scale);
            if (zero && otherZero) return new BigDecimal(0L, preferred);
            BigDecimal result = round(zero ? augend : this, mc);
            if (result.scale == preferred) return result;
            if (result.scale > preferred) return result.stripTo(preferred);
            int room = mc.precision - result.precision(), wanted = saturate((long) preferred - result.scale);
            return result.setScale(result.scale + Math.max(Math.min(room, wanted), 0));
        }
        BigDecimal a = this, b = augend;
        long padding = (long) a.scale - b.scale;
        if (padding != 0) {
            boolean aBigger = padding < 0;
            BigDecimal larger = aBigger ? a : b, smaller = aBigger ? b : a;
            long resultScale = (long) larger.scale - larger.precision() + mc.precision;
            long smallHigh = (long) smaller.scale - smaller.precision() + 1;
            if (smallHigh > (long) larger.scale + 2 && smallHigh > resultScale + 2) {
                BigDecimal sticky = new BigDecimal((long) smaller.signum(),
                    larger.checkScale(Math.max(larger.scale, resultScale) + 3));
                a = larger;
                b = sticky;
            }
        }
        return round(a.add(b), mc);
    }

    public BigDecimal subtract(BigDecimal subtrahend) {
        return add(subtrahend.negate());
    }

    public BigDecimal subtract(BigDecimal subtrahend, MathContext mc) {
        return mc.precision == 0 ? subtract(subtrahend) : add(subtrahend.negate(), mc);
    }

    public BigDecimal multiply(BigDecimal multiplicand) {
        int s = checkProductScale((long) scale + multiplicand.scale, multiplicand);
        if (compact != INFLATED && multiplicand.compact != INFLATED) {
            long high = Math.multiplyHigh(compact, multiplicand.compact), low = compact * multiplicand.compact;
            if (high == low >> 63 && low != INFLATED) return new BigDecimal(low, s);
        }
        return new BigDecimal(unscaledValue().multiply(multiplicand.unscaledValue()), s);
    }

    private int checkProductScale(long wanted, BigDecimal other) {
        return signum() == 0 || other.signum() == 0 ? saturate(wanted) : checkScale(wanted);
    }

    public BigDecimal multiply(BigDecimal multiplicand, MathContext mc) {
        return round(multiply(multiplicand), mc);
    }

    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int scale, int roundingMode) {
        return divide(divisor, scale, mode(roundingMode));
    }

    private static RoundingMode mode(int roundingMode) {
        if (roundingMode < ROUND_UP || roundingMode > ROUND_UNNECESSARY) throw new IllegalArgumentException("Invalid rounding mode");
        return RoundingMode.valueOf(roundingMode);
    }

    public BigDecimal divide(BigDecimal divisor, int scale, RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode);
        long raise = (long) scale + divisor.scale - this.scale;
        BigInteger n = unscaledValue(), d = divisor.unscaledValue();
        if (raise >= 0) n = n.signum == 0 ? n : n.multiply(tenTo(checkScale(raise)));
        else d = d.multiply(tenTo(checkScale(-raise)));
        if (d.signum == 0) throw new ArithmeticException(n.bitLength() < 64 && raise >= -18 ? "/ by zero" : "BigInteger divide by zero");
        return new BigDecimal(divideRounded(n, d, roundingMode), scale);
    }

    private static BigInteger divideRounded(BigInteger n, BigInteger d, RoundingMode mode) {
        BigInteger[] parts = n.divideAndRemainder(d);
        if (parts[1].signum == 0) return parts[0];
        int sign = n.signum * d.signum;
        boolean away;
        switch (mode) {
            case UP:
                away = true;
                break;
            case DOWN:
                away = false;
                break;
            case CEILING:
                away = sign > 0;
                break;
            case FLOOR:
                away = sign < 0;
                break;
            case UNNECESSARY:
                throw new ArithmeticException("Rounding necessary");
            default:
                int c = Magnitude.compare(parts[1].abs().shiftLeft(1).mag, d.mag);
                away = c > 0 || c == 0 && (mode == RoundingMode.HALF_UP || mode == RoundingMode.HALF_EVEN && parts[0].testBit(0));
        }
        return away ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
    }

    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int roundingMode) {
        return divide(divisor, scale, mode(roundingMode));
    }

    public BigDecimal divide(BigDecimal divisor, RoundingMode roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    public BigDecimal divide(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        if (signum() == 0) return new BigDecimal(0L, preferred);
        MathContext mc = new MathContext(
            (int) Math.min(precision() + (long) Math.ceil(10.0 * divisor.precision() / 3.0), Integer.MAX_VALUE), RoundingMode.UNNECESSARY);
        BigDecimal quotient;
        try {
            quotient = divide(divisor, mc);
        } catch (ArithmeticException e) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        return preferred > quotient.scale ? quotient.setScale(preferred, RoundingMode.UNNECESSARY) : quotient;
    }

    private void checkDivisor(BigDecimal divisor) {
        if (divisor.signum() == 0) throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
    }

    public BigDecimal divide(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0) return divide(divisor);
        long preferred = (long) scale - divisor.scale;
        checkDivisor(divisor);
        if (signum() == 0) return new BigDecimal(0L, saturate(preferred));
        long wanted = preferred + (mc.precision - ((long) precision() - divisor.precision())) + 3;
        BigInteger n = unscaledValue(), d = divisor.unscaledValue();
        long raise = wanted - preferred;
        if (raise >= 0) n = n.multiply(tenTo(checkScale(raise)));
        else d = d.multiply(tenTo(checkScale(-raise)));
        BigInteger[] parts = n.divideAndRemainder(d);
        BigDecimal quotient;
        if (parts[1].signum == 0) {
            quotient = round(withScale(parts[0], wanted), mc);
        } else {
            BigInteger sticky = parts[0].multiply(BigInteger.TEN).add(BigInteger.valueOf(n.signum * d.signum));
            return round(withScale(sticky, wanted + 1), mc);
        }
        return quotient.stripTo(preferred);
    }

    /** A value whose scale may only fit once trailing zeros are gone. */
    private static BigDecimal withScale(BigInteger unscaled, long scale) {
        while (scale > Integer.MAX_VALUE) {
            BigInteger[] parts = unscaled.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum != 0) throw new ArithmeticException("Underflow");
            unscaled = parts[0];
            scale--;
        }
        if (scale < Integer.MIN_VALUE) throw new ArithmeticException("Overflow");
        return new BigDecimal(unscaled, (int) scale);
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor) {
        int preferred = saturate((long) scale - divisor.scale);
        if (compareMagnitude(divisor) < 0) return new BigDecimal(0L, preferred);
        if (signum() == 0 && divisor.signum() != 0) return setScale(preferred, RoundingMode.UNNECESSARY);
        checkDivisor(divisor);
        BigInteger n = unscaledValue(), d = divisor.unscaledValue();
        if (preferred >= 0) d = d.multiply(tenTo(preferred));
        else n = n.multiply(tenTo(-preferred));
        BigDecimal quotient = new BigDecimal(n.divide(d), 0);
        return preferred > 0 ? quotient.setScale(preferred) : preferred < 0 ? quotient.stripTo(preferred) : quotient;
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0 || compareMagnitude(divisor) < 0) return divideToIntegralValue(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        BigDecimal result = divideToIntegralValue(divisor);
        BigDecimal stripped = result.stripTrailingZeros();
        if (stripped.precision() - Math.min(stripped.scale, 0) > mc.precision && stripped.precision() > mc.precision)
            throw new ArithmeticException("Division impossible");
        result = stripped.scale < preferred ? stripped : stripped;
        if (preferred > result.scale) {
            int room = mc.precision - result.precision();
            return result.setScale(result.scale + Math.min(room, preferred - result.scale));
        }
        return result;
    }

    public BigDecimal remainder(BigDecimal divisor) {
        return divideAndRemainder(divisor)[1];
    }

    public BigDecimal remainder(BigDecimal divisor, MathContext mc) {
        return divideAndRemainder(divisor, mc)[1];
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal q = divideToIntegralValue(divisor);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0) return divideAndRemainder(divisor);
        BigDecimal q = divideToIntegralValue(divisor, mc);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal sqrt(MathContext mc) {
        if (signum() < 0) throw new ArithmeticException("Attempted square root of negative BigDecimal");
        int preferred = scale / 2;
        if (signum() == 0) return new BigDecimal(0L, preferred);
        BigDecimal stripped = stripTrailingZeros();
        boolean exactWanted = mc.precision == 0 || mc.roundingMode == RoundingMode.UNNECESSARY;
        int digits = mc.precision == 0 ? stripped.precision() / 2 + 1 : mc.precision;
        long resultScale = digits + 2 - (long) (stripped.precision() - stripped.scale + 1) / 2;
        resultScale = Math.max(resultScale, (stripped.scale + 1L) / 2);
        BigInteger n = stripped.unscaledValue();
        long raise = 2 * resultScale - stripped.scale;
        n = raise >= 0 ? n.multiply(tenTo(checkScale(raise))) : n.divide(tenTo(checkScale(-raise)));
        BigInteger[] root = n.sqrtAndRemainder();
        boolean isExact = root[1].signum == 0;
        if (!isExact && exactWanted) throw new ArithmeticException("Computed square root not exact.");
        BigDecimal result;
        if (isExact) {
            result = new BigDecimal(root[0], checkScale(resultScale));
            BigDecimal rounded = mc.precision == 0 ? result.stripTrailingZeros() : round(result.stripTrailingZeros(), mc);
            if (exactWanted && rounded.compareTo(result) != 0) throw new ArithmeticException("Computed square root not exact.");
            result = rounded;
            if (result.scale < preferred) {
                int room = mc.precision == 0 ? Integer.MAX_VALUE : mc.precision - result.precision();
                result = result.setScale(result.scale + Math.min(room, preferred - result.scale));
            }
            return result;
        }
        BigInteger sticky = root[0].multiply(BigInteger.TEN).add(BigInteger.ONE);
        return round(new BigDecimal(sticky, checkScale(resultScale + 1)), mc).stripTo(preferred);
    }

    public BigDecimal pow(int n) {
        if (n < 0 || n > 999999999) throw new ArithmeticException("Invalid operation");
        return new BigDecimal(unscaledValue().pow(n), checkScale((long) scale * n));
    }

    public BigDecimal pow(int n, MathContext mc) {
        if (mc.precision == 0) return pow(n);
        if (n < -999999999 || n > 999999999) throw new ArithmeticException("Invalid operation");
        if (n == 0) return ONE;
        int mag = Math.abs(n), length = Integer.toString(mag).length();
        if (length > mc.precision) throw new ArithmeticException("Invalid operation");
        MathContext work = new MathContext(mc.precision + length + 1, mc.roundingMode);
        BigDecimal acc = ONE;
        boolean seen = false;
        for (int i = 1; ; i++) {
            mag += mag;
            if (mag < 0) {
                seen = true;
                acc = acc.multiply(this, work);
            }
            if (i == 31) break;
            if (seen) acc = acc.multiply(acc, work);
        }
        if (n < 0) acc = ONE.divide(acc, work);
        return round(acc, mc);
    }

    public BigDecimal abs() {
        return signum() < 0 ? negate() : this;
    }

    public BigDecimal abs(MathContext mc) {
        return signum() < 0 ? negate(mc) : plus(mc);
    }

    public BigDecimal negate() {
        return compact != INFLATED ? new BigDecimal(-compact, scale) : new BigDecimal(unscaledValue().negate(), scale);
    }

    public BigDecimal negate(MathContext mc) {
        return negate().plus(mc);
    }

    public BigDecimal plus() {
        return this;
    }

    public BigDecimal plus(MathContext mc) {
        return round(this, mc);
    }

    public BigDecimal round(MathContext mc) {
        return plus(mc);
    }

    private static BigDecimal round(BigDecimal d, MathContext mc) {
        if (mc.precision == 0) return d;
        for (int drop; (drop = d.precision() - mc.precision) > 0; ) {
            int s = d.checkScale((long) d.scale - drop);
            d = new BigDecimal(divideRounded(d.unscaledValue(), tenTo(drop), mc.roundingMode), s);
        }
        return d;
    }

    public int signum() {
        return compact != INFLATED ? Long.signum(compact) : big.signum;
    }

    public int scale() {
        return scale;
    }

    public int precision() {
        if (precision == 0) precision = compact != INFLATED ? digits(Math.abs(compact)) : digits(big);
        return precision;
    }

    private static int digits(long x) {
        int n = 1;
        while (n < LONG_TENS.length && x >= LONG_TENS[n]) n++;
        return n;
    }

    private static int digits(BigInteger b) {
        if (b.signum == 0) return 1;
        int n = (int) (((long) b.abs().bitLength() * 646456993L >>> 31));
        return Magnitude.compare(b.mag, tenTo(n).mag) < 0 ? n : n + 1;
    }

    public BigInteger unscaledValue() {
        if (big == null) big = BigInteger.valueOf(compact);
        return big;
    }

    public BigDecimal setScale(int newScale, RoundingMode roundingMode) {
        if (newScale == scale) return this;
        long raise = (long) newScale - scale;
        if (raise > 0) return new BigDecimal(unscaledAt(newScale), newScale);
        if (signum() == 0) return new BigDecimal(0L, newScale);
        if (-raise > precision() + 1L) {
            BigInteger tiny = BigInteger.valueOf(signum());
            return new BigDecimal(divideRounded(tiny, BigInteger.valueOf(100), roundingMode), newScale);
        }
        return new BigDecimal(divideRounded(unscaledValue(), tenTo(checkScale(-raise)), roundingMode), newScale);
    }

    @Deprecated(since = "9")
    public BigDecimal setScale(int newScale, int roundingMode) {
        return setScale(newScale, mode(roundingMode));
    }

    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    public BigDecimal movePointLeft(int n) {
        if (n == 0) return this;
        BigDecimal d = new BigDecimal(unscaledValue(), checkScale((long) scale + n));
        return d.scale < 0 ? d.setScale(0) : d;
    }

    public BigDecimal movePointRight(int n) {
        if (n == 0) return this;
        BigDecimal d = new BigDecimal(unscaledValue(), checkScale((long) scale - n));
        return d.scale < 0 ? d.setScale(0) : d;
    }

    public BigDecimal scaleByPowerOfTen(int n) {
        return new BigDecimal(unscaledValue(), checkScale((long) scale - n));
    }

    public BigDecimal stripTrailingZeros() {
        return signum() == 0 ? ZERO : stripTo(Long.MIN_VALUE);
    }

    /** Without trailing zeros, as far as the scale does not fall below the preferred one. */
    private BigDecimal stripTo(long preferred) {
        if (scale <= preferred || signum() == 0) return this;
        BigInteger value = unscaledValue();
        long s = scale;
        while (s > preferred && !value.testBit(0) && value.compareTo(BigInteger.ZERO) != 0) {
            int step = 1;
            while (step < 64 && s - 2L * step >= preferred && value.getLowestSetBit() >= 2 * step) step *= 2;
            BigInteger[] parts = value.divideAndRemainder(tenTo(step));
            while (parts[1].signum != 0 && step > 1) {
                step /= 2;
                parts = value.divideAndRemainder(tenTo(step));
            }
            if (parts[1].signum != 0) break;
            value = parts[0];
            s -= step;
        }
        return s == scale ? this : new BigDecimal(value, checkScale(s));
    }

    private int compareMagnitude(BigDecimal val) {
        if (signum() == 0 || val.signum() == 0) return Math.abs(signum()) - Math.abs(val.signum());
        long a = (long) precision() - scale, b = (long) val.precision() - val.scale;
        if (a != b) return a < b ? -1 : 1;
        long s = Math.max(scale, val.scale);
        return Magnitude.compare(unscaledAt(s).mag, val.unscaledAt(s).mag);
    }

    @Override
    public int compareTo(BigDecimal val) {
        if (scale == val.scale && compact != INFLATED && val.compact != INFLATED) return Long.compare(compact, val.compact);
        int sign = signum(), other = val.signum();
        if (sign != other) return sign > other ? 1 : -1;
        return sign == 0 ? 0 : sign * compareMagnitude(val);
    }

    @Override
    public boolean equals(Object x) {
        return x instanceof BigDecimal o && scale == o.scale && compact == o.compact
            && (compact != INFLATED || unscaledValue().equals(o.unscaledValue()));
    }

    public BigDecimal min(BigDecimal val) {
        return compareTo(val) <= 0 ? this : val;
    }

    public BigDecimal max(BigDecimal val) {
        return compareTo(val) >= 0 ? this : val;
    }

    @Override
    public int hashCode() {
        return 31 * unscaledValue().hashCode() + scale;
    }

    @Override
    public String toString() {
        return DecimalText.write(this, false);
    }

    public String toEngineeringString() {
        return DecimalText.write(this, true);
    }

    public String toPlainString() {
        return DecimalText.plain(this);
    }

    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).unscaledValue();
    }

    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).unscaledValue();
    }

    @Override
    public long longValue() {
        if (scale == 0 && compact != INFLATED) return compact;
        if (signum() == 0 || (long) precision() - scale <= 0 || scale <= -64) return 0;
        return toBigInteger().longValue();
    }

    public long longValueExact() {
        if (scale == 0 && compact != INFLATED) return compact;
        if (signum() == 0) return 0;
        if ((long) precision() - scale > 19) throw new ArithmeticException("Overflow");
        if ((long) precision() - scale <= 0) throw new ArithmeticException("Rounding necessary");
        BigInteger exact = toBigIntegerExact();
        if (exact.bitLength() > 63) throw new ArithmeticException("Overflow");
        return exact.longValue();
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    public int intValueExact() {
        long n = longValueExact();
        if ((int) n != n) throw new ArithmeticException("Overflow");
        return (int) n;
    }

    public short shortValueExact() {
        long n = longValueExact();
        if ((short) n != n) throw new ArithmeticException("Overflow");
        return (short) n;
    }

    public byte byteValueExact() {
        long n = longValueExact();
        if ((byte) n != n) throw new ArithmeticException("Overflow");
        return (byte) n;
    }

    @Override
    public float floatValue() {
        if (scale == 0 && compact != INFLATED && Math.abs(compact) < 1L << 24) return compact;
        return Float.parseFloat(toString());
    }

    @Override
    public double doubleValue() {
        if (compact != INFLATED && Math.abs(compact) < 1L << 52) {
            if (scale == 0) return compact;
            if (scale > 0 && scale <= 18 && LONG_TENS[scale] <= 1L << 52 && scale <= 15) return (double) compact / LONG_TENS[scale];
        }
        return Double.parseDouble(toString());
    }

    public BigDecimal ulp() {
        return new BigDecimal(1L, scale);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField f = s.putFields();
        f.put("scale", scale);
        f.put("intVal", unscaledValue());
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField f = s.readFields();
        BigInteger v = (BigInteger) f.get("intVal", null);
        if (v == null) throw new java.io.StreamCorruptedException("Null or missing intVal in BigDecimal stream");
        BigDecimal d = new BigDecimal(v, f.get("scale", 0));
        big = d.big;
        ibrik.lang.Unsafe.putLong(this, ibrik.lang.Unsafe.fieldOffset(BigDecimal.class, "compact"), d.compact);
        ibrik.lang.Unsafe.putInt(this, ibrik.lang.Unsafe.fieldOffset(BigDecimal.class, "scale"), d.scale);
    }

    /** What a stream holds, asked for by serialization. */
    private static java.io.ObjectStreamField[] serialFields() {
        return new java.io.ObjectStreamField[] {new java.io.ObjectStreamField("scale", int.class), new java.io.ObjectStreamField("intVal", BigInteger.class)};
    }
}
