// Long: parsing, radix, bits, unsigned division.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        for (long l : new long[] {0, -1, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789abcdefL})
            show(Long.bitCount(l) + " " + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l) + " " + Long.toHexString(l) + " " + Long.toUnsignedString(l) + " " + Long.toString(l, 36) + " " + Long.hashCode(l) + " " + Long.rotateLeft(l, 9) + " " + Long.highestOneBit(l) + " " + Long.toUnsignedString(l, 3) + " " + Long.signum(l));
        for (String s : new String[] {"9223372036854775807", "-9223372036854775808", "9223372036854775808", "1L", ""})
            attempt(() -> Long.parseLong(s));
        attempt(() -> Long.parseUnsignedLong("18446744073709551615"));
        attempt(() -> Long.parseUnsignedLong("18446744073709551616"));
        attempt(() -> Long.decode("-0x8000000000000000"));
        show(Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1, 10) + " " + Long.compareUnsigned(-1, 1) + " " + Long.divideUnsigned(5, -3) + " " + Long.expand(0xabc, 0xf0f0f0f0L) + " " + Long.compress(-1L, 0x0101010101010101L));
        attempt(() -> Long.remainderUnsigned(1, 0));
        show(Long.valueOf(127) == Long.valueOf(127L));
        show(Long.valueOf(5).equals(5) + " " + Long.valueOf(5).compareTo(7L) + " " + Long.valueOf(-1).byteValue() + Long.valueOf(1L << 33).intValue());
    }
}
