// Masks, swaps and parity with shifts.
public class Main {
    public static void main(String[] args) throws Exception {
        int x = 0b1011_0110; int y = (x & 0x0f) << 4 | (x & 0xf0) >>> 4; x = x & -x | x >> 1 ^ ~0 & 0x55; long m = (1L << 40) - 1 & ~(1L << 20); int p = x; p ^= p >> 4; p ^= p >> 2; p ^= p >> 1; System.out.println(Integer.toBinaryString(x) + " " + y + " " + m + " " + (p & 1) + " " + ((x ^ y) & 0xff) + (byte) (y << 1));
    }
}
