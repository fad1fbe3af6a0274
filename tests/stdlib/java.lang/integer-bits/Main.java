// Integer: bit operations, unsigned arithmetic, radix strings.
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
        for (int i : new int[] {0, 1, -1, 40, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x12345678})
            show(Integer.bitCount(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " " + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.rotateLeft(i, 5) + " " + Integer.rotateRight(i, 37) + " " + Integer.signum(i) + " " + Integer.toBinaryString(i) + " " + Integer.toOctalString(i) + " " + Integer.toHexString(i) + " " + Integer.toUnsignedString(i) + " " + Integer.toString(i, 36) + " " + Integer.toUnsignedString(i, 7) + " " + Integer.toUnsignedLong(i));
        show(Integer.divideUnsigned(-1, 2) + " " + Integer.remainderUnsigned(-1, 7) + " " + Integer.compareUnsigned(-1, 1) + " " + Integer.compare(3, 5) + " " + Integer.sum(1, 2) + Integer.max(1, 2) + Integer.min(1, 2));
        show(Integer.compress(0x12345678, 0xff00ff0f) + " " + Integer.expand(0x1234, 0xff00ff0f) + " " + Integer.toString(255, 99) + " " + Integer.hashCode(-5) + " " + Integer.MIN_VALUE + Integer.SIZE + Integer.BYTES + Integer.TYPE);
        attempt(() -> Integer.divideUnsigned(1, 0));
    }
}
