package ibrik.nio;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Encodes and decodes whole strings; malformed input is replaced as CharsetDecoder does. */
public final class Codecs {
    private Codecs() {
    }

    private static int kind(Charset cs) {
        if (cs instanceof Charsets.Builtin b) {
            return b.kind;
        }
        throw new UnsupportedOperationException("charset " + cs.name());
    }

    public static String decode(Charset cs, byte[] b, int off, int len) {
        int kind = kind(cs);
        switch (kind) {
            case 0:
                return new String(b, off, len);
            case 1, 2, 9: {
                char[] c = new char[len];
                for (int i = 0; i < len; i++) {
                    c[i] = (char) decodeByte(kind, b[off + i] & 0xff);
                }
                return new String(c);
            }
            case 3, 4, 5:
                return decode16(kind, b, off, len);
            default:
                return decode32(kind, b, off, len);
        }
    }

    /** The char of a byte in a single-byte charset, 0xfffd if it has none. */
    static int decodeByte(int kind, int v) {
        return kind == 2 && v > 127 ? 0xfffd
                : kind == 9 && v >= 0x80 && v < 0xa0 ? Charsets.HIGH_1252.charAt(v - 0x80) : v;
    }

    /** The byte of a char in a single-byte charset, -1 if it has none. */
    static int encodeByte(int kind, int c) {
        if (kind == 9 && (c >= 0x80 && c < 0xa0 || c > 0xff)) {
            int i = c == 0xfffd ? -1 : Charsets.HIGH_1252.indexOf(c);
            return i < 0 ? -1 : 0x80 + i;
        }
        return c < (kind == 2 ? 0x80 : 0x100) ? c : -1;
    }

    private static String decode16(int kind, byte[] b, int off, int len) {
        boolean little = kind == 5;
        int i = off;
        int end = off + len;
        if (kind == 3 && len >= 2) {
            int mark = (b[i] & 0xff) << 8 | b[i + 1] & 0xff;
            if (mark == 0xfffe || mark == 0xfeff) {
                little = mark == 0xfffe;
                i += 2;
            }
        }
        StringBuilder sb = new StringBuilder(len / 2 + 1);
        while (end - i >= 2) {
            char c = unit(b, i, little);
            i += 2;
            if (Character.isHighSurrogate(c)) {
                if (end - i >= 2 && Character.isLowSurrogate(unit(b, i, little))) {
                    sb.append(c).append(unit(b, i, little));
                    i += 2;
                } else if (end - i >= 2) {
                    sb.append('\ufffd');
                } else {
                    i = end;
                    sb.append('\ufffd');
                }
            } else {
                sb.append(Character.isLowSurrogate(c) ? '\ufffd' : c);
            }
        }
        if (i < end) {
            sb.append('\ufffd');
        }
        return sb.toString();
    }

    private static char unit(byte[] b, int i, boolean little) {
        return (char) (little ? b[i] & 0xff | (b[i + 1] & 0xff) << 8
                : (b[i] & 0xff) << 8 | b[i + 1] & 0xff);
    }

    private static String decode32(int kind, byte[] b, int off, int len) {
        boolean little = kind == 8;
        int i = off;
        int end = off + len;
        if (kind == 6 && len >= 4) {
            int big = word(b, i, false);
            if (big == 0xfeff || big == 0xfffe0000) {
                little = big != 0xfeff;
                i += 4;
            }
        }
        StringBuilder sb = new StringBuilder(len / 4 + 1);
        for (; end - i >= 4; i += 4) {
            int cp = word(b, i, little);
            sb.appendCodePoint(Character.isValidCodePoint(cp) && (cp < 0xd800 || cp > 0xdfff)
                    ? cp : 0xfffd);
        }
        if (i < end) {
            sb.append('\ufffd');
        }
        return sb.toString();
    }

    private static int word(byte[] b, int i, boolean little) {
        int v = (b[i] & 0xff) << 24 | (b[i + 1] & 0xff) << 16 | (b[i + 2] & 0xff) << 8
                | b[i + 3] & 0xff;
        return little ? Integer.reverseBytes(v) : v;
    }

    public static byte[] encode(Charset cs, String s) {
        int kind = kind(cs);
        int n = s.length();
        switch (kind) {
            case 0:
                return s.getBytes();
            case 1, 2, 9: {
                byte[] b = new byte[n];
                int p = 0;
                for (int i = 0; i < n; i++) {
                    char c = s.charAt(i);
                    int v = encodeByte(kind, c);
                    b[p++] = (byte) (v < 0 ? '?' : v);
                    if (v < 0 && Character.isHighSurrogate(c) && i + 1 < n
                            && Character.isLowSurrogate(s.charAt(i + 1))) {
                        i++;
                    }
                }
                return Arrays.copyOf(b, p);
            }
            default:
                return encodeWide(kind, s);
        }
    }

    private static byte[] encodeWide(int kind, String s) {
        int n = s.length();
        boolean mark = kind == 3 && n > 0;
        boolean wide = kind >= 6;
        boolean little = kind == 5 || kind == 8;
        byte[] b = new byte[(n + 1) * (wide ? 4 : 2)];
        int p = 0;
        if (mark) {
            p = put(b, p, 0xfeff, false, false);
        }
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && i + 1 < n
                        && Character.isLowSurrogate(s.charAt(i + 1))) {
                    char d = s.charAt(++i);
                    if (wide) {
                        p = put(b, p, Character.toCodePoint(c, d), true, little);
                    } else {
                        p = put(b, put(b, p, c, false, little), d, false, little);
                    }
                    continue;
                }
                c = '\ufffd';
            }
            p = put(b, p, c, wide, little);
        }
        return Arrays.copyOf(b, p);
    }

    private static int put(byte[] b, int p, int v, boolean wide, boolean little) {
        int n = wide ? 4 : 2;
        for (int i = 0; i < n; i++) {
            b[p + i] = (byte) (v >> 8 * (little ? i : n - 1 - i));
        }
        return p + n;
    }
}
