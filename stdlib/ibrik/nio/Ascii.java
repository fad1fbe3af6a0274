package ibrik.nio;

/** The inner loops of reading and writing text. The callers have checked all ranges. */
public final class Ascii {
    private Ascii() {
    }

    /** Copies bytes below limit to chars, at most n, up to the first other one; returns how many. */
    public static native int decode(byte[] from, int off, char[] to, int at, int n, int limit);

    /** Copies chars below limit to bytes, at most n, up to the first other one; returns how many. */
    public static native int encode(char[] from, int off, byte[] to, int at, int n, int limit);

    /** The index of the first line feed or carriage return in [from, to), or to. */
    public static native int lineEnd(char[] c, int from, int to);
}
