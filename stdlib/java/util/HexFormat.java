package java.util;

/** Converts bytes and numbers to hexadecimal and back. */
public final class HexFormat {
    private static final HexFormat PLAIN = new HexFormat("", "", "", false);
    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final boolean upper;

    private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.upper = upper;
    }

    public static HexFormat of() {
        return PLAIN;
    }

    public static HexFormat ofDelimiter(String delimiter) {
        return new HexFormat(delimiter, "", "", false);
    }

    public HexFormat withDelimiter(String delimiter) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withPrefix(String prefix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withSuffix(String suffix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withUpperCase() {
        return new HexFormat(delimiter, prefix, suffix, true);
    }

    public HexFormat withLowerCase() {
        return new HexFormat(delimiter, prefix, suffix, false);
    }

    public String delimiter() {
        return delimiter;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public boolean isUpperCase() {
        return upper;
    }

    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    public String formatHex(byte[] bytes, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        StringBuilder sb = new StringBuilder();
        formatHex(sb, bytes, fromIndex, toIndex);
        return sb.toString();
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes) {
        return formatHex(out, bytes, 0, bytes.length);
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        try {
            for (int i = fromIndex; i < toIndex; i++) {
                if (i > fromIndex) {
                    out.append(delimiter);
                }
                out.append(prefix).append(toHighHexDigit(bytes[i]))
                        .append(toLowHexDigit(bytes[i])).append(suffix);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out;
    }

    public byte[] parseHex(CharSequence string) {
        return parseHex(string, 0, string.length());
    }

    public byte[] parseHex(CharSequence string, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        String s = string.subSequence(fromIndex, toIndex).toString();
        if (s.isEmpty()) {
            return new byte[0];
        }
        int stride = prefix.length() + 2 + suffix.length() + delimiter.length();
        if ((s.length() + delimiter.length()) % stride != 0) {
            throw new IllegalArgumentException(stride == 2 ? "string length not even: " + s.length()
                    : "extra or missing delimiters or values consisting of prefix, "
                    + "two hexadecimal digits, and suffix");
        }
        byte[] b = new byte[(s.length() + delimiter.length()) / stride];
        int p = 0;
        for (int i = 0; i < b.length; i++) {
            if (i > 0) {
                p = literal(s, p, delimiter);
            }
            p = literal(s, p, prefix);
            b[i] = (byte) (fromHexDigit(s.charAt(p)) << 4 | fromHexDigit(s.charAt(p + 1)));
            p = literal(s, p + 2, suffix);
        }
        return b;
    }

    public byte[] parseHex(char[] chars, int fromIndex, int toIndex) {
        return parseHex(new String(chars, fromIndex, toIndex - fromIndex));
    }

    private static int literal(String s, int at, String l) {
        if (!s.startsWith(l, at)) {
            throw new IllegalArgumentException("found: \"" + s.substring(at, at + l.length())
                    + "\", expected: \"" + l + "\", index: " + at + " ch: "
                    + Integer.toHexString(s.charAt(at)));
        }
        return at + l.length();
    }

    private char digit(int v) {
        return (char) (v < 10 ? '0' + v : (upper ? 'A' : 'a') - 10 + v);
    }

    public char toLowHexDigit(int value) {
        return digit(value & 15);
    }

    public char toHighHexDigit(int value) {
        return digit(value >> 4 & 15);
    }

    public <A extends Appendable> A toHexDigits(A out, byte value) {
        try {
            out.append(toHighHexDigit(value)).append(toLowHexDigit(value));
            return out;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public String toHexDigits(byte value) {
        return toHexDigits(value, 2);
    }

    public String toHexDigits(char value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(short value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(int value) {
        return toHexDigits(value, 8);
    }

    public String toHexDigits(long value) {
        return toHexDigits(value, 16);
    }

    public String toHexDigits(long value, int digits) {
        if (digits < 0 || digits > 16) {
            throw new IllegalArgumentException("number of digits: " + digits);
        }
        char[] c = new char[digits];
        for (int i = digits - 1; i >= 0; i--) {
            c[i] = digit((int) value & 15);
            value >>>= 4;
        }
        return new String(c);
    }

    public static boolean isHexDigit(int ch) {
        return ch < 128 && Character.digit(ch, 16) >= 0;
    }

    public static int fromHexDigit(int ch) {
        int v = ch < 128 ? Character.digit(ch, 16) : -1;
        if (v < 0) {
            throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = "
                    + ch);
        }
        return v;
    }

    public static int fromHexDigits(CharSequence string) {
        return fromHexDigits(string, 0, string.length());
    }

    public static int fromHexDigits(CharSequence string, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > 8) {
            throw new IllegalArgumentException("string length greater than 8: "
                    + (toIndex - fromIndex));
        }
        return (int) value(string, fromIndex, toIndex);
    }

    private static long value(CharSequence s, int from, int to) {
        long v = 0;
        for (int i = from; i < to; i++) {
            v = v << 4 | fromHexDigit(s.charAt(i));
        }
        return v;
    }

    public static long fromHexDigitsToLong(CharSequence string) {
        return fromHexDigitsToLong(string, 0, string.length());
    }

    public static long fromHexDigitsToLong(CharSequence string, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > 16) {
            throw new IllegalArgumentException("string length greater than 16: "
                    + (toIndex - fromIndex));
        }
        return value(string, fromIndex, toIndex);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HexFormat h && upper == h.upper && delimiter.equals(h.delimiter)
                && prefix.equals(h.prefix) && suffix.equals(h.suffix);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upper);
    }

    @Override
    public String toString() {
        return "uppercase: " + upper + ", delimiter: \"" + delimiter + "\", prefix: \"" + prefix
                + "\", suffix: \"" + suffix + "\"";
    }
}
