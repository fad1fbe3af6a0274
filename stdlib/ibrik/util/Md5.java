package ibrik.util;

/** The MD5 digest (RFC 1321). */
public final class Md5 {
    private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

    private Md5() {
    }

    public static byte[] digest(byte[] data) {
        int blocks = (data.length + 8 >>> 6) + 1;
        byte[] b = java.util.Arrays.copyOf(data, blocks * 64);
        b[data.length] = (byte) 0x80;
        long bits = (long) data.length * 8;
        for (int i = 0; i < 8; i++) {
            b[blocks * 64 - 8 + i] = (byte) (bits >>> 8 * i);
        }
        int[] k = new int[64];
        for (int i = 0; i < 64; i++) {
            k[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 4294967296.0);
        }
        int[] s = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
        int[] w = new int[16];
        for (int n = 0; n < blocks; n++) {
            for (int i = 0; i < 16; i++) {
                int p = n * 64 + i * 4;
                w[i] = b[p] & 0xff | (b[p + 1] & 0xff) << 8 | (b[p + 2] & 0xff) << 16
                        | b[p + 3] << 24;
            }
            int a = s[0];
            int x = s[1];
            int c = s[2];
            int d = s[3];
            for (int i = 0; i < 64; i++) {
                int f;
                int g;
                if (i < 16) {
                    f = x & c | ~x & d;
                    g = i;
                } else if (i < 32) {
                    f = d & x | ~d & c;
                    g = 5 * i + 1 & 15;
                } else if (i < 48) {
                    f = x ^ c ^ d;
                    g = 3 * i + 5 & 15;
                } else {
                    f = c ^ (x | ~d);
                    g = 7 * i & 15;
                }
                int t = d;
                d = c;
                c = x;
                x += Integer.rotateLeft(a + f + k[i] + w[g], SHIFTS[i >> 4 << 2 | i & 3]);
                a = t;
            }
            s[0] += a;
            s[1] += x;
            s[2] += c;
            s[3] += d;
        }
        byte[] r = new byte[16];
        for (int i = 0; i < 16; i++) {
            r[i] = (byte) (s[i >> 2] >>> 8 * (i & 3));
        }
        return r;
    }
}
