package ibrik.text;

import java.util.HashMap;

/** The normalization forms of Unicode (UAX 15). */
public final class Normal {
    private static final int S_BASE = 0xac00, L_BASE = 0x1100, V_BASE = 0x1161, T_BASE = 0x11a7, V_COUNT = 21, T_COUNT = 28,
        L_COUNT = 19, S_COUNT = L_COUNT * V_COUNT * T_COUNT;

    private final HashMap<Integer, String> canonical = new HashMap<>(4096), compatible = new HashMap<>(8192);
    private final HashMap<Long, Integer> compositions = new HashMap<>(2048);
    private final HashMap<Integer, Integer> classes = new HashMap<>(2048);
    private static Normal instance;

    private Normal() {
        mappings(NormalizerTables.CANONICAL, canonical);
        mappings(NormalizerTables.COMPATIBLE, compatible);
        for (String chunk : NormalizerTables.COMPOSITIONS) {
            for (int i = 0; i < chunk.length(); i++) {
                int a = chunk.codePointAt(i);
                i += Character.charCount(a);
                int b = chunk.codePointAt(i);
                i += Character.charCount(b);
                int c = chunk.codePointAt(i);
                i += Character.charCount(c);
                compositions.put((long) a << 32 | b, c);
            }
        }
        for (String chunk : NormalizerTables.CLASSES) {
            for (int i = 0; i < chunk.length(); i++) {
                int first = chunk.codePointAt(i);
                i += Character.charCount(first);
                for (int k = 0; k < chunk.charAt(i); k++) classes.put(first + k, (int) chunk.charAt(i + 1));
                i += 2;
            }
        }
    }

    private static void mappings(String[] chunks, HashMap<Integer, String> map) {
        for (String chunk : chunks) {
            for (int i = 0; i < chunk.length(); ) {
                int cp = chunk.codePointAt(i), end = chunk.indexOf('\0', i);
                map.put(cp, chunk.substring(i + Character.charCount(cp), end));
                i = end + 1;
            }
        }
    }

    private static synchronized Normal instance() {
        return instance == null ? instance = new Normal() : instance;
    }

    /** The canonical combining class. */
    public static int combiningClass(int cp) {
        return cp < 0x300 ? 0 : instance().classes.getOrDefault(cp, 0);
    }

    private static boolean isAscii(CharSequence s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= 0x80) return false;
        return true;
    }

    public static String normalize(CharSequence s, boolean compatible, boolean compose) {
        if (isAscii(s)) return s.toString();
        int[] d = instance().decompose(s, compatible);
        return compose ? instance().compose(d) : new String(d, 0, d.length);
    }

    private int[] buffer;
    private int length;

    private synchronized int[] decompose(CharSequence s, boolean compat) {
        buffer = new int[s.length() * 2 + 16];
        length = 0;
        for (int i = 0; i < s.length(); ) {
            int cp = Character.codePointAt(s, i);
            i += Character.charCount(cp);
            String m = cp < 0xa0 ? null : compat ? compatible.get(cp) : null;
            if (m == null && cp >= 0xa0) m = canonical.get(cp);
            if (m != null) {
                for (int j = 0; j < m.length(); j += Character.charCount(m.codePointAt(j))) append(m.codePointAt(j));
            } else if (cp >= S_BASE && cp < S_BASE + S_COUNT) {
                int n = cp - S_BASE;
                append(L_BASE + n / (V_COUNT * T_COUNT));
                append(V_BASE + n % (V_COUNT * T_COUNT) / T_COUNT);
                if (n % T_COUNT != 0) append(T_BASE + n % T_COUNT);
            } else {
                append(cp);
            }
        }
        int[] r = java.util.Arrays.copyOf(buffer, length);
        buffer = null;
        return r;
    }

    /** Adds a character, before those of a higher class than its own. */
    private void append(int cp) {
        if (length == buffer.length) buffer = java.util.Arrays.copyOf(buffer, length * 2);
        int at = length, c = cp < 0x300 ? 0 : classes.getOrDefault(cp, 0);
        if (c != 0) {
            while (at > 0 && classes.getOrDefault(buffer[at - 1], 0) > c) {
                buffer[at] = buffer[at - 1];
                at--;
            }
        }
        buffer[at] = cp;
        length++;
    }

    private int composition(int a, int b) {
        if (a >= L_BASE && a < L_BASE + L_COUNT && b >= V_BASE && b < V_BASE + V_COUNT)
            return S_BASE + ((a - L_BASE) * V_COUNT + b - V_BASE) * T_COUNT;
        if (a >= S_BASE && a < S_BASE + S_COUNT && (a - S_BASE) % T_COUNT == 0 && b > T_BASE && b < T_BASE + T_COUNT)
            return a + b - T_BASE;
        return compositions.getOrDefault((long) a << 32 | b, -1);
    }

    private String compose(int[] d) {
        StringBuilder sb = new StringBuilder(d.length);
        int[] out = new int[d.length];
        int n = 0, starter = -1, last = 0;
        for (int cp : d) {
            int c = classes.getOrDefault(cp, 0);
            boolean next = starter >= 0 && starter == n - 1;
            if (starter >= 0 && (next || last < c && last != 0 || last == 0 && next)) {
                int k = composition(out[starter], cp);
                if (k >= 0) {
                    out[starter] = k;
                    continue;
                }
            }
            if (c == 0) starter = n;
            last = c;
            out[n++] = cp;
        }
        for (int i = 0; i < n; i++) sb.appendCodePoint(out[i]);
        return sb.toString();
    }
}
