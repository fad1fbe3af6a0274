package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;

/** Turns characters into bytes. */
public abstract class CharsetEncoder {
    private static final int RESET = 0;
    private static final int CODING = 1;
    private static final int END = 2;
    private static final int FLUSHED = 3;
    private static final String[] STATES = {"RESET", "CODING", "CODING_END", "FLUSHED"};

    private final Charset charset;
    private final float averageBytesPerChar;
    private final float maxBytesPerChar;
    private byte[] replacement;
    private CodingErrorAction malformed = CodingErrorAction.REPORT;
    private CodingErrorAction unmappable = CodingErrorAction.REPORT;
    private int state = RESET;

    private void inState(boolean ok, int next) {
        if (!ok) {
            throw new IllegalStateException("Current state = " + STATES[state] + ", new state = "
                    + STATES[next]);
        }
        state = next;
    }

    public final Charset charset() {
        return charset;
    }

    protected void implReplaceWith(byte[] newReplacement) {
    }

    public CodingErrorAction malformedInputAction() {
        return malformed;
    }

    public final CharsetEncoder onMalformedInput(CodingErrorAction newAction) {
        if (newAction == null) {
            throw new IllegalArgumentException("Null action");
        }
        malformed = newAction;
        implOnMalformedInput(newAction);
        return this;
    }

    protected void implOnMalformedInput(CodingErrorAction newAction) {
    }

    public CodingErrorAction unmappableCharacterAction() {
        return unmappable;
    }

    public final CharsetEncoder onUnmappableCharacter(CodingErrorAction newAction) {
        if (newAction == null) {
            throw new IllegalArgumentException("Null action");
        }
        unmappable = newAction;
        implOnUnmappableCharacter(newAction);
        return this;
    }

    protected void implOnUnmappableCharacter(CodingErrorAction newAction) {
    }

    public final float averageBytesPerChar() {
        return averageBytesPerChar;
    }

    public final float maxBytesPerChar() {
        return maxBytesPerChar;
    }

    public final CoderResult encode(CharBuffer in, ByteBuffer out, boolean endOfInput) {
        int next = endOfInput ? END : CODING;
        inState(state == RESET || state == CODING || endOfInput && state == END, next);
        while (true) {
            CoderResult r;
            try {
                r = encodeLoop(in, out);
            } catch (RuntimeException e) {
                throw new CoderMalfunctionError(e);
            }
            if (r.isOverflow()) {
                return r;
            }
            if (r.isUnderflow()) {
                if (!endOfInput || !in.hasRemaining()) {
                    return r;
                }
                r = CoderResult.malformedForLength(in.remaining());
            }
            CodingErrorAction action = r.isMalformed() ? malformed : unmappable;
            if (action == CodingErrorAction.REPORT) {
                return r;
            }
            if (action == CodingErrorAction.REPLACE) {
                if (out.remaining() < replacement.length) {
                    return CoderResult.OVERFLOW;
                }
                out.put(replacement);
            }
            in.position(in.position() + r.length());
        }
    }

    public final CoderResult flush(ByteBuffer out) {
        if (state == FLUSHED) {
            return CoderResult.UNDERFLOW;
        }
        if (state != END) {
            inState(false, FLUSHED);
        }
        CoderResult r = implFlush(out);
        if (r.isUnderflow()) {
            state = FLUSHED;
        }
        return r;
    }

    protected CoderResult implFlush(ByteBuffer out) {
        return CoderResult.UNDERFLOW;
    }

    public final CharsetEncoder reset() {
        implReset();
        state = RESET;
        return this;
    }

    protected void implReset() {
    }

    protected abstract CoderResult encodeLoop(CharBuffer in, ByteBuffer out);

    public final ByteBuffer encode(CharBuffer in) throws CharacterCodingException {
        int n = (int) (in.remaining() * averageBytesPerChar());
        ByteBuffer out = ByteBuffer.allocate(n);
        if (n == 0 && in.remaining() == 0) {
            return out;
        }
        reset();
        while (true) {
            CoderResult r = in.hasRemaining() ? encode(in, out, true) : CoderResult.UNDERFLOW;
            if (r.isUnderflow()) {
                r = flush(out);
            }
            if (r.isUnderflow()) {
                return out.flip();
            }
            if (r.isOverflow()) {
                n = 2 * n + 1;
                out = ByteBuffer.allocate(n).put(out.flip());
            } else {
                r.throwException();
            }
        }
    }

    protected CharsetEncoder(Charset cs, float averageBytesPerChar, float maxBytesPerChar,
            byte[] replacement) {
        charset = cs;
        if (averageBytesPerChar <= 0.0f) {
            throw new IllegalArgumentException("Non-positive averageBytesPerChar");
        }
        if (maxBytesPerChar <= 0.0f) {
            throw new IllegalArgumentException("Non-positive maxBytesPerChar");
        }
        if (averageBytesPerChar > maxBytesPerChar) {
            throw new IllegalArgumentException("averageBytesPerChar exceeds maxBytesPerChar");
        }
        this.averageBytesPerChar = averageBytesPerChar;
        this.maxBytesPerChar = maxBytesPerChar;
        replaceWith(replacement);
    }

    protected CharsetEncoder(Charset cs, float averageBytesPerChar, float maxBytesPerChar) {
        this(cs, averageBytesPerChar, maxBytesPerChar, new byte[] {'?'});
    }

    public final byte[] replacement() {
        return Arrays.copyOf(replacement, replacement.length);
    }

    public final CharsetEncoder replaceWith(byte[] newReplacement) {
        if (newReplacement == null) {
            throw new IllegalArgumentException("Null replacement");
        }
        int len = newReplacement.length;
        if (len == 0) {
            throw new IllegalArgumentException("Empty replacement");
        }
        if (len > maxBytesPerChar) {
            throw new IllegalArgumentException("Replacement too long");
        }
        if (!isLegalReplacement(newReplacement)) {
            throw new IllegalArgumentException("Illegal replacement");
        }
        replacement = Arrays.copyOf(newReplacement, len);
        implReplaceWith(replacement);
        return this;
    }

    public boolean isLegalReplacement(byte[] repl) {
        CharsetDecoder d = charset().newDecoder();
        ByteBuffer in = ByteBuffer.wrap(repl);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * d.maxCharsPerByte()));
        return !d.decode(in, out, true).isError();
    }

    private boolean canEncode(CharBuffer cb) {
        if (state == FLUSHED) {
            reset();
        } else if (state != RESET) {
            inState(false, CODING);
        }
        if (!cb.hasRemaining()) {
            return true;
        }
        CodingErrorAction m = malformed;
        CodingErrorAction u = unmappable;
        try {
            onMalformedInput(CodingErrorAction.REPORT);
            onUnmappableCharacter(CodingErrorAction.REPORT);
            encode(cb);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } finally {
            onMalformedInput(m);
            onUnmappableCharacter(u);
            reset();
        }
    }

    public boolean canEncode(char c) {
        return canEncode(CharBuffer.wrap(new char[] {c}));
    }

    public boolean canEncode(CharSequence cs) {
        return canEncode(cs instanceof CharBuffer b ? b.duplicate() : CharBuffer.wrap(cs));
    }
}
