package java.nio.charset;

/** The charsets that every platform has. */
public final class StandardCharsets {
    public static final Charset US_ASCII = ibrik.nio.Charsets.US_ASCII;
    public static final Charset ISO_8859_1 = ibrik.nio.Charsets.ISO_8859_1;
    public static final Charset UTF_8 = ibrik.nio.Charsets.UTF_8;
    public static final Charset UTF_16BE = ibrik.nio.Charsets.UTF_16BE;
    public static final Charset UTF_16LE = ibrik.nio.Charsets.UTF_16LE;
    public static final Charset UTF_16 = ibrik.nio.Charsets.UTF_16;
    public static final Charset UTF_32BE = ibrik.nio.Charsets.UTF_32BE;
    public static final Charset UTF_32LE = ibrik.nio.Charsets.UTF_32LE;
    public static final Charset UTF_32 = ibrik.nio.Charsets.UTF_32;

    private StandardCharsets() {
    }
}
