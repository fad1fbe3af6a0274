package java.util;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.stream.IntStream;

/** A growing vector of bits. */
public class BitSet implements Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 7997698588986878753L;
    private long[] words;
    private transient int inUse;
    /** Made with a size and not grown since: the words are not trimmed. */
    private transient boolean sized;

    public BitSet() {
        words = new long[1];
    }

    public BitSet(int nbits) {
        if (nbits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + nbits);
        }
        words = new long[(nbits - 1 >> 6) + 1];
        sized = true;
    }

    private BitSet(long[] words) {
        this.words = words;
        inUse = words.length;
        shrink();
    }

    private void shrink() {
        while (inUse > 0 && words[inUse - 1] == 0) {
            inUse--;
        }
    }

    public static BitSet valueOf(long[] longs) {
        return new BitSet(longs.clone());
    }

    public static BitSet valueOf(byte[] bytes) {
        long[] w = new long[(bytes.length + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            w[i >> 3] |= (bytes[i] & 0xffL) << 8 * (i & 7);
        }
        return new BitSet(w);
    }

    public static BitSet valueOf(LongBuffer lb) {
        long[] w = new long[lb.remaining()];
        lb.slice().get(w);
        return new BitSet(w);
    }

    public static BitSet valueOf(ByteBuffer bb) {
        byte[] b = new byte[bb.remaining()];
        bb.slice().get(b);
        return valueOf(b);
    }

    public byte[] toByteArray() {
        int n = (length() + 7) / 8;
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) (words[i >> 3] >>> 8 * (i & 7));
        }
        return b;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(words, inUse);
    }

    private void reserve(int n) {
        if (words.length < n) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, n));
            sized = false;
        }
        inUse = Math.max(inUse, n);
    }

    private static void check(int from, int to) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        }
        if (to < 0) {
            throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        }
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    private static void check(int bit) {
        if (bit < 0) {
            throw new IndexOutOfBoundsException("bitIndex < 0: " + bit);
        }
    }

    public void flip(int bitIndex) {
        check(bitIndex);
        reserve((bitIndex >> 6) + 1);
        words[bitIndex >> 6] ^= 1L << bitIndex;
        shrink();
    }

    /** The bits of word i that lie in [from, to). */
    private static long mask(int i, int from, int to) {
        long m = -1L;
        if (i == from >> 6) {
            m &= -1L << from;
        }
        if (i == to - 1 >> 6) {
            m &= -1L >>> -to;
        }
        return m;
    }

    public void flip(int fromIndex, int toIndex) {
        check(fromIndex, toIndex);
        if (fromIndex == toIndex) {
            return;
        }
        reserve((toIndex - 1 >> 6) + 1);
        for (int i = fromIndex >> 6; i <= toIndex - 1 >> 6; i++) {
            words[i] ^= mask(i, fromIndex, toIndex);
        }
        shrink();
    }

    public void set(int bitIndex) {
        check(bitIndex);
        reserve((bitIndex >> 6) + 1);
        words[bitIndex >> 6] |= 1L << bitIndex;
    }

    public void set(int bitIndex, boolean value) {
        if (value) {
            set(bitIndex);
        } else {
            clear(bitIndex);
        }
    }

    public void set(int fromIndex, int toIndex) {
        check(fromIndex, toIndex);
        if (fromIndex == toIndex) {
            return;
        }
        reserve((toIndex - 1 >> 6) + 1);
        for (int i = fromIndex >> 6; i <= toIndex - 1 >> 6; i++) {
            words[i] |= mask(i, fromIndex, toIndex);
        }
    }

    public void set(int fromIndex, int toIndex, boolean value) {
        if (value) {
            set(fromIndex, toIndex);
        } else {
            clear(fromIndex, toIndex);
        }
    }

    public void clear(int bitIndex) {
        check(bitIndex);
        if (bitIndex >> 6 < inUse) {
            words[bitIndex >> 6] &= ~(1L << bitIndex);
            shrink();
        }
    }

    public void clear(int fromIndex, int toIndex) {
        check(fromIndex, toIndex);
        toIndex = Math.min(toIndex, length());
        if (fromIndex >= toIndex) {
            return;
        }
        for (int i = fromIndex >> 6; i <= toIndex - 1 >> 6; i++) {
            words[i] &= ~mask(i, fromIndex, toIndex);
        }
        shrink();
    }

    public void clear() {
        while (inUse > 0) {
            words[--inUse] = 0;
        }
    }

    public boolean get(int bitIndex) {
        check(bitIndex);
        return bitIndex >> 6 < inUse && (words[bitIndex >> 6] & 1L << bitIndex) != 0;
    }

    public BitSet get(int fromIndex, int toIndex) {
        check(fromIndex, toIndex);
        toIndex = Math.min(toIndex, length());
        if (fromIndex >= toIndex) {
            return new BitSet(0);
        }
        int n = toIndex - fromIndex;
        long[] w = new long[(n - 1 >> 6) + 1];
        for (int i = 0; i < w.length; i++) {
            int from = (fromIndex >> 6) + i;
            long v = words[from] >>> fromIndex;
            if ((fromIndex & 63) != 0 && from + 1 < inUse) {
                v |= words[from + 1] << -fromIndex;
            }
            w[i] = v;
        }
        w[w.length - 1] &= -1L >>> -n;
        return new BitSet(w);
    }

    public int nextSetBit(int fromIndex) {
        if (fromIndex < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + fromIndex);
        }
        int u = fromIndex >> 6;
        if (u >= inUse) {
            return -1;
        }
        long w = words[u] & -1L << fromIndex;
        while (w == 0) {
            if (++u == inUse) {
                return -1;
            }
            w = words[u];
        }
        return (u << 6) + Long.numberOfTrailingZeros(w);
    }

    public int nextClearBit(int fromIndex) {
        if (fromIndex < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + fromIndex);
        }
        int u = fromIndex >> 6;
        if (u >= inUse) {
            return fromIndex;
        }
        long w = ~words[u] & -1L << fromIndex;
        while (w == 0) {
            if (++u == inUse) {
                return inUse << 6;
            }
            w = ~words[u];
        }
        return (u << 6) + Long.numberOfTrailingZeros(w);
    }

    public int previousSetBit(int fromIndex) {
        if (fromIndex < 0) {
            if (fromIndex == -1) {
                return -1;
            }
            throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        }
        int u = fromIndex >> 6;
        if (u >= inUse) {
            return length() - 1;
        }
        long w = words[u] & -1L >>> -(fromIndex + 1);
        while (w == 0) {
            if (u-- == 0) {
                return -1;
            }
            w = words[u];
        }
        return (u + 1 << 6) - 1 - Long.numberOfLeadingZeros(w);
    }

    public int previousClearBit(int fromIndex) {
        if (fromIndex < 0) {
            if (fromIndex == -1) {
                return -1;
            }
            throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        }
        int u = fromIndex >> 6;
        if (u >= inUse) {
            return fromIndex;
        }
        long w = ~words[u] & -1L >>> -(fromIndex + 1);
        while (w == 0) {
            if (u-- == 0) {
                return -1;
            }
            w = ~words[u];
        }
        return (u + 1 << 6) - 1 - Long.numberOfLeadingZeros(w);
    }

    public int length() {
        return inUse == 0 ? 0 : 64 * inUse - Long.numberOfLeadingZeros(words[inUse - 1]);
    }

    public boolean isEmpty() {
        return inUse == 0;
    }

    public boolean intersects(BitSet set) {
        for (int i = Math.min(inUse, set.inUse) - 1; i >= 0; i--) {
            if ((words[i] & set.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public int cardinality() {
        int n = 0;
        for (int i = 0; i < inUse; i++) {
            n += Long.bitCount(words[i]);
        }
        return n;
    }

    public void and(BitSet set) {
        if (this == set) {
            return;
        }
        while (inUse > set.inUse) {
            words[--inUse] = 0;
        }
        for (int i = 0; i < inUse; i++) {
            words[i] &= set.words[i];
        }
        shrink();
    }

    public void or(BitSet set) {
        if (this == set) {
            return;
        }
        reserve(Math.max(inUse, set.inUse));
        for (int i = 0; i < set.inUse; i++) {
            words[i] |= set.words[i];
        }
    }

    public void xor(BitSet set) {
        reserve(Math.max(inUse, set.inUse));
        for (int i = set.inUse - 1; i >= 0; i--) {
            words[i] ^= set.words[i];
        }
        shrink();
    }

    public void andNot(BitSet set) {
        for (int i = Math.min(inUse, set.inUse) - 1; i >= 0; i--) {
            words[i] &= ~set.words[i];
        }
        shrink();
    }

    @Override
    public int hashCode() {
        long h = 1234;
        for (int i = inUse; --i >= 0;) {
            h ^= words[i] * (i + 1);
        }
        return (int) (h >> 32 ^ h);
    }

    public int size() {
        return words.length * 64;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof BitSet)) {
            return false;
        }
        BitSet s = (BitSet) obj;
        return inUse == s.inUse && Arrays.equals(words, 0, inUse, s.words, 0, inUse);
    }

    @Override
    public Object clone() {
        try {
            BitSet r = (BitSet) super.clone();
            r.words = Arrays.copyOf(words, Math.max(inUse, 1));
            return r;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("{");
        int i = nextSetBit(0);
        while (i >= 0) {
            sb.append(i);
            if (i == Integer.MAX_VALUE) {
                break;
            }
            i = nextSetBit(i + 1);
            if (i >= 0) {
                sb.append(", ");
            }
        }
        return sb.append('}').toString();
    }

    public IntStream stream() {
        int[] a = new int[cardinality()];
        int n = 0;
        for (int i = nextSetBit(0); i >= 0 && n < a.length; i = nextSetBit(i + 1)) {
            a[n++] = i;
            if (i == Integer.MAX_VALUE) {
                break;
            }
        }
        return IntStream.of(a);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        if (!sized && words.length > inUse) {
            words = Arrays.copyOf(words, inUse);
        }
        s.putFields().put("bits", words);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        words = (long[]) s.readFields().get("bits", null);
        inUse = words.length;
        shrink();
        sized = words.length > 0 && words[words.length - 1] == 0;
    }

    /** What a stream holds, asked for by serialization. */
    private static java.io.ObjectStreamField[] serialFields() {
        return new java.io.ObjectStreamField[] {new java.io.ObjectStreamField("bits", long[].class)};
    }
}
