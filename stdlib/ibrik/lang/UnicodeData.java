package ibrik.lang;

/** Looks up the properties of code points. */
public final class UnicodeData {
    public static final int MIRRORED = 1 << 10;
    public static final int ALPHABETIC = 1 << 11;
    public static final int IDEOGRAPHIC = 1 << 12;
    public static final int LOWER = 1 << 13;
    public static final int UPPER = 1 << 14;
    public static final int JAVA_START = 1 << 15;
    public static final int JAVA_PART = 1 << 16;
    public static final int UNICODE_START = 1 << 17;
    public static final int UNICODE_PART = 1 << 18;
    public static final int IGNORABLE = 1 << 19;
    public static final int WHITESPACE = 1 << 20;
    public static final int EMOJI = 1 << 21;
    public static final int EMOJI_PRESENTATION = 1 << 22;
    public static final int EMOJI_MODIFIER = 1 << 23;
    public static final int EMOJI_MODIFIER_BASE = 1 << 24;
    public static final int EMOJI_COMPONENT = 1 << 25;
    public static final int EXTENDED_PICTOGRAPHIC = 1 << 26;

    /** The properties of U+0000 to U+00FF. */
    private static final int[] LATIN1 = new int[256];
    private static int[] starts;
    private static int[] values;
    private static int[] caseKeys;
    private static int[] caseRuns;
    private static int[] caseDeltas;
    private static int[] numbers;

    private UnicodeData() {
    }

    /** Reads the numbers of a table. */
    private static final class In {
        private final String s;
        private int at;

        In(String s) {
            this.s = s;
        }

        boolean more() {
            return at < s.length();
        }

        int next() {
            int n = 0;
            int shift = 0;
            while (true) {
                char c = s.charAt(at++);
                n |= (c & 0x3fff) << shift;
                if ((c & 0x4000) == 0) {
                    return n;
                }
                shift += 14;
            }
        }

        int signed() {
            int n = next();
            return (n & 1) == 0 ? n >> 1 : -(n + 1 >> 1);
        }
    }

    static {
        int[] palette = new int[256];
        In in = new In(UnicodeTables.PALETTE);
        for (int i = 0; in.more(); i++) {
            palette[i] = in.next();
        }
        int[] s = new int[5000];
        int[] v = new int[5000];
        int n = 0;
        int at = 0;
        in = new In(UnicodeTables.RUNS);
        while (in.more()) {
            s[n] = at;
            at += in.next();
            v[n++] = palette[in.next()];
        }
        starts = java.util.Arrays.copyOf(s, n);
        values = java.util.Arrays.copyOf(v, n);
        for (int i = 0; i < 256; i++) {
            LATIN1[i] = search(i);
        }
    }

    private static int search(int c) {
        int lo = 0;
        int hi = starts.length - 1;
        while (lo < hi) {
            int mid = lo + hi + 1 >>> 1;
            if (starts[mid] <= c) {
                lo = mid;
            } else {
                hi = mid - 1;
            }
        }
        return values[lo];
    }

    /** The type in bits 0-4, the directionality in bits 5-9, and the flags above. */
    public static int properties(int c) {
        if (c >= 0 && c < 256) {
            return LATIN1[c];
        }
        return c < 0 || c > 0x10ffff ? 31 << 5 : search(c);
    }

    private static synchronized void loadCases() {
        if (caseKeys != null) {
            return;
        }
        int[] keys = new int[8192];
        int[] runs = new int[8192];
        int[] deltas = new int[3 * 512];
        In in = new In(UnicodeTables.CASES);
        int start = 0;
        int run = 0;
        while (in.more()) {
            start += in.next();
            int n = in.next();
            int stride = in.next();
            for (int i = 0; i < 3; i++) {
                deltas[run * 3 + i] = in.signed();
            }
            for (int i = 0; i < n; i++) {
                int c = start + i * stride;
                int h = c * 0x9e3779b1 >>> 19;
                while (keys[h] != 0 && keys[h] != c) {
                    h = h + 1 & 8191;
                }
                keys[h] = c;
                runs[h] = run;
            }
            run++;
        }
        caseRuns = runs;
        caseDeltas = deltas;
        caseKeys = keys;
    }

    private static int mapped(int c, int which) {
        if (caseKeys == null) {
            loadCases();
        }
        int h = c * 0x9e3779b1 >>> 19;
        while (caseKeys[h] != 0) {
            if (caseKeys[h] == c) {
                return c + caseDeltas[caseRuns[h] * 3 + which];
            }
            h = h + 1 & 8191;
        }
        return c;
    }

    public static int toUpper(int c) {
        return mapped(c, 0);
    }

    public static int toLower(int c) {
        return mapped(c, 1);
    }

    public static int toTitle(int c) {
        return mapped(c, 2);
    }

    private static synchronized void loadNumbers() {
        if (numbers != null) {
            return;
        }
        int[] t = new int[4 * 700];
        int n = 0;
        int start = 0;
        In in = new In(UnicodeTables.NUMERIC);
        while (in.more()) {
            start += in.next();
            t[n] = start;
            t[n + 1] = in.next();
            t[n + 2] = in.next() - 2;
            t[n + 3] = in.next();
            n += 4;
        }
        numbers = java.util.Arrays.copyOf(t, n);
    }

    /** The numeric value, -1 if there is none, -2 if it is no whole number. */
    public static int numericValue(int c) {
        if (numbers == null) {
            loadNumbers();
        }
        int[] t = numbers;
        int lo = 0;
        int hi = t.length / 4 - 1;
        while (lo < hi) {
            int mid = lo + hi + 1 >>> 1;
            if (t[mid * 4] <= c) {
                lo = mid;
            } else {
                hi = mid - 1;
            }
        }
        int d = c - t[lo * 4];
        return d >= 0 && d < t[lo * 4 + 1] ? t[lo * 4 + 2] + d * t[lo * 4 + 3] : -1;
    }
}
