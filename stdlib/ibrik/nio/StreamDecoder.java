package ibrik.nio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Decodes a stream of bytes piece by piece: whole sequences only, what is cut waits. */
public final class StreamDecoder {
    private final Charset charset;
    private final int kind;
    private final byte[] bytes = new byte[8192];
    private int count;
    private String chars = "";
    private int at;
    private boolean end;
    private int order;

    public StreamDecoder(Charset cs) {
        charset = cs;
        kind = cs instanceof Charsets.Builtin b ? b.kind : -1;
        order = kind == 5 || kind == 8 ? 1 : 0;
    }

    public boolean ready() {
        return at < chars.length();
    }

    public int read(InputStream in, char[] to, int off, int len) throws IOException {
        while (at == chars.length()) {
            if (end) {
                return -1;
            }
            int n = in.read(bytes, count, bytes.length - count);
            if (n < 0) {
                end = true;
            } else {
                count += n;
            }
            decode();
        }
        int n = Math.min(len, chars.length() - at);
        chars.getChars(at, at + n, to, off);
        at += n;
        return n;
    }

    /** The bytes that belong to whole characters. */
    private int whole() {
        if (end || kind == 1 || kind == 2 || kind == 9) {
            return count;
        }
        if (kind >= 3) {
            int unit = kind >= 6 ? 4 : 2;
            int n = count - count % unit;
            if (unit == 2 && n >= 2) {
                int hi = bytes[n - (order == 1 ? 1 : 2)] & 0xff;
                if (hi >= 0xd8 && hi < 0xdc) {
                    n -= 2;
                }
            }
            return n;
        }
        int back = 0;
        while (back < 3 && back < count && (bytes[count - 1 - back] & 0xc0) == 0x80) {
            back++;
        }
        if (back < count) {
            int lead = bytes[count - 1 - back] & 0xff;
            int need = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2
                    : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
            if (back < need) {
                return count - 1 - back;
            }
        }
        return count;
    }

    private void decode() {
        int from = 0;
        if ((kind == 3 || kind == 6) && order == 0 && (count >= (kind == 3 ? 2 : 4) || end)) {
            order = 2;
            if (kind == 3 && count >= 2) {
                int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
                order = mark == 0xfffe ? 1 : 2;
                from = mark == 0xfffe || mark == 0xfeff ? 2 : 0;
            } else if (kind == 6 && count >= 4) {
                boolean le = bytes[0] == -1 && bytes[1] == -2 && bytes[2] == 0 && bytes[3] == 0;
                boolean be = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == -2 && bytes[3] == -1;
                order = le ? 1 : 2;
                from = le || be ? 4 : 0;
            }
        }
        int n = whole();
        if (n <= from) {
            if (from > 0 && n == from) {
                System.arraycopy(bytes, from, bytes, 0, count - from);
                count -= from;
            }
            chars = "";
            at = 0;
            return;
        }
        Charset cs = kind == 3 ? order == 1 ? Charsets.UTF_16LE : Charsets.UTF_16BE
                : kind == 6 ? order == 1 ? Charsets.UTF_32LE : Charsets.UTF_32BE : charset;
        chars = Codecs.decode(cs, bytes, from, n - from);
        at = 0;
        System.arraycopy(bytes, n, bytes, 0, count - n);
        count -= n;
    }
}
