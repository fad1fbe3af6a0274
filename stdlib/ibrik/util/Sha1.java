package ibrik.util;

/** SHA-1, for the version numbers that serialization computes. */
public final class Sha1 {
    private Sha1() {
    }

    public static byte[] digest(byte[] m) {
        int blocks = (m.length + 8 >> 6) + 1;
        byte[] b = java.util.Arrays.copyOf(m, blocks * 64);
        b[m.length] = (byte) 0x80;
        long bits = m.length * 8L;
        for (int i = 0; i < 8; i++) {
            b[b.length - 1 - i] = (byte) (bits >> 8 * i);
        }
        int[] h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
        int[] w = new int[80];
        for (int at = 0; at < b.length; at += 64) {
            for (int i = 0; i < 16; i++) {
                int p = at + 4 * i;
                w[i] = b[p] << 24 | (b[p + 1] & 0xff) << 16 | (b[p + 2] & 0xff) << 8
                        | b[p + 3] & 0xff;
            }
            for (int i = 16; i < 80; i++) {
                w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
            }
            block(h, w);
        }
        byte[] r = new byte[20];
        for (int i = 0; i < 20; i++) {
            r[i] = (byte) (h[i >> 2] >> 24 - 8 * (i & 3));
        }
        return r;
    }

    private static void block(int[] h, int[] w) {
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        int e = h[4];
        for (int i = 0; i < 80; i++) {
            int f = i < 20 ? b & c | ~b & d : i >= 40 && i < 60 ? b & c | b & d | c & d
                    : b ^ c ^ d;
            int k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
            int t = Integer.rotateLeft(a, 5) + f + e + k + w[i];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = t;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
    }
}
