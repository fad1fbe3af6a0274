package java.util;

/** A 128-bit identifier. */
public final class UUID implements java.io.Serializable, Comparable<UUID> {
    private static final long serialVersionUID = -4856846361193249489L;
    private final long mostSigBits;
    private final long leastSigBits;

    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }

    private static long at(byte[] b, int i) {
        long v = 0;
        for (int k = 0; k < 8; k++) {
            v = v << 8 | b[i + k] & 0xff;
        }
        return v;
    }

    public static UUID randomUUID() {
        byte[] b = new byte[16];
        if (ibrik.abi.Host.entropy(b, 0, 16) < 0) {
            new Random().nextBytes(b);
        }
        return new UUID(at(b, 0) & ~0xf000L | 0x4000L,
                at(b, 8) & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    public static UUID nameUUIDFromBytes(byte[] name) {
        byte[] b = ibrik.util.Md5.digest(name);
        return new UUID(at(b, 0) & ~0xf000L | 0x3000L,
                at(b, 8) & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    public static UUID fromString(String name) {
        int n = name.length();
        if (n > 36) {
            throw new IllegalArgumentException("UUID string too large");
        }
        int d1 = name.indexOf('-', 0);
        int d2 = name.indexOf('-', d1 + 1);
        int d3 = name.indexOf('-', d2 + 1);
        int d4 = name.indexOf('-', d3 + 1);
        int d5 = name.indexOf('-', d4 + 1);
        if (d4 < 0 || d5 >= 0) {
            throw new IllegalArgumentException("Invalid UUID string: " + name);
        }
        long a = Long.parseLong(name, 0, d1, 16) & 0xffffffffL;
        long b = Long.parseLong(name, d1 + 1, d2, 16) & 0xffffL;
        long c = Long.parseLong(name, d2 + 1, d3, 16) & 0xffffL;
        long d = Long.parseLong(name, d3 + 1, d4, 16) & 0xffffL;
        long e = Long.parseLong(name, d4 + 1, n, 16) & 0xffffffffffffL;
        return new UUID(a << 32 | b << 16 | c, d << 48 | e);
    }

    public long getLeastSignificantBits() {
        return leastSigBits;
    }

    public long getMostSignificantBits() {
        return mostSigBits;
    }

    public int version() {
        return (int) (mostSigBits >> 12 & 0xf);
    }

    public int variant() {
        return (int) (leastSigBits >>> 64 - (leastSigBits >>> 62) & leastSigBits >> 63);
    }

    private void needTime() {
        if (version() != 1) {
            throw new UnsupportedOperationException("Not a time-based UUID");
        }
    }

    public long timestamp() {
        needTime();
        return (mostSigBits & 0xfffL) << 48 | (mostSigBits >> 16 & 0xffffL) << 32
                | mostSigBits >>> 32;
    }

    public int clockSequence() {
        needTime();
        return (int) ((leastSigBits & 0x3fff000000000000L) >>> 48);
    }

    public long node() {
        needTime();
        return leastSigBits & 0xffffffffffffL;
    }

    private static String hex(long v, int digits) {
        long hi = 1L << digits * 4;
        return Long.toHexString(hi | v & hi - 1).substring(1);
    }

    @Override
    public String toString() {
        return hex(mostSigBits >> 32, 8) + "-" + hex(mostSigBits >> 16, 4) + "-"
                + hex(mostSigBits, 4) + "-" + hex(leastSigBits >> 48, 4) + "-"
                + hex(leastSigBits, 12);
    }

    @Override
    public int hashCode() {
        long h = mostSigBits ^ leastSigBits;
        return (int) (h >> 32) ^ (int) h;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof UUID u && mostSigBits == u.mostSigBits
                && leastSigBits == u.leastSigBits;
    }

    @Override
    public int compareTo(UUID val) {
        int c = Long.compare(mostSigBits, val.mostSigBits);
        return c != 0 ? c : Long.compare(leastSigBits, val.leastSigBits);
    }
}
