// Bits counted by shifting, in int and long.
public class Main {
    static int bits(int x) { int n = 0; for (; x != 0; x >>>= 1) n += x & 1; return n; } static int bits(long x) { int n = 0; while (x != 0) { n++; x &= x - 1; } return n; }

    public static void main(String[] args) throws Exception {
        System.out.println(bits(-1) + " " + bits(-1L) + " " + bits(0xF0F0) + " " + bits(1L << 63) + " " + bits((byte) -1) + " " + bits('a'));
    }
}
