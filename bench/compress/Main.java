/** Byte arrays and a hash table of positions: LZ77 compression and its inverse. */
public class Main extends Bench {
    static final int WINDOW = 1 << 15, HASH = 1 << 13, MIN_MATCH = 4, MAX_MATCH = 130;

    static byte[] text(int n) {
        String[] words = {"coffee", "pot", "the ", "of ", "and ", "fire ", "stone", "water ", "old ", "ing ", "\n"};
        Random random = new Random(3);
        byte[] out = new byte[n];
        for (int i = 0; i < n; ) {
            String word = words[random.next(words.length)];
            for (int k = 0; k < word.length() && i < n; k++) out[i++] = (byte) word.charAt(k);
            if (random.next(5) == 0 && i < n) out[i++] = (byte) ('a' + random.next(26));
        }
        return out;
    }

    static int hash(byte[] in, int i) {
        int key = in[i] & 0xff | (in[i + 1] & 0xff) << 8 | (in[i + 2] & 0xff) << 16 | in[i + 3] << 24;
        return key * 0x9e3779b1 >>> 19 & HASH - 1;
    }

    /** Tokens: 0..127: as many + 1 literals follow; 128..255: a match, its length - 4 + 128, 2 bytes of distance. */
    static int compress(byte[] in, byte[] out) {
        int[] table = new int[HASH];
        int o = 0, literals = 0, i = 0;
        while (i < in.length) {
            int length = 0, distance = 0;
            if (i + MIN_MATCH <= in.length) {
                int h = hash(in, i), candidate = table[h] - 1;
                table[h] = i + 1;
                if (candidate >= 0 && i - candidate < WINDOW) {
                    int limit = Math.min(MAX_MATCH, in.length - i);
                    while (length < limit && in[candidate + length] == in[i + length]) length++;
                    distance = i - candidate;
                }
            }
            if (length >= MIN_MATCH) {
                o = flush(in, i - literals, literals, out, o);
                literals = 0;
                out[o++] = (byte) (length - MIN_MATCH + 128);
                out[o++] = (byte) distance;
                out[o++] = (byte) (distance >> 8);
                i += length;
            } else {
                literals++;
                i++;
            }
        }
        return flush(in, i - literals, literals, out, o);
    }

    static int flush(byte[] in, int from, int count, byte[] out, int o) {
        while (count > 0) {
            int n = Math.min(count, 128);
            out[o++] = (byte) (n - 1);
            System.arraycopy(in, from, out, o, n);
            o += n;
            from += n;
            count -= n;
        }
        return o;
    }

    static int expand(byte[] in, int length, byte[] out) {
        int o = 0;
        for (int i = 0; i < length; ) {
            int token = in[i++] & 0xff;
            if (token < 128) {
                System.arraycopy(in, i, out, o, token + 1);
                i += token + 1;
                o += token + 1;
            } else {
                int n = token - 128 + MIN_MATCH, distance = in[i] & 0xff | (in[i + 1] & 0xff) << 8;
                i += 2;
                for (int k = 0; k < n; k++, o++) out[o] = out[o - distance];
            }
        }
        return o;
    }

    @Override
    long iterate(int n) {
        byte[] in = text(n), packed = new byte[n + n / 64 + 16], out = new byte[n];
        int length = compress(in, packed);
        if (expand(packed, length, out) != n) throw new IllegalStateException("length");
        for (int i = 0; i < n; i++)
            if (in[i] != out[i]) throw new IllegalStateException("at " + i);
        long sum = length;
        for (int i = 0; i < length; i++) sum = mix(sum, packed[i]);
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("compress", 200000, args);
    }
}
