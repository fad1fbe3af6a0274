package ibrik.nio;

import java.nio.BufferAccess;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The decoder of a charset of the library; works on arrays, and copies where there are none. */
final class Decoder extends CharsetDecoder {
    private final int kind;
    /** For UTF-16 and UTF-32: whether the order is little-endian; -1 before the mark is seen. */
    private int little;
    private int p;
    private int q;

    Decoder(Charset cs, int kind) {
        super(cs, kind >= 6 && kind <= 8 ? 0.25f : kind >= 3 && kind <= 5 ? 0.5f : 1.0f, 1.0f);
        this.kind = kind;
        implReset();
    }

    @Override
    protected void implReset() {
        little = kind == 3 || kind >= 6 ? -1 : kind == 5 ? 1 : 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        byte[] b = BufferAccess.bytes(in);
        int base;
        if (b != null) {
            base = BufferAccess.offset(in) + in.position();
        } else {
            b = new byte[in.remaining()];
            in.get(in.position(), b);
            base = 0;
        }
        char[] c = BufferAccess.chars(out);
        int to;
        if (c != null && !out.isReadOnly()) {
            to = BufferAccess.offset(out) + out.position();
        } else {
            c = new char[out.remaining()];
            to = 0;
        }
        p = base;
        q = to;
        CoderResult r = decode(b, base + in.remaining(), c, to + out.remaining());
        in.position(in.position() + p - base);
        if (BufferAccess.chars(out) == c) {
            out.position(out.position() + q - to);
        } else {
            out.put(c, 0, q);
        }
        return r;
    }

    /** Decodes from p to end into c from q to room; p and q move on. */
    private CoderResult decode(byte[] b, int end, char[] c, int room) {
        switch (kind) {
            case 0:
                return utf8(b, end, c, room);
            case 1, 2, 9:
                return single(b, end, c, room);
            case 3, 4, 5:
                return utf16(b, end, c, room);
            default:
                return utf32(b, end, c, room);
        }
    }

    private void ascii(byte[] b, int end, char[] c, int room, int limit) {
        int n = Ascii.decode(b, p, c, q, Math.min(end - p, room - q), limit);
        p += n;
        q += n;
    }

    private CoderResult single(byte[] b, int end, char[] c, int room) {
        while (true) {
            ascii(b, end, c, room, kind == 1 ? 256 : 128);
            if (p == end) {
                return CoderResult.UNDERFLOW;
            }
            int v = Codecs.decodeByte(kind, b[p] & 0xff);
            if (v == 0xfffd) {
                return kind == 2 ? CoderResult.malformedForLength(1)
                        : CoderResult.unmappableForLength(1);
            }
            if (q == room) {
                return CoderResult.OVERFLOW;
            }
            c[q++] = (char) v;
            p++;
        }
    }

    private static boolean continues(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private CoderResult utf8(byte[] b, int end, char[] c, int room) {
        while (true) {
            if (p < end && b[p] >= 0) {
                ascii(b, end, c, room, 128);
            }
            if (p == end) {
                return CoderResult.UNDERFLOW;
            }
            int first = b[p] & 0xff;
            int left = end - p;
            if (first < 0x80) {
                return CoderResult.OVERFLOW;
            }
            if (first < 0xc2 || first > 0xf4) {
                return CoderResult.malformedForLength(1);
            }
            int need = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            if (left > 1 && need > 2) {
                int second = b[p + 1] & 0xff;
                if ((second & 0xc0) != 0x80 || first == 0xe0 && second < 0xa0
                        || first == 0xf0 && second < 0x90 || first == 0xf4 && second > 0x8f) {
                    return CoderResult.malformedForLength(1);
                }
            }
            if (need == 4 && left == 3 && !continues(b[p + 2])) {
                return CoderResult.malformedForLength(2);
            }
            if (left < need) {
                return CoderResult.UNDERFLOW;
            }
            if (room - q < (need == 4 ? 2 : 1)) {
                // As OpenJDK: of what is wrong further on only this is seen before the lack of room.
                return need == 4 && !continues(b[p + 2]) ? CoderResult.malformedForLength(2)
                        : CoderResult.OVERFLOW;
            }
            int v = first & (need == 2 ? 0x1f : need == 3 ? 0x0f : 0x07);
            for (int i = 1; i < need; i++) {
                if (!continues(b[p + i])) {
                    return CoderResult.malformedForLength(i);
                }
                v = v << 6 | b[p + i] & 0x3f;
            }
            if (v >= 0xd800 && v <= 0xdfff) {
                return CoderResult.malformedForLength(3);
            }
            if (need == 4) {
                c[q++] = Character.highSurrogate(v);
                c[q++] = Character.lowSurrogate(v);
            } else {
                c[q++] = (char) v;
            }
            p += need;
        }
    }

    private int unit(byte[] b, int at) {
        return little > 0 ? b[at] & 0xff | (b[at + 1] & 0xff) << 8
                : (b[at] & 0xff) << 8 | b[at + 1] & 0xff;
    }

    private CoderResult utf16(byte[] b, int end, char[] c, int room) {
        while (end - p >= 2) {
            if (little < 0) {
                little = 0;
                int mark = unit(b, p);
                if (mark == 0xfeff || mark == 0xfffe) {
                    little = mark == 0xfffe ? 1 : 0;
                    p += 2;
                    continue;
                }
            }
            char v = (char) unit(b, p);
            if (!Character.isSurrogate(v)) {
                if (q == room) {
                    return CoderResult.OVERFLOW;
                }
                c[q++] = v;
                p += 2;
                continue;
            }
            if (Character.isLowSurrogate(v)) {
                return CoderResult.malformedForLength(2);
            }
            if (end - p < 4) {
                return CoderResult.UNDERFLOW;
            }
            char w = (char) unit(b, p + 2);
            if (!Character.isLowSurrogate(w)) {
                return CoderResult.malformedForLength(4);
            }
            if (room - q < 2) {
                return CoderResult.OVERFLOW;
            }
            c[q++] = v;
            c[q++] = w;
            p += 4;
        }
        return CoderResult.UNDERFLOW;
    }

    private CoderResult utf32(byte[] b, int end, char[] c, int room) {
        while (end - p >= 4) {
            int v = (b[p] & 0xff) << 24 | (b[p + 1] & 0xff) << 16 | (b[p + 2] & 0xff) << 8
                    | b[p + 3] & 0xff;
            if (little < 0) {
                little = kind == 8 || kind == 6 && v == 0xfffe0000 ? 1 : 0;
                if (v == (little > 0 ? 0xfffe0000 : 0xfeff)) {
                    p += 4;
                    continue;
                }
            }
            if (little > 0) {
                v = Integer.reverseBytes(v);
            }
            if (!Character.isValidCodePoint(v)) {
                return CoderResult.malformedForLength(4);
            }
            int n = Character.charCount(v);
            if (room - q < n) {
                return CoderResult.OVERFLOW;
            }
            q += Character.toChars(v, c, q);
            p += 4;
        }
        return CoderResult.UNDERFLOW;
    }
}
