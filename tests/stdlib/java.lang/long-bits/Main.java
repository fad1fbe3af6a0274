// Bits of longs one at a time.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 64; i += 7) { long l = (1L << i) | 1; System.out.print(Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l << 3) + " " + Long.bitCount(l * 3) + " " + Long.highestOneBit(l) % 1000 + " " + Long.reverse(l) % 1000 + " " + Long.rotateRight(l, i) % 1000 + ","); } show(Long.lowestOneBit(0) + "" + Long.signum(Long.MIN_VALUE) + Long.reverseBytes(1));
    }
}
