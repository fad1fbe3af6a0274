package ibrik.nio;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Encodes and decodes whole strings; bad input is replaced. */
public final class Codecs {
    private Codecs() {
    }

    private static int kind(Charset cs) {
        return cs instanceof Charsets.Builtin b ? b.kind : -1;
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
            default:
                return cs.decode(ByteBuffer.wrap(b, off, len)).toString();
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

    public static byte[] encode(Charset cs, String s) {
        if (kind(cs) == 0) {
            return s.getBytes();
        }
        ByteBuffer b = cs.encode(CharBuffer.wrap(s.toCharArray()));
        return b.hasArray() && b.arrayOffset() == 0 && b.position() == 0
                && b.limit() == b.array().length ? b.array()
                : Arrays.copyOfRange(b.array(), b.position(), b.limit());
    }

    /** The name that streams give for a charset, as they did before charsets had names. */
    public static String streamName(Charset cs) {
        switch (kind(cs)) {
            case 0:
                return "UTF8";
            case 1:
                return "ISO8859_1";
            case 2:
                return "ASCII";
            case 4:
                return "UnicodeBigUnmarked";
            case 5:
                return "UnicodeLittleUnmarked";
            case 9:
                return "Cp1252";
            default:
                return cs.name();
        }
    }
}
