package ibrik.nio;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/** The charsets of the library. */
public final class Charsets {
    public static final Charset UTF_8 = new Builtin("UTF-8", 0, "UTF8", "unicode-1-1-utf-8");
    public static final Charset ISO_8859_1 = new Builtin("ISO-8859-1", 1, "iso-ir-100",
            "ISO_8859-1", "latin1", "l1", "IBM819", "cp819", "csISOLatin1", "819", "IBM-819",
            "ISO8859_1", "ISO_8859-1:1987", "ISO_8859_1", "8859_1", "ISO8859-1");
    public static final Charset US_ASCII = new Builtin("US-ASCII", 2, "iso-ir-6",
            "ANSI_X3.4-1986", "ISO_646.irv:1991", "ASCII", "ISO646-US", "us", "IBM367", "cp367",
            "csASCII", "default", "646", "iso_646.irv:1983", "ANSI_X3.4-1968", "ascii7");
    public static final Charset UTF_16 = new Builtin("UTF-16", 3, "UTF_16", "utf16", "unicode",
            "UnicodeBig");
    public static final Charset UTF_16BE = new Builtin("UTF-16BE", 4, "UTF_16BE", "ISO-10646-UCS-2",
            "X-UTF-16BE", "UnicodeBigUnmarked");
    public static final Charset UTF_16LE = new Builtin("UTF-16LE", 5, "UTF_16LE", "X-UTF-16LE",
            "UnicodeLittleUnmarked");
    public static final Charset UTF_32 = new Builtin("UTF-32", 6, "UTF_32", "UTF32",
            "ISO-10646-UCS-4");
    public static final Charset UTF_32BE = new Builtin("UTF-32BE", 7, "UTF_32BE", "X-UTF-32BE");
    public static final Charset UTF_32LE = new Builtin("UTF-32LE", 8, "UTF_32LE", "X-UTF-32LE");
    public static final Charset WINDOWS_1252 = new Builtin("windows-1252", 9, "cp1252", "cp5348",
            "ibm-1252", "ibm1252");
    /** What windows-1252 has at 0x80 to 0x9f; 0xfffd where it has nothing. */
    static final String HIGH_1252 = "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030"
            + "\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
            + "\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

    private Charsets() {
    }

    /** A charset that Codecs knows by its kind. */
    static final class Builtin extends Charset {
        final int kind;
        private final String[] names;

        Builtin(String name, int kind, String... aliases) {
            super(name, aliases);
            this.kind = kind;
            names = aliases;
        }

        @Override
        public boolean contains(Charset cs) {
            int k = cs instanceof Builtin b ? b.kind : -1;
            return k == 2 || k == kind || k >= 0 && (kind == 0 || kind >= 3 && kind <= 8);
        }

        @Override
        public CharsetDecoder newDecoder() {
            return new Decoder(this, kind);
        }

        @Override
        public CharsetEncoder newEncoder() {
            return new Encoder(this, kind);
        }

        boolean isNamed(String n) {
            if (n.equalsIgnoreCase(name())) {
                return true;
            }
            for (String a : names) {
                if (n.equalsIgnoreCase(a)) {
                    return true;
                }
            }
            return false;
        }
    }

    public static List<Charset> all() {
        ArrayList<Charset> l = new ArrayList<>();
        l.add(UTF_8);
        l.add(ISO_8859_1);
        l.add(US_ASCII);
        l.add(UTF_16);
        l.add(UTF_16BE);
        l.add(UTF_16LE);
        l.add(UTF_32);
        l.add(UTF_32BE);
        l.add(UTF_32LE);
        l.add(WINDOWS_1252);
        return l;
    }

    public static Charset find(String name) {
        for (Charset c : all()) {
            if (((Builtin) c).isNamed(name)) {
                return c;
            }
        }
        return null;
    }
}
