package java.lang;

/** The inner loops of strings. Offsets and lengths of UTF-16 data count chars, not bytes. */
final class StringCoding {
    private StringCoding() {
    }

    /** Same length and same bytes. */
    static native boolean equal(byte[] a, byte[] b);

    /** 31-polynomial hash of Latin-1 characters. */
    static native int hashLatin1(byte[] v);

    /** 31-polynomial hash of UTF-16 characters. */
    static native int hashUTF16(byte[] v);

    /** String.compareTo of two values with their coders. */
    static native int compare(byte[] a, byte coderA, byte[] b, byte coderB);

    /** First index at or after from of p (plen chars) in the first vlen chars of v, or -1. */
    static native int indexOf(byte[] v, byte coderV, int vlen, byte[] p, byte coderP, int plen,
            int from);

    /** First index of the char ch in [from, to) of v, or -1; the range is already checked. */
    static native int indexOfChar(byte[] v, byte coder, int ch, int from, int to);

    /** Copies Latin-1 bytes into a UTF-16 array. */
    static native void inflate(byte[] src, int srcOff, byte[] dst, int dstOff, int len);

    /** Copies Latin-1 bytes into chars. */
    static native void inflateToChars(byte[] src, int srcOff, char[] dst, int dstOff, int len);

    /** Copies UTF-16 chars to Latin-1 bytes; false (dst undefined) if one is above 0xff. */
    static native boolean compress(byte[] src, int srcOff, byte[] dst, int dstOff, int len);

    /** Copies chars to Latin-1 bytes; false (dst undefined) if one is above 0xff. */
    static native boolean compressChars(char[] src, int srcOff, byte[] dst, int dstOff, int len);

    /** Copies chars into a UTF-16 array. */
    static native void charsToUTF16(char[] src, int srcOff, byte[] dst, int dstOff, int len);

    /** Copies UTF-16 data into chars. */
    static native void utf16ToChars(byte[] src, int srcOff, char[] dst, int dstOff, int len);

    /** Whether a byte of the range is negative (not ASCII). */
    static native boolean hasNegatives(byte[] b, int off, int len);

    /** The char at index of UTF-16 data in little-endian order. */
    static char getChar(byte[] v, int index) {
        index <<= 1;
        return (char) ((v[index] & 0xff) | (v[index + 1] & 0xff) << 8);
    }

    static void putChar(byte[] v, int index, int c) {
        index <<= 1;
        v[index] = (byte) c;
        v[index + 1] = (byte) (c >> 8);
    }

    /** Decodes bytes of UTF-8 with replacement of malformed input as CharsetDecoder does. */
    static String decodeUTF8(byte[] b, int off, int len) {
        if (!hasNegatives(b, off, len)) {
            byte[] v = new byte[len];
            System.arraycopy(b, off, v, 0, len);
            return new String(v, String.LATIN1);
        }
        char[] out = new char[len];
        int n = 0;
        int end = off + len;
        while (off < end) {
            int b1 = b[off++];
            if (b1 >= 0) {
                out[n++] = (char) b1;
            } else if (b1 >= (byte) 0xc2 && b1 < (byte) 0xe0) {
                if (off < end && (b[off] & 0xc0) == 0x80) {
                    out[n++] = (char) ((b1 & 0x1f) << 6 | (b[off++] & 0x3f));
                } else {
                    out[n++] = '\ufffd';
                }
            } else if (b1 >= (byte) 0xe0 && b1 < (byte) 0xf0) {
                if (off >= end || !isSecondOf3(b1, b[off])) {
                    out[n++] = '\ufffd';
                } else if (off + 1 >= end || (b[off + 1] & 0xc0) != 0x80) {
                    out[n++] = '\ufffd';
                    off++;
                } else {
                    char c = (char) ((b1 & 0x0f) << 12 | (b[off] & 0x3f) << 6
                            | (b[off + 1] & 0x3f));
                    out[n++] = c >= 0xd800 && c <= 0xdfff ? '\ufffd' : c;
                    off += 2;
                }
            } else if (b1 >= (byte) 0xf0 && b1 <= (byte) 0xf4) {
                if (off >= end || !isSecondOf4(b1, b[off])) {
                    out[n++] = '\ufffd';
                } else if (off + 1 >= end || (b[off + 1] & 0xc0) != 0x80) {
                    out[n++] = '\ufffd';
                    off++;
                } else if (off + 2 >= end || (b[off + 2] & 0xc0) != 0x80) {
                    out[n++] = '\ufffd';
                    off += 2;
                } else {
                    int cp = (b1 & 7) << 18 | (b[off] & 0x3f) << 12 | (b[off + 1] & 0x3f) << 6
                            | (b[off + 2] & 0x3f);
                    out[n++] = (char) (0xd7c0 + (cp >> 10));
                    out[n++] = (char) (0xdc00 + (cp & 0x3ff));
                    off += 3;
                }
            } else {
                out[n++] = '\ufffd';
            }
        }
        return new String(out, 0, n);
    }

    private static boolean isSecondOf3(int b1, int b2) {
        if ((b2 & 0xc0) != 0x80) {
            return false;
        }
        int lead = b1 & 0xff;
        int second = b2 & 0xff;
        return lead != 0xe0 || second >= 0xa0;
    }

    private static boolean isSecondOf4(int b1, int b2) {
        if ((b2 & 0xc0) != 0x80) {
            return false;
        }
        int lead = b1 & 0xff;
        int second = b2 & 0xff;
        return lead == 0xf0 ? second >= 0x90 : lead != 0xf4 || second < 0x90;
    }

    /** Encodes to UTF-8; lone surrogates become '?'. */
    static byte[] encodeUTF8(byte[] v, byte coder) {
        int n = v.length >> coder;
        if (coder == String.LATIN1) {
            if (!hasNegatives(v, 0, n)) {
                return v.clone();
            }
            byte[] out = new byte[n << 1];
            int p = 0;
            for (int i = 0; i < n; i++) {
                int c = v[i];
                if (c >= 0) {
                    out[p++] = (byte) c;
                } else {
                    out[p++] = (byte) (0xc0 | (c & 0xff) >> 6);
                    out[p++] = (byte) (0x80 | c & 0x3f);
                }
            }
            return trim(out, p);
        }
        byte[] out = new byte[n * 3];
        int p = 0;
        for (int i = 0; i < n; i++) {
            char c = getChar(v, i);
            if (c < 0x80) {
                out[p++] = (byte) c;
            } else if (c < 0x800) {
                out[p++] = (byte) (0xc0 | c >> 6);
                out[p++] = (byte) (0x80 | c & 0x3f);
            } else if (c < 0xd800 || c > 0xdfff) {
                out[p++] = (byte) (0xe0 | c >> 12);
                out[p++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[p++] = (byte) (0x80 | c & 0x3f);
            } else {
                char d = c < 0xdc00 && i + 1 < n ? getChar(v, i + 1) : 0;
                if (d >= 0xdc00 && d <= 0xdfff) {
                    int cp = (c << 10) + d + (0x10000 - (0xd800 << 10) - 0xdc00);
                    out[p++] = (byte) (0xf0 | cp >> 18);
                    out[p++] = (byte) (0x80 | cp >> 12 & 0x3f);
                    out[p++] = (byte) (0x80 | cp >> 6 & 0x3f);
                    out[p++] = (byte) (0x80 | cp & 0x3f);
                    i++;
                } else {
                    out[p++] = '?';
                }
            }
        }
        return trim(out, p);
    }

    /** Encodes to one byte per character; what is above max becomes '?'. */
    static byte[] encodeSingle(byte[] v, byte coder, int max) {
        int n = v.length >> coder;
        byte[] out = new byte[n];
        int p = 0;
        for (int i = 0; i < n; i++) {
            int c = coder == String.LATIN1 ? v[i] & 0xff : getChar(v, i);
            if (c <= max) {
                out[p++] = (byte) c;
            } else {
                out[p++] = '?';
                if (c >= 0xd800 && c < 0xdc00 && i + 1 < n) {
                    char d = getChar(v, i + 1);
                    if (d >= 0xdc00 && d <= 0xdfff) {
                        i++;
                    }
                }
            }
        }
        return trim(out, p);
    }

    private static byte[] trim(byte[] b, int n) {
        if (b.length == n) {
            return b;
        }
        byte[] r = new byte[n];
        System.arraycopy(b, 0, r, 0, n);
        return r;
    }
}
