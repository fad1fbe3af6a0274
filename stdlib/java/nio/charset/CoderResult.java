package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;

/** How a step of coding ended. */
public class CoderResult {
    private static final int UNDER = 0;
    private static final int OVER = 1;
    private static final int MALFORMED = 2;
    private static final int UNMAPPABLE = 3;
    private static final String[] NAMES = {"UNDERFLOW", "OVERFLOW", "MALFORMED", "UNMAPPABLE"};

    public static final CoderResult UNDERFLOW = new CoderResult(UNDER, 0);
    public static final CoderResult OVERFLOW = new CoderResult(OVER, 0);
    private static final CoderResult[] MALFORMED_FEW = few(MALFORMED);
    private static final CoderResult[] UNMAPPABLE_FEW = few(UNMAPPABLE);

    private final int kind;
    private final int length;

    private CoderResult(int kind, int length) {
        this.kind = kind;
        this.length = length;
    }

    private static CoderResult[] few(int kind) {
        CoderResult[] r = new CoderResult[4];
        for (int i = 0; i < r.length; i++) {
            r[i] = new CoderResult(kind, i + 1);
        }
        return r;
    }

    private static CoderResult of(CoderResult[] few, int kind, int length) {
        if (length <= 0) {
            throw new IllegalArgumentException("Non-positive length");
        }
        return length <= few.length ? few[length - 1] : new CoderResult(kind, length);
    }

    public static CoderResult malformedForLength(int length) {
        return of(MALFORMED_FEW, MALFORMED, length);
    }

    public static CoderResult unmappableForLength(int length) {
        return of(UNMAPPABLE_FEW, UNMAPPABLE, length);
    }

    @Override
    public String toString() {
        return isError() ? NAMES[kind] + "[" + length + "]" : NAMES[kind];
    }

    public boolean isUnderflow() {
        return kind == UNDER;
    }

    public boolean isOverflow() {
        return kind == OVER;
    }

    public boolean isError() {
        return kind >= MALFORMED;
    }

    public boolean isMalformed() {
        return kind == MALFORMED;
    }

    public boolean isUnmappable() {
        return kind == UNMAPPABLE;
    }

    public int length() {
        if (!isError()) {
            throw new UnsupportedOperationException();
        }
        return length;
    }

    public void throwException() throws CharacterCodingException {
        switch (kind) {
            case UNDER:
                throw new BufferUnderflowException();
            case OVER:
                throw new BufferOverflowException();
            case MALFORMED:
                throw new MalformedInputException(length);
            default:
                throw new UnmappableCharacterException(length);
        }
    }
}
