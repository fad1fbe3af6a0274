package java.math;

/** Not there yet. */
public class BigInteger extends Number implements Comparable<BigInteger> {
    public static final BigInteger ONE = null;
    public static final BigInteger TEN = null;

    public BigInteger(String s) {
        throw new UnsupportedOperationException("java.math is not there yet");
    }

    public BigInteger multiply(BigInteger b) {
        return null;
    }

    public BigInteger pow(int n) {
        return null;
    }

    public int bitLength() {
        return 0;
    }

    public BigInteger shiftLeft(int n) {
        return null;
    }

    public BigInteger[] divideAndRemainder(BigInteger n) {
        return null;
    }

    public int signum() {
        return 0;
    }

    @Override
    public int intValue() {
        return 0;
    }

    @Override
    public long longValue() {
        return 0;
    }

    @Override
    public float floatValue() {
        return 0;
    }

    @Override
    public double doubleValue() {
        return 0;
    }

    @Override
    public int compareTo(BigInteger o) {
        return 0;
    }
}
