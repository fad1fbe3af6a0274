// JLS 15.19: the type is that of the promoted left operand; distances are masked.
public class Main {
    public static void main(String[] args) throws Exception {
        int i = -17; long l = -17; byte b = -1; char c = 0xffff; short s = -2;
        System.out.println((i >> 2) + " " + (i >>> 28) + " " + (i << 30) + " " + (l >>> 60) + " " + (l >> 70) + " " + (i >> 35L));
        System.out.println((b >>> 4) + " " + (b >> 1) + " " + (c << 16) + " " + (c >> 4) + " " + (s >>> 1) + " " + (1 << 32) + (1 << 31) + (1L << 63));
        b >>>= 1; System.out.println(b);
        b <<= 7; System.out.println(b);
        s >>>= 17; System.out.println(s);
        c >>= 1; System.out.println((int) c);
        i >>>= 64; System.out.println(i);
        l <<= -1; System.out.println(l);
        int n = 3; System.out.println(1 << n << n >> 1 >>> 2 + 1);
    }
}
