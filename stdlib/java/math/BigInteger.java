package java.math;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

public class BigInteger extends Number implements Comparable<BigInteger> {
    private static final long serialVersionUID = -8287574255936472291L;
    static final int MAX_LENGTH = Integer.MAX_VALUE / 32 + 1;

    final int signum;
    /** The absolute value: ints, least significant first, no leading zeros. */
    final int[] mag;

    private static final int CACHED = 16;
    private static final BigInteger[] POSITIVE = new BigInteger[CACHED + 1], NEGATIVE = new BigInteger[CACHED + 1];

    static {
        for (int i = 1; i <= CACHED; i++) {
            POSITIVE[i] = new BigInteger(1, new int[] {i});
            NEGATIVE[i] = new BigInteger(-1, new int[] {i});
        }
    }

    public static final BigInteger ZERO = new BigInteger(0, Magnitude.ZERO);
    public static final BigInteger ONE = valueOf(1);
    public static final BigInteger TWO = valueOf(2);
    public static final BigInteger TEN = valueOf(10);

    BigInteger(int signum, int[] mag) {
        this.signum = mag.length == 0 ? 0 : signum;
        this.mag = mag;
        if (mag.length >= MAX_LENGTH && (mag.length > MAX_LENGTH || mag[mag.length - 1] < 0)) throw overflow();
    }

    static ArithmeticException overflow() {
        return new ArithmeticException("BigInteger would overflow supported range");
    }

    static BigInteger ofMagnitude(int[] mag) {
        return mag.length == 0 ? ZERO : new BigInteger(1, mag);
    }

    public BigInteger(byte[] val, int off, int len) {
        Objects.checkFromIndexSize(off, len, val.length);
        if (len == 0) throw new NumberFormatException("Zero length BigInteger");
        boolean negative = val[off] < 0;
        int[] bits = fromBytes(val, off, len, negative ? -1 : 0);
        if (negative) negate(bits);
        mag = Magnitude.trim(bits);
        signum = mag.length == 0 ? 0 : negative ? -1 : 1;
    }

    public BigInteger(byte[] val) {
        this(val, 0, val.length);
    }

    public BigInteger(int signum, byte[] magnitude, int off, int len) {
        if (signum < -1 || signum > 1) throw new NumberFormatException("Invalid signum value");
        Objects.checkFromIndexSize(off, len, magnitude.length);
        mag = Magnitude.trim(fromBytes(magnitude, off, len, 0));
        if (mag.length != 0 && signum == 0) throw new NumberFormatException("signum-magnitude mismatch");
        this.signum = mag.length == 0 ? 0 : signum;
    }

    public BigInteger(int signum, byte[] magnitude) {
        this(signum, magnitude, 0, magnitude.length);
    }

    private static int[] fromBytes(byte[] val, int off, int len, int fill) {
        int[] ints = new int[len / 4 + 1];
        Arrays.fill(ints, fill);
        for (int i = 0; i < len; i++) {
            int shift = 8 * (i & 3);
            ints[i >> 2] = ints[i >> 2] & ~(0xff << shift) | (val[off + len - 1 - i] & 0xff) << shift;
        }
        return ints;
    }

    private static void negate(int[] bits) {
        boolean carry = true;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ~bits[i];
            if (carry) carry = ++bits[i] == 0;
        }
    }

    public BigInteger(String val, int radix) {
        int at = 0, length = val.length(), sign = 1;
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) throw new NumberFormatException("Radix out of range");
        if (length == 0) throw new NumberFormatException("Zero length BigInteger");
        int minus = val.lastIndexOf('-'), plus = val.lastIndexOf('+');
        if (minus >= 0 || plus >= 0) {
            if (minus > 0 || plus > 0 || minus == 0 && plus == 0) throw new NumberFormatException("Illegal embedded sign character");
            if (minus == 0) sign = -1;
            at = 1;
        }
        if (at == length) throw new NumberFormatException("Zero length BigInteger");
        while (at < length && Character.digit(val.charAt(at), radix) == 0) at++;
        mag = at == length ? Magnitude.ZERO : parse(val, at, length, radix);
        signum = mag.length == 0 ? 0 : sign;
    }

    public BigInteger(String val) {
        this(val, 10);
    }

    public BigInteger(int numBits, Random rnd) {
        this(1, randomBits(numBits, rnd));
    }

    private static byte[] randomBits(int numBits, Random rnd) {
        if (numBits < 0) throw new IllegalArgumentException("numBits must be non-negative");
        byte[] bits = new byte[(int) ((numBits + 7L) / 8)];
        if (bits.length > 0) {
            rnd.nextBytes(bits);
            bits[0] &= (byte) ((1 << 8 - (8 * bits.length - numBits)) - 1);
        }
        return bits;
    }

    public BigInteger(int bitLength, int certainty, Random rnd) {
        if (bitLength < 2) throw new ArithmeticException("bitLength < 2");
        BigInteger prime = somePrime(bitLength, certainty, rnd);
        signum = 1;
        mag = prime.mag;
    }

    public static BigInteger probablePrime(int bitLength, Random rnd) {
        if (bitLength < 2) throw new ArithmeticException("bitLength < 2");
        return somePrime(bitLength, 100, rnd);
    }

    private static BigInteger somePrime(int bitLength, int certainty, Random rnd) {
        return bitLength < 95 ? smallPrime(bitLength, certainty, rnd) : largePrime(bitLength, Math.max(certainty, 1), rnd);
    }

    /** Draws odd numbers of that length, word by word, until one is prime. */
    private static BigInteger smallPrime(int bitLength, int certainty, Random rnd) {
        int[] words = new int[(bitLength + 31) >>> 5];
        int high = 1 << (bitLength + 31 & 31), last = words.length - 1;
        while (true) {
            for (int i = last; i >= 0; i--) words[i] = rnd.nextInt();
            words[last] = words[last] & (high << 1) - 1 | high;
            if (bitLength > 2) words[0] |= 1;
            BigInteger p = ofMagnitude(Magnitude.trim(words.clone()));
            if (bitLength < 4) return p;
            if (bitLength > 6 && hasSmallFactor(p)) continue;
            if (passesMillerRabin(p, Math.min((Math.min(certainty, Integer.MAX_VALUE - 1) + 1) / 2, 50), rnd)) return p;
        }
    }

    private static boolean hasSmallFactor(BigInteger p) {
        int[] scratch = new int[p.mag.length];
        for (int d : new int[] {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41})
            if (Magnitude.divideInto(scratch, p.mag, d) == 0) return true;
        return false;
    }

    /** The first prime above a random even number of that length. */
    private static BigInteger largePrime(int bitLength, int certainty, Random rnd) {
        while (true) {
            BigInteger p = new BigInteger(bitLength, rnd).setBit(bitLength - 1).clearBit(0).add(ONE);
            for (; p.bitLength() == bitLength; p = p.add(TWO)) if (p.isProbablePrime(certainty)) return p;
        }
    }

    /** The most digits of a radix that fit 31 bits. */
    private static int digitsPerInt(int radix) {
        int digits = 0;
        for (long power = radix; power < 1L << 31; power *= radix) digits++;
        return digits;
    }

    private static int power(int base, int exponent) {
        int result = 1;
        for (int i = 0; i < exponent; i++) result *= base;
        return result;
    }

    private static int[] parse(String s, int from, int to, int radix) {
        int per = digitsPerInt(radix);
        if (to - from > 1500) {
            int low = (to - from) / 2;
            int[] high = parse(s, from, to - low, radix), rest = parse(s, to - low, to, radix);
            return Magnitude.add(Magnitude.multiply(high, valueOf(radix).pow(low).mag), rest);
        }
        int[] r = new int[(int) ((to - from) * 5.17 / 32) + 2];
        int length = 0, chunk = (to - from) % per == 0 ? per : (to - from) % per;
        for (int at = from; at < to; at += chunk, chunk = per) {
            int value = 0;
            for (int i = at; i < at + chunk; i++) {
                int digit = Character.digit(s.charAt(i), radix);
                if (digit < 0) throw illegal(s, at, chunk, radix);
                value = value * radix + digit;
            }
            long carry = value, factor = power(radix, chunk);
            for (int i = 0; i < length; i++) {
                carry += (r[i] & Magnitude.MASK) * factor;
                r[i] = (int) carry;
                carry >>>= 32;
            }
            if (carry != 0) r[length++] = (int) carry;
        }
        return Magnitude.trim(r);
    }

    private static NumberFormatException illegal(String s, int at, int length, int radix) {
        String under = radix == 10 ? "" : " under radix " + radix;
        return new NumberFormatException("For input string: \"" + s.substring(at, at + length) + "\"" + under);
    }

    public static BigInteger valueOf(long val) {
        if (val == 0) return ZERO;
        if (val > 0 && val <= CACHED) return POSITIVE[(int) val];
        if (val < 0 && val >= -CACHED) return NEGATIVE[(int) -val];
        return val < 0 ? new BigInteger(-1, Magnitude.of(-val)) : new BigInteger(1, Magnitude.of(val));
    }

    public BigInteger add(BigInteger val) {
        if (val.signum == 0) return this;
        if (signum == 0) return val;
        if (signum == val.signum) return new BigInteger(signum, Magnitude.add(mag, val.mag));
        int c = Magnitude.compare(mag, val.mag);
        if (c == 0) return ZERO;
        return c > 0 ? new BigInteger(signum, Magnitude.subtract(mag, val.mag))
            : new BigInteger(val.signum, Magnitude.subtract(val.mag, mag));
    }

    public BigInteger subtract(BigInteger val) {
        return add(val.negate());
    }

    public BigInteger multiply(BigInteger val) {
        if (signum == 0 || val.signum == 0) return ZERO;
        if ((long) mag.length + val.mag.length > MAX_LENGTH + 1L) throw overflow();
        return new BigInteger(signum * val.signum, mag == val.mag ? Magnitude.square(mag) : Magnitude.multiply(mag, val.mag));
    }

    public BigInteger parallelMultiply(BigInteger val) {
        return multiply(val);
    }

    private int[][] quotientAndRest(BigInteger val) {
        if (val.signum == 0) throw new ArithmeticException("BigInteger divide by zero");
        return Magnitude.divide(mag, val.mag);
    }

    public BigInteger divide(BigInteger val) {
        return new BigInteger(signum * val.signum, quotientAndRest(val)[0]);
    }

    public BigInteger[] divideAndRemainder(BigInteger val) {
        int[][] both = quotientAndRest(val);
        return new BigInteger[] {new BigInteger(signum * val.signum, both[0]), new BigInteger(signum, both[1])};
    }

    public BigInteger remainder(BigInteger val) {
        return new BigInteger(signum, quotientAndRest(val)[1]);
    }

    public BigInteger mod(BigInteger m) {
        if (m.signum <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        BigInteger r = remainder(m);
        return r.signum >= 0 ? r : r.add(m);
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) throw new ArithmeticException("Negative exponent");
        if (exponent == 0) return ONE;
        if (signum == 0 || exponent == 1) return this;
        int zeros = getLowestSetBit();
        long shift = (long) zeros * exponent;
        if (shift > Integer.MAX_VALUE) throw overflow();
        int[] base = Magnitude.shiftRight(mag, zeros), result = {1};
        if ((long) (Magnitude.bitLength(base) - 1) * exponent > 32L * MAX_LENGTH) throw overflow();
        if (base.length != 1 || base[0] != 1) {
            for (int bit = 31 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
                result = Magnitude.square(result);
                if ((exponent >> bit & 1) != 0) result = Magnitude.multiply(result, base);
            }
        }
        return new BigInteger(signum < 0 && (exponent & 1) != 0 ? -1 : 1, Magnitude.shiftLeft(result, (int) shift));
    }

    public BigInteger sqrt() {
        if (signum < 0) throw new ArithmeticException("Negative BigInteger");
        if (signum == 0) return ZERO;
        if (bitLength() <= 52) return valueOf((long) Math.sqrt(longValue()));
        // The root of the upper half, rounded up, is above the root by less than the square of its error: two steps do.
        int half = bitLength() / 4;
        BigInteger x = shiftRight(2 * half).sqrt().add(ONE).shiftLeft(half);
        while (true) {
            BigInteger next = x.add(divide(x)).shiftRight(1);
            if (next.compareTo(x) >= 0) return x;
            x = next;
        }
    }

    public BigInteger[] sqrtAndRemainder() {
        BigInteger s = sqrt();
        return new BigInteger[] {s, subtract(s.multiply(s))};
    }

    public BigInteger gcd(BigInteger val) {
        int[] a = mag, b = val.mag;
        while (b.length > 1) {
            int[] r = Magnitude.divide(a, b)[1];
            a = b;
            b = r;
        }
        if (b.length == 0) return ofMagnitude(a);
        int r = a.length == 0 ? 0 : Magnitude.divideInto(new int[a.length], a, b[0]);
        long x = b[0] & Magnitude.MASK, y = r & Magnitude.MASK;
        while (y != 0) {
            long t = x % y;
            x = y;
            y = t;
        }
        return valueOf(x);
    }

    public BigInteger abs() {
        return signum >= 0 ? this : negate();
    }

    public BigInteger negate() {
        return signum == 0 ? this : new BigInteger(-signum, mag);
    }

    public int signum() {
        return signum;
    }

    public BigInteger modPow(BigInteger exponent, BigInteger m) {
        if (m.signum <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        if (exponent.signum == 0) return m.equals(ONE) ? ZERO : ONE;
        if (m.equals(ONE)) return ZERO;
        BigInteger base = signum < 0 || compareTo(m) >= 0 ? mod(m) : this;
        if (exponent.signum < 0) {
            base = base.modInverse(m);
            exponent = exponent.negate();
        }
        if (base.signum == 0) return ZERO;
        int window = exponent.bitLength() > 64 ? 4 : 1;
        BigInteger[] powers = new BigInteger[1 << window];
        powers[0] = ONE;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1].multiply(base).remainder(m);
        BigInteger result = ONE;
        for (int at = (exponent.bitLength() + window - 1) / window * window - window; at >= 0; at -= window) {
            int digit = 0;
            for (int i = window - 1; i >= 0; i--) {
                result = result.multiply(result).remainder(m);
                digit = digit << 1 | (exponent.testBit(at + i) ? 1 : 0);
            }
            if (digit != 0) result = result.multiply(powers[digit]).remainder(m);
        }
        return result;
    }

    public BigInteger modInverse(BigInteger m) {
        if (m.signum != 1) throw new ArithmeticException("BigInteger: modulus not positive");
        if (m.equals(ONE)) return ZERO;
        BigInteger a = m, b = mod(m), x = ZERO, y = ONE;
        while (b.signum != 0) {
            BigInteger[] step = a.divideAndRemainder(b);
            BigInteger t = x.subtract(step[0].multiply(y));
            a = b;
            b = step[1];
            x = y;
            y = t;
        }
        if (!a.equals(ONE)) throw new ArithmeticException("BigInteger not invertible.");
        return x.signum < 0 ? x.add(m) : x;
    }

    public BigInteger shiftLeft(int n) {
        if (signum == 0) return ZERO;
        if (n >= 0) return n == 0 ? this : new BigInteger(signum, Magnitude.shiftLeft(mag, n));
        return n == Integer.MIN_VALUE ? shiftRight(Integer.MAX_VALUE).shiftRight(1) : shiftRight(-n);
    }

    public BigInteger shiftRight(int n) {
        if (signum == 0) return ZERO;
        if (n <= 0) return n == 0 ? this : n == Integer.MIN_VALUE ? shiftLeft(Integer.MAX_VALUE).shiftLeft(1) : shiftLeft(-n);
        int[] r = Magnitude.shiftRight(mag, n);
        if (signum < 0 && getLowestSetBit() < n) r = Magnitude.add(r, new int[] {1});
        return new BigInteger(signum, r);
    }

    /** The 32 bits at a place of the infinite two's complement form. */
    private int word(int i) {
        if (signum >= 0) return i < mag.length ? mag[i] : 0;
        if (i >= mag.length) return -1;
        int first = 0;
        while (mag[first] == 0) first++;
        return i < first ? 0 : i == first ? -mag[i] : ~mag[i];
    }

    private static BigInteger ofWords(int[] words) {
        boolean negative = words[words.length - 1] < 0;
        if (negative) negate(words);
        return new BigInteger(negative ? -1 : 1, Magnitude.trim(words));
    }

    private int[] words(int n) {
        int[] words = new int[n];
        for (int i = 0; i < mag.length; i++) words[i] = mag[i];
        if (signum < 0) negate(words);
        return words;
    }

    public BigInteger and(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(n), b = val.words(n);
        for (int i = 0; i < n; i++) a[i] &= b[i];
        return ofWords(a);
    }

    public BigInteger or(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(n), b = val.words(n);
        for (int i = 0; i < n; i++) a[i] |= b[i];
        return ofWords(a);
    }

    public BigInteger xor(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(n), b = val.words(n);
        for (int i = 0; i < n; i++) a[i] ^= b[i];
        return ofWords(a);
    }

    public BigInteger not() {
        return negate().subtract(ONE);
    }

    public BigInteger andNot(BigInteger val) {
        return and(val.not());
    }

    private static void checkBit(int n) {
        if (n < 0) throw new ArithmeticException("Negative bit address");
    }

    public boolean testBit(int n) {
        checkBit(n);
        return (word(n >>> 5) & 1 << (n & 31)) != 0;
    }

    public BigInteger setBit(int n) {
        return testBit(n) ? this : changeBit(n);
    }

    public BigInteger clearBit(int n) {
        return testBit(n) ? changeBit(n) : this;
    }

    public BigInteger flipBit(int n) {
        checkBit(n);
        return changeBit(n);
    }

    private BigInteger changeBit(int n) {
        int[] words = words(Math.max(mag.length, n >>> 5) + 2);
        words[n >>> 5] ^= 1 << (n & 31);
        return ofWords(words);
    }

    public int getLowestSetBit() {
        if (signum == 0) return -1;
        int i = 0;
        while (mag[i] == 0) i++;
        return 32 * i + Integer.numberOfTrailingZeros(mag[i]);
    }

    public int bitLength() {
        int length = Magnitude.bitLength(mag);
        return signum < 0 && getLowestSetBit() == length - 1 ? length - 1 : length;
    }

    public int bitCount() {
        int count = 0;
        for (int word : mag) count += Integer.bitCount(word);
        return signum < 0 ? count + getLowestSetBit() - 1 : count;
    }

    public boolean isProbablePrime(int certainty) {
        if (certainty <= 0) return true;
        BigInteger w = abs();
        if (w.equals(TWO)) return true;
        if (!w.testBit(0) || w.equals(ONE)) return false;
        if (w.bitLength() < 32) return isPrime(w.intValue());
        int[] scratch = new int[w.mag.length];
        for (int p : new int[] {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53})
            if (Magnitude.divideInto(scratch, w.mag, p) == 0) return false;
        int bits = w.bitLength();
        int rounds = bits < 100 ? 50 : bits < 256 ? 27 : bits < 512 ? 15 : bits < 768 ? 8 : bits < 1024 ? 4 : 2;
        rounds = Math.max(Math.min((Math.min(certainty, Integer.MAX_VALUE - 1) + 1) / 2, rounds), 2);
        return passesMillerRabin(w, rounds, null);
    }

    private static boolean isPrime(int n) {
        for (int d = 3; (long) d * d <= n; d += 2) if (n % d == 0) return false;
        return true;
    }

    /** Without a source of its own the first witness is 2. */
    private static boolean passesMillerRabin(BigInteger w, int rounds, Random source) {
        BigInteger less = w.subtract(ONE);
        int a = less.getLowestSetBit();
        BigInteger m = less.shiftRight(a);
        Random rnd = source == null ? new Random() : source;
        for (int i = 0; i < rounds; i++) {
            BigInteger b = i == 0 && source == null ? TWO : new BigInteger(w.bitLength(), rnd);
            if (b.compareTo(ONE) <= 0 || b.compareTo(w) >= 0) {
                i--;
                continue;
            }
            BigInteger z = b.modPow(m, w);
            int j = 0;
            while (!(j == 0 && z.equals(ONE) || z.equals(less))) {
                if (j > 0 && z.equals(ONE) || ++j == a) return false;
                z = z.multiply(z).remainder(w);
            }
        }
        return true;
    }

    public BigInteger nextProbablePrime() {
        if (signum < 0) throw new ArithmeticException("start < 0: " + this);
        if (signum == 0 || equals(ONE)) return TWO;
        BigInteger p = add(ONE);
        if (!p.testBit(0)) p = p.add(ONE);
        while (!p.isProbablePrime(100)) p = p.add(TWO);
        return p;
    }

    @Override
    public int compareTo(BigInteger val) {
        if (signum != val.signum) return signum > val.signum ? 1 : -1;
        return signum * Magnitude.compare(mag, val.mag);
    }

    @Override
    public boolean equals(Object x) {
        return x instanceof BigInteger o && signum == o.signum && Arrays.equals(mag, o.mag);
    }

    public BigInteger min(BigInteger val) {
        return compareTo(val) < 0 ? this : val;
    }

    public BigInteger max(BigInteger val) {
        return compareTo(val) > 0 ? this : val;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = mag.length - 1; i >= 0; i--) hash = 31 * hash + mag[i];
        return hash * signum;
    }

    public String toString(int radix) {
        if (signum == 0) return "0";
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) radix = 10;
        StringBuilder out = new StringBuilder();
        if (signum < 0) out.append('-');
        append(out, mag, radix, 0);
        return out.toString();
    }

    @Override
    public String toString() {
        return toString(10);
    }

    /** Appends at least `width` digits (0: as many as there are): large numbers by halves. */
    private static void append(StringBuilder out, int[] mag, int radix, int width) {
        if (mag.length <= 60) {
            appendSmall(out, mag, radix, width);
            return;
        }
        double perDigit = Math.log(radix) / Math.log(2);
        int low = (int) (Magnitude.bitLength(mag) / perDigit / 2);
        int[][] parts = Magnitude.divide(mag, valueOf(radix).pow(low).mag);
        append(out, parts[0], radix, width == 0 ? 0 : width - low);
        append(out, parts[1], radix, low);
    }

    private static void appendSmall(StringBuilder out, int[] mag, int radix, int width) {
        int per = digitsPerInt(radix), divisor = power(radix, per), n = mag.length;
        char[] digits = new char[(int) (32 * n / (Math.log(radix) / Math.log(2))) + per + 1];
        int at = digits.length;
        int[] rest = mag.clone();
        while (n > 0) {
            int[] current = n == rest.length ? rest : Arrays.copyOf(rest, n);
            int chunk = Magnitude.divideInto(current, current, divisor);
            rest = current;
            while (n > 0 && rest[n - 1] == 0) n--;
            for (int i = 0; i < per && (n > 0 || chunk != 0); i++) {
                digits[--at] = Character.forDigit(chunk % radix, radix);
                chunk /= radix;
            }
        }
        for (int i = digits.length - at; i < width; i++) out.append('0');
        out.append(digits, at, digits.length - at);
    }

    public byte[] toByteArray() {
        byte[] bytes = new byte[bitLength() / 8 + 1];
        for (int i = 0; i < bytes.length; i++) bytes[bytes.length - 1 - i] = (byte) (word(i >> 2) >> 8 * (i & 3));
        return bytes;
    }

    @Override
    public int intValue() {
        return word(0);
    }

    @Override
    public long longValue() {
        return (long) word(1) << 32 | word(0) & Magnitude.MASK;
    }

    @Override
    public float floatValue() {
        return (float) scaled(24, 127);
    }

    @Override
    public double doubleValue() {
        return scaled(53, 1023);
    }

    /** The value with that many significant bits, rounded half to even. */
    private double scaled(int bits, int maxExponent) {
        int length = Magnitude.bitLength(mag);
        if (length < 64 && length <= bits) return longValue();
        int exponent = length - 1;
        if (exponent > maxExponent) return signum * Double.POSITIVE_INFINITY;
        int shift = length - bits;
        long top = ofMagnitude(Magnitude.shiftRight(mag, shift)).longValue();
        boolean half = (mag[shift - 1 >>> 5] & 1 << (shift - 1 & 31)) != 0;
        if (half && ((top & 1) != 0 || abs().getLowestSetBit() < shift - 1)) top++;
        if (top == 1L << bits) {
            top >>= 1;
            if (++exponent > maxExponent) return signum * Double.POSITIVE_INFINITY;
        }
        return signum * Math.scalb((double) top, exponent - bits + 1);
    }

    public long longValueExact() {
        if (mag.length <= 2 && bitLength() <= 63) return longValue();
        throw new ArithmeticException("BigInteger out of long range");
    }

    public int intValueExact() {
        if (mag.length <= 1 && bitLength() <= 31) return intValue();
        throw new ArithmeticException("BigInteger out of int range");
    }

    public short shortValueExact() {
        if (mag.length <= 1 && bitLength() <= 15) return shortValue();
        throw new ArithmeticException("BigInteger out of short range");
    }

    public byte byteValueExact() {
        if (mag.length <= 1 && bitLength() <= 7) return byteValue();
        throw new ArithmeticException("BigInteger out of byte range");
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField f = s.putFields();
        f.put("signum", signum);
        byte[] b = abs().toByteArray();
        f.put("magnitude", signum == 0 ? new byte[0] : b[0] == 0 ? Arrays.copyOfRange(b, 1, b.length) : b);
        f.put("bitCount", -1);
        f.put("bitLength", -1);
        f.put("lowestSetBit", -2);
        f.put("firstNonzeroByteNum", -2);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField f = s.readFields();
        int sign = f.get("signum", -2);
        byte[] magnitude = (byte[]) f.get("magnitude", null);
        if (sign < -1 || sign > 1) throw new java.io.StreamCorruptedException("BigInteger: Invalid signum value");
        int[] m = Magnitude.trim(fromBytes(magnitude, 0, magnitude.length, 0));
        if ((m.length == 0) != (sign == 0)) {
            throw new java.io.StreamCorruptedException("BigInteger: signum-magnitude mismatch");
        }
        ibrik.lang.Unsafe.putInt(this, ibrik.lang.Unsafe.fieldOffset(BigInteger.class, "signum"), sign);
        ibrik.lang.Unsafe.putReferenceVolatile(this, ibrik.lang.Unsafe.fieldOffset(BigInteger.class, "mag"), m);
    }

    /** What a stream holds, asked for by serialization. */
    private static java.io.ObjectStreamField[] serialFields() {
        return new java.io.ObjectStreamField[] {new java.io.ObjectStreamField("signum", int.class),
            new java.io.ObjectStreamField("magnitude", byte[].class),
            new java.io.ObjectStreamField("bitCount", int.class),
            new java.io.ObjectStreamField("bitLength", int.class),
            new java.io.ObjectStreamField("firstNonzeroByteNum", int.class),
            new java.io.ObjectStreamField("lowestSetBit", int.class)};
    }
}
