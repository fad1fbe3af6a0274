package ibrik.nio;

import java.nio.BufferAccess;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** The encoder of a charset of the library; works on arrays, and copies where there are none. */
final class Encoder extends CharsetEncoder {
    private static final byte[] QUESTION = {'?'};
    private final int kind;
    private boolean marked;
    private int p;
    private int q;

    Encoder(Charset cs, int kind) {
        super(cs, average(kind), kind == 0 ? 3.0f : kind == 3 ? 4.0f : average(kind),
                replacement(kind));
        this.kind = kind;
        implReset();
    }

    private static float average(int kind) {
        return kind == 0 ? 1.1f : kind >= 3 && kind <= 5 ? 2.0f : kind >= 6 && kind <= 8 ? 4.0f
                : 1.0f;
    }

    private static byte[] replacement(int kind) {
        switch (kind) {
            case 0, 1, 2, 9:
                return QUESTION;
            case 3, 4:
                return new byte[] {-1, -3};
            case 5:
                return new byte[] {-3, -1};
            case 8:
                return new byte[] {-3, -1, 0, 0};
            default:
                return new byte[] {0, 0, -1, -3};
        }
    }

    @Override
    public boolean isLegalReplacement(byte[] repl) {
        return repl.length == 1 && repl[0] == '?' || super.isLegalReplacement(repl);
    }

    @Override
    protected void implReset() {
        marked = kind != 3;
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        char[] c = BufferAccess.chars(in);
        int base;
        if (c != null) {
            base = BufferAccess.offset(in) + in.position();
        } else {
            c = new char[in.remaining()];
            in.get(in.position(), c);
            base = 0;
        }
        byte[] b = BufferAccess.bytes(out);
        int to;
        if (b != null && !out.isReadOnly()) {
            to = BufferAccess.offset(out) + out.position();
        } else {
            b = new byte[out.remaining()];
            to = 0;
        }
        p = base;
        q = to;
        CoderResult r = encode(c, base + in.remaining(), b, to + out.remaining());
        in.position(in.position() + p - base);
        if (BufferAccess.bytes(out) == b) {
            out.position(out.position() + q - to);
        } else {
            out.put(b, 0, q);
        }
        return r;
    }

    /** Encodes from p to end into b from q to room; p and q move on. */
    private CoderResult encode(char[] c, int end, byte[] b, int room) {
        boolean narrow = kind <= 2 || kind == 9;
        while (true) {
            if (narrow) {
                int n = Ascii.encode(c, p, b, q, Math.min(end - p, room - q),
                        kind == 1 ? 256 : 128);
                p += n;
                q += n;
            }
            if (p == end) {
                return CoderResult.UNDERFLOW;
            }
            if (!marked) {
                if (room - q < 2) {
                    return CoderResult.OVERFLOW;
                }
                put(b, 0xfeff, 2);
                marked = true;
            }
            int v = c[p];
            int n = 1;
            if (Character.isSurrogate((char) v)) {
                if (Character.isLowSurrogate((char) v)) {
                    return CoderResult.malformedForLength(1);
                }
                if (end - p < 2) {
                    return CoderResult.UNDERFLOW;
                }
                if (!Character.isLowSurrogate(c[p + 1])) {
                    return CoderResult.malformedForLength(1);
                }
                v = Character.toCodePoint(c[p], c[p + 1]);
                n = 2;
            }
            if (narrow && kind != 0) {
                int one = n == 2 ? -1 : Codecs.encodeByte(kind, v);
                if (one < 0) {
                    return CoderResult.unmappableForLength(n);
                }
                v = one;
            }
            int bytes = size(v);
            if (room - q < bytes) {
                return CoderResult.OVERFLOW;
            }
            store(b, v, bytes);
            p += n;
        }
    }

    private int size(int v) {
        switch (kind) {
            case 0:
                return v < 0x80 ? 1 : v < 0x800 ? 2 : v < 0x10000 ? 3 : 4;
            case 1, 2, 9:
                return 1;
            case 3, 4, 5:
                return v < 0x10000 ? 2 : 4;
            default:
                return 4;
        }
    }

    private void store(byte[] b, int v, int bytes) {
        if (kind == 0 && bytes > 1) {
            int shift = 6 * (bytes - 1);
            b[q++] = (byte) (0xf00 >> bytes | v >> shift);
            while (shift > 0) {
                shift -= 6;
                b[q++] = (byte) (0x80 | v >> shift & 0x3f);
            }
        } else if (kind >= 3 && kind <= 5 && bytes == 4) {
            put(b, Character.highSurrogate(v), 2);
            put(b, Character.lowSurrogate(v), 2);
        } else {
            put(b, v, bytes);
        }
    }

    private void put(byte[] b, int v, int bytes) {
        boolean little = kind == 5 || kind == 8;
        for (int i = 0; i < bytes; i++) {
            b[q + i] = (byte) (v >> 8 * (little ? i : bytes - 1 - i));
        }
        q += bytes;
    }
}
