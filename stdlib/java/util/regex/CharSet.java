package java.util.regex;

import java.util.function.IntPredicate;

/** A set of code points: a bitmap for Latin-1 and a predicate for the others. */
final class CharSet {
    private final long b0;
    private final long b1;
    private final long b2;
    private final long b3;
    private final IntPredicate test;
    private boolean bmp;

    CharSet(IntPredicate p) {
        test = p;
        b0 = bits(p, 0);
        b1 = bits(p, 64);
        b2 = bits(p, 128);
        b3 = bits(p, 192);
    }

    static CharSet ofBmp(IntPredicate p) {
        CharSet s = new CharSet(p);
        s.bmp = true;
        return s;
    }

    private static long bits(IntPredicate p, int from) {
        long b = 0;
        for (int i = 0; i < 64; i++) {
            if (p.test(from + i)) {
                b |= 1L << i;
            }
        }
        return b;
    }

    boolean has(int c) {
        if (c < 256) {
            long b = c < 128 ? c < 64 ? b0 : b1 : c < 192 ? b2 : b3;
            return (b & 1L << c) != 0;
        }
        return test.test(c);
    }

    IntPredicate test() {
        return this::has;
    }

    /** Whether no member lies above U+FFFF. */
    boolean bmpOnly() {
        return bmp;
    }

    static boolean sameIgnoringCase(int a, int b, boolean unicode) {
        if (a == b) {
            return true;
        }
        if (a < 128 && b < 128 || !unicode) {
            return a < 128 && b < 128 && Character.toLowerCase(a) == Character.toLowerCase(b);
        }
        int x = Character.toUpperCase(a);
        int y = Character.toUpperCase(b);
        return x == y || Character.toLowerCase(x) == Character.toLowerCase(y);
    }

    /** The set of one code point, perhaps with its other cases. */
    static IntPredicate single(int c, boolean ignoreCase, boolean unicode) {
        if (ignoreCase && (c < 128 ? Character.isLetter(c) || unicode : unicode)) {
            return x -> sameIgnoringCase(x, c, unicode);
        }
        return x -> x == c;
    }

    static IntPredicate range(int lo, int hi, boolean ignoreCase, boolean unicode) {
        if (!ignoreCase) {
            return x -> x >= lo && x <= hi;
        }
        return x -> {
            if (x >= lo && x <= hi) {
                return true;
            }
            if (!unicode) {
                if (x >= 128) {
                    return false;
                }
                int u = Character.toUpperCase(x);
                int l = Character.toLowerCase(x);
                return u >= lo && u <= hi || l >= lo && l <= hi;
            }
            int u = Character.toUpperCase(x);
            int l = Character.toLowerCase(u);
            return u >= lo && u <= hi || l >= lo && l <= hi;
        };
    }

    /** The class \p{name}, or null if there is none. */
    static IntPredicate property(String name, boolean ignoreCase, boolean unicodeClasses) {
        int eq = name.indexOf('=');
        if (eq >= 0) {
            String key = name.substring(0, eq).toLowerCase();
            String v = name.substring(eq + 1);
            if (key.equals("gc") || key.equals("general_category")) {
                return category(v);
            }
            if (key.equals("sc") || key.equals("script")) {
                return script(v);
            }
            if (key.equals("blk") || key.equals("block")) {
                return block(v);
            }
            return null;
        }
        IntPredicate p = unicodeClasses ? unicodePosix(name) : posix(name, ignoreCase);
        if (p != null) {
            return p;
        }
        if (name.startsWith("In")) {
            return block(name.substring(2));
        }
        if (name.startsWith("Is")) {
            String n = name.substring(2);
            p = binary(n.toUpperCase());
            if (p == null) {
                p = category(n);
            }
            return p != null ? p : script(n);
        }
        if (name.startsWith("java")) {
            return java(name);
        }
        if (ignoreCase && (name.equals("Lu") || name.equals("Ll") || name.equals("Lt"))) {
            return category("LC");
        }
        return category(name);
    }

    private static IntPredicate ascii(IntPredicate p) {
        return c -> c < 128 && p.test(c);
    }

    private static IntPredicate posix(String n, boolean ignoreCase) {
        switch (n) {
            case "Lower":
                return ignoreCase ? posix("Alpha", false) : c -> c >= 'a' && c <= 'z';
            case "Upper":
                return ignoreCase ? posix("Alpha", false) : c -> c >= 'A' && c <= 'Z';
            case "ASCII":
                return c -> c < 128;
            case "Alpha":
                return c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            case "Digit":
                return c -> c >= '0' && c <= '9';
            case "Alnum":
                return c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            case "Punct":
                return ascii(c -> c > 32 && c < 127 && !(c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'));
            case "Graph":
                return c -> c > 32 && c < 127;
            case "Print":
                return c -> c >= 32 && c < 127;
            case "Blank":
                return c -> c == ' ' || c == '\t';
            case "Cntrl":
                return c -> c < 32 || c == 127;
            case "XDigit":
                return c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            case "Space":
                return c -> c == ' ' || c >= 9 && c <= 13;
            default:
                return null;
        }
    }

    static IntPredicate unicodePosix(String n) {
        switch (n) {
            case "Lower":
                return Character::isLowerCase;
            case "Upper":
                return Character::isUpperCase;
            case "ASCII":
                return c -> c < 128;
            case "Alpha":
                return Character::isAlphabetic;
            case "Digit":
                return Character::isDigit;
            case "Alnum":
                return c -> Character.isAlphabetic(c) || Character.isDigit(c);
            case "Punct":
                return category("P");
            case "Graph":
                return c -> !whiteSpace(c) && (1 << Character.getType(c)
                        & (1 << Character.CONTROL | 1 << Character.SURROGATE | 1)) == 0;
            case "Print":
                return c -> (unicodePosix("Graph").test(c) || unicodePosix("Blank").test(c))
                        && Character.getType(c) != Character.CONTROL;
            case "Blank":
                return c -> Character.getType(c) == Character.SPACE_SEPARATOR || c == 9;
            case "Cntrl":
                return c -> Character.getType(c) == Character.CONTROL;
            case "XDigit":
                return c -> Character.isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
                        || c >= 0xff21 && c <= 0xff26 || c >= 0xff41 && c <= 0xff46;
            case "Space":
                return CharSet::whiteSpace;
            default:
                return null;
        }
    }

    static boolean whiteSpace(int c) {
        return c >= 9 && c <= 13 || c == 0x85 || (1 << Character.getType(c) & 0x7000) != 0;
    }

    static boolean unicodeWord(int c) {
        return Character.isAlphabetic(c) || (1 << Character.getType(c)
                & (1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
                | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.DECIMAL_DIGIT_NUMBER
                | 1 << Character.CONNECTOR_PUNCTUATION)) != 0 || c == 0x200c || c == 0x200d;
    }

    private static IntPredicate binary(String n) {
        switch (n) {
            case "ALPHABETIC":
                return Character::isAlphabetic;
            case "LETTER":
                return Character::isLetter;
            case "IDEOGRAPHIC":
                return Character::isIdeographic;
            case "LOWERCASE":
                return Character::isLowerCase;
            case "UPPERCASE":
                return Character::isUpperCase;
            case "TITLECASE":
                return Character::isTitleCase;
            case "WHITE_SPACE":
            case "WHITESPACE":
                return CharSet::whiteSpace;
            case "CONTROL":
                return c -> Character.getType(c) == Character.CONTROL;
            case "PUNCTUATION":
                return category("P");
            case "HEX_DIGIT":
            case "HEXDIGIT":
                return unicodePosix("XDigit");
            case "ASSIGNED":
                return c -> Character.getType(c) != 0;
            case "NONCHARACTER_CODE_POINT":
            case "NONCHARACTERCODEPOINT":
                return c -> (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
            case "DIGIT":
                return Character::isDigit;
            case "ALNUM":
                return unicodePosix("Alnum");
            case "BLANK":
                return unicodePosix("Blank");
            case "GRAPH":
                return unicodePosix("Graph");
            case "PRINT":
                return unicodePosix("Print");
            case "WORD":
                return CharSet::unicodeWord;
            case "JOIN_CONTROL":
            case "JOINCONTROL":
                return c -> c == 0x200c || c == 0x200d;
            case "EMOJI":
                return Character::isEmoji;
            case "EMOJI_PRESENTATION":
                return Character::isEmojiPresentation;
            case "EMOJI_MODIFIER":
                return Character::isEmojiModifier;
            case "EMOJI_MODIFIER_BASE":
                return Character::isEmojiModifierBase;
            case "EMOJI_COMPONENT":
                return Character::isEmojiComponent;
            case "EXTENDED_PICTOGRAPHIC":
                return Character::isExtendedPictographic;
            default:
                return null;
        }
    }

    private static IntPredicate java(String n) {
        switch (n) {
            case "javaLowerCase":
                return Character::isLowerCase;
            case "javaUpperCase":
                return Character::isUpperCase;
            case "javaAlphabetic":
                return Character::isAlphabetic;
            case "javaIdeographic":
                return Character::isIdeographic;
            case "javaTitleCase":
                return Character::isTitleCase;
            case "javaDigit":
                return Character::isDigit;
            case "javaDefined":
                return Character::isDefined;
            case "javaLetter":
                return Character::isLetter;
            case "javaLetterOrDigit":
                return Character::isLetterOrDigit;
            case "javaJavaIdentifierStart":
                return Character::isJavaIdentifierStart;
            case "javaJavaIdentifierPart":
                return Character::isJavaIdentifierPart;
            case "javaUnicodeIdentifierStart":
                return Character::isUnicodeIdentifierStart;
            case "javaUnicodeIdentifierPart":
                return Character::isUnicodeIdentifierPart;
            case "javaIdentifierIgnorable":
                return Character::isIdentifierIgnorable;
            case "javaSpaceChar":
                return Character::isSpaceChar;
            case "javaWhitespace":
                return Character::isWhitespace;
            case "javaISOControl":
                return Character::isISOControl;
            case "javaMirrored":
                return Character::isMirrored;
            default:
                return null;
        }
    }

    private static final String CATEGORIES = "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf--CoCsPdPsPePcPo"
            + "SmScSkSoPiPf";

    private static IntPredicate category(String n) {
        if (n.equals("LC")) {
            return types(1 << 1 | 1 << 2 | 1 << 3);
        }
        if (n.equals("LD")) {
            return types(0x3e | 1 << 9);
        }
        if (n.equals("L1")) {
            return c -> c < 256;
        }
        if (n.equals("all") || n.equals("ALL")) {
            return c -> true;
        }
        if (n.isEmpty() || n.length() > 2) {
            return null;
        }
        int mask = 0;
        for (int t = 0; t < 31; t++) {
            if (CATEGORIES.startsWith(n, t * 2)) {
                mask |= 1 << t;
            }
        }
        return mask == 0 ? null : types(mask);
    }

    private static IntPredicate types(int mask) {
        return c -> (mask & 1 << Character.getType(c)) != 0;
    }

    private static IntPredicate between(int... bounds) {
        return c -> {
            for (int i = 0; i < bounds.length; i += 2) {
                if (c >= bounds[i] && c <= bounds[i + 1]) {
                    return true;
                }
            }
            return false;
        };
    }

    private static IntPredicate script(String n) {
        IntPredicate letters = c -> Character.isLetter(c);
        switch (n.toUpperCase()) {
            case "LATIN", "LATN":
                return c -> c < 0x250 ? Character.isLetter(c) && c != 0xb5
                        : between(0x250, 0x2af, 0x1d00, 0x1d25, 0x1e00, 0x1eff, 0x2c60, 0x2c7f,
                        0xa722, 0xa787, 0xfb00, 0xfb06, 0xff21, 0xff3a, 0xff41, 0xff5a).test(c);
            case "GREEK", "GREK":
                return c -> between(0x370, 0x373, 0x375, 0x377, 0x37a, 0x37d, 0x37f, 0x37f, 0x384,
                        0x384, 0x386, 0x386, 0x388, 0x3e1, 0x3f0, 0x3ff, 0x1f00, 0x1ffe).test(c)
                        && Character.isDefined(c);
            case "CYRILLIC", "CYRL":
                return c -> between(0x400, 0x484, 0x487, 0x52f, 0x1c80, 0x1c88, 0x1d2b, 0x1d2b,
                        0x2de0, 0x2dff, 0xa640, 0xa69f).test(c);
            case "HEBREW", "HEBR":
                return c -> between(0x591, 0x5f4, 0xfb1d, 0xfb4f).test(c)
                        && Character.isDefined(c);
            case "ARABIC", "ARAB":
                return c -> between(0x600, 0x604, 0x606, 0x60b, 0x60d, 0x61a, 0x61c, 0x61e, 0x620,
                        0x63f, 0x641, 0x64a, 0x656, 0x66f, 0x671, 0x6dc, 0x6de, 0x6ff, 0x750,
                        0x77f).test(c);
            case "HAN", "HANI":
                return c -> between(0x2e80, 0x2fd5, 0x3005, 0x3005, 0x3007, 0x3007, 0x3021, 0x3029,
                        0x3038, 0x303b, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff, 0x20000,
                        0x323af).test(c) && Character.isDefined(c);
            case "HIRAGANA", "HIRA":
                return between(0x3041, 0x3096, 0x309d, 0x309f, 0x1b001, 0x1b11f, 0x1f200, 0x1f200);
            case "KATAKANA", "KANA":
                return between(0x30a1, 0x30fa, 0x30fd, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff6f,
                        0xff71, 0xff9d);
            case "HANGUL", "HANG":
                return between(0x1100, 0x11ff, 0x3131, 0x318e, 0xa960, 0xa97c, 0xac00, 0xd7a3);
            case "THAI":
                return between(0xe01, 0xe3a, 0xe40, 0xe5b);
            case "DEVANAGARI", "DEVA":
                return between(0x900, 0x950, 0x955, 0x963, 0x966, 0x97f);
            default:
                return null;
        }
    }

    private static IntPredicate block(String n) {
        switch (n.toUpperCase().replace("_", "").replace(" ", "").replace("-", "")) {
            case "BASICLATIN":
                return between(0, 0x7f);
            case "LATIN1SUPPLEMENT":
                return between(0x80, 0xff);
            case "LATINEXTENDEDA":
                return between(0x100, 0x17f);
            case "LATINEXTENDEDB":
                return between(0x180, 0x24f);
            case "GREEK", "GREEKANDCOPTIC":
                return between(0x370, 0x3ff);
            case "CYRILLIC":
                return between(0x400, 0x4ff);
            case "HEBREW":
                return between(0x590, 0x5ff);
            case "ARABIC":
                return between(0x600, 0x6ff);
            case "GENERALPUNCTUATION":
                return between(0x2000, 0x206f);
            case "CURRENCYSYMBOLS":
                return between(0x20a0, 0x20cf);
            case "ARROWS":
                return between(0x2190, 0x21ff);
            case "MATHEMATICALOPERATORS":
                return between(0x2200, 0x22ff);
            case "BOXDRAWING":
                return between(0x2500, 0x257f);
            case "COMBININGDIACRITICALMARKS":
                return between(0x300, 0x36f);
            case "HIRAGANA":
                return between(0x3040, 0x309f);
            case "KATAKANA":
                return between(0x30a0, 0x30ff);
            case "CJKUNIFIEDIDEOGRAPHS":
                return between(0x4e00, 0x9fff);
            case "EMOTICONS":
                return between(0x1f600, 0x1f64f);
            default:
                return null;
        }
    }
}
