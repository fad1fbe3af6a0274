/** Int arithmetic with shifts and rotations over byte and int arrays: the SHA-256 digest. */
public class Main extends Bench {
    private static final int[] K = constants();

    /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
    static int[] constants() {
        int[] k = new int[64];
        for (int n = 2, found = 0; found < 64; n++) {
            if (!isPrime(n)) continue;
            k[found++] = fraction(n, 3);
        }
        return k;
    }

    static boolean isPrime(int n) {
        for (int d = 2; d * d <= n; d++)
            if (n % d == 0) return false;
        return true;
    }

    /** 32 bits of the fraction of the root of n, found bit by bit with exact 128-bit comparison. */
    static int fraction(int n, int root) {
        int whole = 1;
        while (power(whole + 1, root) <= n) whole++;
        long x = (long) whole << 32;
        for (int bit = 31; bit >= 0; bit--) {
            long candidate = x | 1L << bit;
            if (atMost(candidate, root, n)) x = candidate;
        }
        return (int) x;
    }

    static int power(int x, int n) {
        int result = 1;
        for (int i = 0; i < n; i++) result *= x;
        return result;
    }

    /** Whether (x / 2^32)^root <= n, with 16-bit digits. */
    static boolean atMost(long x, int root, int n) {
        int[] product = {1};
        int[] factor = {(int) (x & 0xffff), (int) (x >> 16 & 0xffff), (int) (x >> 32 & 0xffff)};
        for (int i = 0; i < root; i++) product = multiply(product, factor);
        int shift = 2 * root; /* digits behind the point */
        long whole = 0;
        boolean rest = false;
        for (int i = product.length - 1; i >= shift; i--) whole = whole << 16 | product[i];
        for (int i = 0; i < shift && i < product.length; i++) rest |= product[i] != 0;
        return whole < n || whole == n && !rest;
    }

    static int[] multiply(int[] a, int[] b) {
        int[] c = new int[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            long carry = 0;
            for (int j = 0; j < b.length || carry != 0; j++) {
                long t = c[i + j] + carry + (j < b.length ? (long) a[i] * b[j] : 0);
                c[i + j] = (int) (t & 0xffff);
                carry = t >> 16;
            }
        }
        return c;
    }

    private final int[] state = new int[8], w = new int[64];

    private void block(byte[] data, int offset) {
        for (int i = 0; i < 16; i++) {
            int p = offset + 4 * i;
            w[i] = (data[p] & 0xff) << 24 | (data[p + 1] & 0xff) << 16 | (data[p + 2] & 0xff) << 8 | data[p + 3] & 0xff;
        }
        for (int i = 16; i < 64; i++) {
            int a = w[i - 15], b = w[i - 2];
            int s0 = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ a >>> 3;
            int s1 = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ b >>> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        int a = state[0], b = state[1], c = state[2], d = state[3];
        int e = state[4], f = state[5], g = state[6], h = state[7];
        for (int i = 0; i < 64; i++) {
            int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int t1 = h + s1 + (e & f ^ ~e & g) + K[i] + w[i];
            int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int t2 = s0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    int[] digest(byte[] message, int length) {
        int[] initial = {
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
        };
        System.arraycopy(initial, 0, state, 0, 8);
        int whole = length / 64 * 64;
        for (int i = 0; i < whole; i += 64) block(message, i);
        byte[] tail = new byte[(length - whole + 9 + 63) / 64 * 64];
        System.arraycopy(message, whole, tail, 0, length - whole);
        tail[length - whole] = (byte) 0x80;
        long bits = 8L * length;
        for (int i = 1; i <= 8; i++, bits >>= 8) tail[tail.length - i] = (byte) bits;
        for (int i = 0; i < tail.length; i += 64) block(tail, i);
        return state;
    }

    @Override
    long iterate(int bytes) {
        byte[] message = {'a', 'b', 'c'};
        if (digest(message, 3)[0] != 0xba7816bf) throw new IllegalStateException("wrong digest of abc");
        message = new byte[bytes];
        for (int i = 0; i < bytes; i++) message[i] = (byte) (i * 31 ^ i >> 5);
        long sum = 0;
        for (int x : digest(message, bytes)) sum = mix(sum, x);
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("sha256", 200000, args);
    }
}
