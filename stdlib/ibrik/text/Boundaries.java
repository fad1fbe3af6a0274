package ibrik.text;

import java.util.Arrays;

/** The rules of BreakIterator, which hold for all locales. */
public final class Boundaries {
    public static final int CHARACTER = 0, WORD = 1, LINE = 2, SENTENCE = 3;

    private Boundaries() {}

    /** All boundaries, from 0 to the length. */
    public static int[] of(int kind, CharSequence s) {
        int[] r = new int[16];
        int n = 1;
        for (int i = 0; i < s.length(); ) {
            i = kind == CHARACTER ? Graphemes.next(s, i, s.length()) : kind == WORD ? word(s, i) : kind == LINE ? line(s, i) : sentence(s, i);
            if (n == r.length) r = Arrays.copyOf(r, n * 2);
            r[n++] = i;
        }
        return Arrays.copyOf(r, n);
    }

    private static int cp(CharSequence s, int i) {
        return i < s.length() ? Character.codePointAt(s, i) : -1;
    }

    private static boolean isMark(int c) {
        int t = c < 0 ? 0 : Character.getType(c);
        return t == Character.NON_SPACING_MARK || t == Character.ENCLOSING_MARK || t == Character.COMBINING_SPACING_MARK
            || t == Character.FORMAT;
    }

    private static final int OTHER = 0, LETTER = 1, DIGIT = 2, KANJI = 3, HIRAGANA = 4, KATAKANA = 5;

    private static int script(int c) {
        if (c < 0) return OTHER;
        if (c >= 0x3041 && c <= 0x309f) return HIRAGANA;
        if (c >= 0x30a1 && c <= 0x30ff || c >= 0xff66 && c <= 0xff9f) return KATAKANA;
        if (Character.isIdeographic(c) || c == 0x3005) return KANJI;
        if (c == '_' || Character.isLetter(c)) return LETTER;
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : OTHER;
    }

    private static int skipMarks(CharSequence s, int i) {
        while (isMark(cp(s, i))) i += Character.charCount(cp(s, i));
        return i;
    }

    private static boolean isCurrency(int c) {
        return c >= 0 && Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static int word(CharSequence s, int i) {
        int c = cp(s, i), k = script(c), at = i + Character.charCount(c);
        if (isCurrency(c) && script(cp(s, at)) == DIGIT) k = DIGIT;
        if (c == '\r') return cp(s, at) == '\n' ? at + 1 : at;
        if (c == '\n' || c == '\f' || c == 0x2028 || c == 0x2029) return at;
        if (c == ' ' || c == '\t' || c == 0xa0 || c == 0x3000) {
            while (cp(s, at) == ' ' || cp(s, at) == '\t' || cp(s, at) == 0xa0 || cp(s, at) == 0x3000) at++;
            return at;
        }
        at = skipMarks(s, at);
        if (k == OTHER) return at;
        while (at < s.length()) {
            int d = cp(s, at), q = script(d), after = at + Character.charCount(d);
            if (k == LETTER || k == DIGIT) {
                if (q == LETTER || q == DIGIT) {
                    k = q;
                    at = skipMarks(s, after);
                    continue;
                }
                int then = script(cp(s, after));
                boolean joins = k == LETTER && then == LETTER && (d == '\'' || d == '.' || d == '-' || d == 0x2019 || d == 0xb7 || d == 0xad)
                    || k == DIGIT && then == DIGIT && (d == '.' || d == ',');
                if (joins) {
                    at = after;
                    continue;
                }
                if (k == DIGIT && (d == '%' || isCurrency(d) || d == 0x2030)) return after;
                return at;
            }
            if (q != k && d != 0x30fc) return at;
            at = skipMarks(s, after);
        }
        return at;
    }

    private static boolean isClosing(int c) {
        if (c < 0) return false;
        int t = Character.getType(c);
        return t == Character.END_PUNCTUATION || t == Character.FINAL_QUOTE_PUNCTUATION || c == '"' || c == '\'';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == 0x3000 || c >= 0x2000 && c <= 0x200a && c != 0x2007 || c == 0x200b;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int line(CharSequence s, int i) {
        int at = i, before = -1;
        while (at < s.length()) {
            int c = cp(s, at), after = at + Character.charCount(c);
            if (isBreak(c)) return c == '\r' && cp(s, after) == '\n' ? after + 1 : after;
            if (isSpace(c)) {
                while (isSpace(cp(s, after))) after++;
                int d = cp(s, after);
                return isBreak(d) ? d == '\r' && cp(s, after + 1) == '\n' ? after + 2 : after + 1 : after;
            }
            int next = cp(s, after);
            if (next < 0) return after;
            if ((c == '-' || c == 0x2010 || c == 0xad) && next != '-' && !isSpace(next) && !isBreak(next) && !isClosing(next)
                && Character.getType(next) != Character.OTHER_PUNCTUATION && script(next) != DIGIT) return after;
            if ((c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',') && before >= 0
                && (script(next) == LETTER || c == ':' && next == '/')) return after;
            int k = script(c), q = script(next);
            if ((k >= KANJI || q >= KANJI) && !isMark(next) && !isSpace(next) && !isBreak(next) && !isClosing(next)
                && q != OTHER && k != OTHER && next != 0x30fc && !small(next)) return after;
            if (k == OTHER && c > 0xffff && next > 0xffff && !(next >= 0x1f3fb && next <= 0x1f3ff)) {
                before = c;
                at = after;
                continue;
            }
            before = c;
            at = after;
        }
        return at;
    }

    /** Small kana do not begin a line. */
    private static boolean small(int c) {
        return "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee"
            .indexOf(c) >= 0;
    }

    private static int sentence(CharSequence s, int i) {
        int at = i;
        while (at < s.length()) {
            int c = cp(s, at);
            at += Character.charCount(c);
            if (c == 0x2029) return at;
            boolean strong = c == '?' || c == '!' || c == 0x3002 || c == 0xff01 || c == 0xff1f;
            if (!strong && c != '.') continue;
            while (cp(s, at) == '.' || cp(s, at) == '?' || cp(s, at) == '!') {
                strong |= cp(s, at) != '.';
                at++;
            }
            int end = at;
            while (isClosing(cp(s, end))) end++;
            int blank = end;
            while (blank < s.length() && (isSpace(cp(s, blank)) || isBreak(cp(s, blank)))) blank++;
            if (blank == s.length()) return blank;
            int next = cp(s, blank);
            if (strong) return blank;
            if (blank == end) continue;
            int first = blank;
            while (first < s.length() && !Character.isLetterOrDigit(cp(s, first)) && !isSpace(cp(s, first))) first += Character.charCount(cp(s, first));
            if (!Character.isLowerCase(cp(s, Math.min(first, s.length() - 1))) || next < 0) return blank;
        }
        return at;
    }
}
