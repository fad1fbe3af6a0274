package ibrik.text;

/** Extended grapheme clusters (UAX 29), what readers take for one character. */
public final class Graphemes {
    private static final int OTHER = 0, CR = 1, LF = 2, CONTROL = 3, EXTEND = 4, ZWJ = 5, REGIONAL = 6, PREPEND = 7, SPACING = 8,
        L = 9, V = 10, T = 11, LV = 12, LVT = 13;
    /** Spacing marks that extend all the same. */
    private static final String EXTENDING_MARKS = "\u09be\u09d7\u0b3e\u0b57\u0bbe\u0bd7\u0cc0\u0cc2\u0cc7\u0cc8\u0cca\u0ccb\u0cd5"
        + "\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u1715\u1734\u1b35\u1b3b\u1b3d\u1b43\u1b44\u1baa\u1bf2\u1bf3\u302e\u302f\ua953\ua9c0";
    private static final String PREPENDING = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e";
    /** Viramas that join consonants. */
    private static final String LINKERS = "\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d";

    private Graphemes() {}

    private static int kind(int cp) {
        if (cp < 0x300) {
            return cp == '\r' ? CR : cp == '\n' ? LF : cp < 32 || cp >= 0x7f && cp < 0xa0 || cp == 0xad ? CONTROL : OTHER;
        }
        if (cp == 0x200d) return ZWJ;
        if (cp == 0x200c || cp == 0xff9e || cp == 0xff9f || cp >= 0x1f3fb && cp <= 0x1f3ff || cp >= 0xe0020 && cp <= 0xe007f)
            return EXTEND;
        if (cp >= 0x1f1e6 && cp <= 0x1f1ff) return REGIONAL;
        if (cp >= 0x1100 && cp <= 0x11ff) return cp < 0x1160 ? L : cp < 0x11a8 ? V : T;
        if (cp >= 0xa960 && cp <= 0xa97c) return L;
        if (cp >= 0xd7b0 && cp <= 0xd7c6) return V;
        if (cp >= 0xd7cb && cp <= 0xd7fb) return T;
        if (cp >= 0xac00 && cp <= 0xd7a3) return (cp - 0xac00) % 28 == 0 ? LV : LVT;
        if (PREPENDING.indexOf(cp) >= 0) return PREPEND;
        switch (Character.getType(cp)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
                return EXTEND;
            case Character.COMBINING_SPACING_MARK:
                return EXTENDING_MARKS.indexOf(cp) >= 0 ? EXTEND : cp == 0x102b || cp == 0x102c || cp == 0x1038 ? OTHER : SPACING;
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.SURROGATE:
                return CONTROL;
            default:
                return cp == 0xe33 || cp == 0xeb3 ? SPACING : OTHER;
        }
    }

    private static boolean isConsonant(int cp) {
        if (cp < 0x915 || cp > 0xd3a) return false;
        int block = cp & ~0x7f, i = cp - block;
        if (block != 0x900 && block != 0x980 && block != 0xa80 && block != 0xb00 && block != 0xc00 && block != 0xd00) return false;
        return i >= 0x15 && i <= 0x39 && Character.isLetter(cp) || i >= 0x58 && i <= 0x5f && Character.isLetter(cp)
            || block == 0x900 && i >= 0x78 || cp == 0x9f0 || cp == 0x9f1 || cp == 0xaf9 || cp == 0xb71 || cp == 0xd3a;
    }

    /** The end of the cluster that begins at from. */
    public static int next(CharSequence s, int from, int end) {
        int cp = codePoint(s, from, end), at = from + Character.charCount(cp), before = kind(cp), regional = before == REGIONAL ? 1 : 0;
        boolean picture = Character.isExtendedPictographic(cp), pictureZwj = false;
        boolean consonant = isConsonant(cp), linked = false;
        while (at < end) {
            cp = codePoint(s, at, end);
            int k = kind(cp);
            boolean isPicture = cp >= 0x300 && Character.isExtendedPictographic(cp);
            boolean join;
            if (before == CR) join = k == LF;
            else if (before == CONTROL || before == LF || k == CONTROL || k == CR || k == LF) join = false;
            else if (before == L) join = k == L || k == V || k == LV || k == LVT || k == EXTEND || k == ZWJ || k == SPACING;
            else if (before == LV || before == V) join = k == V || k == T || k == EXTEND || k == ZWJ || k == SPACING;
            else if (before == LVT || before == T) join = k == T || k == EXTEND || k == ZWJ || k == SPACING;
            else join = k == EXTEND || k == ZWJ || k == SPACING || before == PREPEND || pictureZwj && isPicture
                || consonant && linked && isConsonant(cp) || before == REGIONAL && k == REGIONAL && regional % 2 == 1;
            if (!join) return at;
            pictureZwj = picture && k == ZWJ;
            picture = isPicture || picture && (k == EXTEND || k == ZWJ);
            if (isConsonant(cp)) {
                consonant = true;
                linked = false;
            } else if (LINKERS.indexOf(cp) >= 0) {
                linked = true;
            } else if (k != EXTEND && k != ZWJ) {
                consonant = false;
            }
            if (k == REGIONAL) regional++;
            before = k;
            at += Character.charCount(cp);
        }
        return at;
    }

    private static int codePoint(CharSequence s, int at, int end) {
        char c = s.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(s.charAt(at + 1))
            ? Character.toCodePoint(c, s.charAt(at + 1)) : c;
    }

    /** Whether a cluster begins at the index, seen from the start of the text. */
    public static boolean isBoundary(CharSequence s, int start, int at, int end) {
        if (at == start || at == end) return true;
        int i = start;
        while (i < at) i = next(s, i, end);
        return i == at;
    }
}
