package java.text;

import ibrik.text.Normal;
import ibrik.text.RootCollation;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;

/**
 * A collator of rules: "<" begins a new primary order, ";" a secondary difference, "," a tertiary one, "=" none, and "&"
 * says behind what the next rules go. Texts are compared by their primary weights, then, where these are equal, by the
 * secondary ones, and so on; characters before the first "<" have no primary weight.
 */
public class RuleBasedCollator extends Collator {
    private static final int UNKNOWN = 0x8000;

    private final String rules;
    /** By characters: {primary, secondary, tertiary}. */
    private final HashMap<String, int[]> order = new HashMap<>();
    private int longest = 1;

    /** The weights of a text, one triple for each of its characters or groups. */
    static final class Weights {
        private int[] data = new int[64];
        private int n;

        void add(int[] w, int offset) {
            if (4 * n == data.length) data = java.util.Arrays.copyOf(data, data.length * 2);
            System.arraycopy(w, 0, data, 4 * n, 3);
            data[4 * n++ + 3] = offset;
        }

        int size() {
            return n;
        }

        int primary(int i) {
            return data[4 * i];
        }

        int secondary(int i) {
            return data[4 * i + 1];
        }

        int tertiary(int i) {
            return data[4 * i + 2];
        }

        int offset(int i) {
            return data[4 * i + 3];
        }

        int level(int level, int i) {
            return data[4 * i + level];
        }
    }

    public RuleBasedCollator(String rules) throws ParseException {
        this(rules, CANONICAL_DECOMPOSITION);
    }

    private RuleBasedCollator(String rules, int decomposition) throws ParseException {
        if (rules.isEmpty()) throw new ParseException("Build rules empty.", 0);
        this.rules = rules;
        ArrayList<String[]> list = new ArrayList<>();
        read(rules, list);
        number(list);
        setDecomposition(decomposition);
    }

    static RuleBasedCollator root() {
        try {
            return new RuleBasedCollator(RootCollation.RULES, NO_DECOMPOSITION);
        } catch (ParseException e) {
            throw new InternalError(e);
        }
    }

    private static ParseException bad(String why, int at) {
        return new ParseException(why, at);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    /** Adds {operator, characters} in their order; a reset makes the next ones go behind its characters. */
    private static void read(String s, ArrayList<String[]> list) throws ParseException {
        int insert = list.size();
        for (int i = 0; i < s.length(); ) {
            char op = s.charAt(i);
            int begin = i++;
            if (isBlank(op) || op == '@') continue;
            if ("<;,=&".indexOf(op) < 0) throw bad("missing ampersand, comparator or '&' at " + begin, begin);
            StringBuilder chars = new StringBuilder();
            while (i < s.length() && "<;,=&".indexOf(s.charAt(i)) < 0) {
                char c = s.charAt(i++);
                if (c == '\'') {
                    if (s.startsWith("''", i)) {
                        chars.append('\'');
                        i += 2;
                        continue;
                    }
                    int end = s.indexOf('\'', i);
                    if (end < 0) throw bad("unterminated quote", i);
                    chars.append(end == i ? "'" : s.substring(i, end));
                    i = end + 1;
                } else if (!isBlank(c)) {
                    chars.append(c);
                }
            }
            String text = Normal.normalize(chars, false, false);
            if (text.isEmpty()) throw bad("missing chars (=,;<&): " + s.substring(begin), begin);
            int slash = text.length() > 1 ? text.indexOf('/') : -1;
            if (slash > 0) text = text.substring(0, slash);
            int known = find(list, text);
            if (op == '&') {
                if (known < 0) throw bad("couldn't find: &" + text, begin);
                insert = known + 1;
                continue;
            }
            if (known >= 0) {
                list.remove(known);
                if (known < insert) insert--;
            }
            list.add(insert++, new String[] {String.valueOf(op), text});
        }
    }

    private static int find(ArrayList<String[]> list, String text) {
        for (int i = 0; i < list.size(); i++) if (list.get(i)[1].equals(text)) return i;
        return -1;
    }

    private void number(ArrayList<String[]> list) {
        int p = 0, s = 0, t = 0;
        for (String[] rule : list) {
            switch (rule[0]) {
                case "<" -> {
                    p++;
                    s = 0;
                    t = 0;
                }
                case ";" -> {
                    s++;
                    t = 0;
                }
                case "," -> t++;
                default -> {
                }
            }
            if (rule[1].length() == 1 && expansion(rule[1].charAt(0)) != null) continue;
            order.put(rule[1], new int[] {p, s, t});
            longest = Math.max(longest, rule[1].length());
        }
    }

    private static String expansion(char c) {
        switch (c) {
            case '\u00df': return "ss";
            case '\u00e6': return "ae";
            case '\u00c6': return "AE";
            case '\u0153': return "oe";
            case '\u0152': return "OE";
            case '\u00fe': return "th";
            case '\u00de': return "TH";
            default: return null;
        }
    }

    final Weights weights(String text) {
        String s = Normal.normalize(text, getDecomposition() == FULL_DECOMPOSITION, false);
        Weights w = new Weights();
        for (int i = 0; i < s.length(); ) {
            int length = Math.min(longest, s.length() - i);
            int[] known = null;
            for (; length > 0 && known == null; length--) known = order.get(s.substring(i, i + length));
            if (known != null) {
                length++;
                w.add(known, i);
                i += length;
                continue;
            }
            String expanded = expansion(s.charAt(i));
            if (expanded != null && order.containsKey(expanded.substring(0, 1))) {
                for (int k = 0; k < 2; k++) {
                    int[] e = order.getOrDefault(expanded.substring(k, k + 1), new int[] {UNKNOWN + expanded.charAt(k), 0, 0}).clone();
                    e[2] += 1;
                    w.add(e, i);
                }
            } else {
                w.add(new int[] {UNKNOWN + s.charAt(i), 0, 0}, i);
            }
            i++;
        }
        return w;
    }

    /** Compares one level; elements without primary weight count at their own level only, those equal to nothing never. */
    private static int compareLevel(Weights a, Weights b, int level) {
        int i = 0, j = 0;
        while (true) {
            while (i < a.size() && skip(a, i, level)) i++;
            while (j < b.size() && skip(b, j, level)) j++;
            if (i == a.size() || j == b.size()) return i < a.size() ? 1 : j < b.size() ? -1 : 0;
            int c = Integer.compare(a.level(level, i), b.level(level, j));
            if (c != 0) return c;
            i++;
            j++;
        }
    }

    /** The text in the form that the mode of decomposition gives it. */
    private String plain(String s) {
        return getDecomposition() == NO_DECOMPOSITION ? s : Normal.normalize(s, getDecomposition() == FULL_DECOMPOSITION, false);
    }

    private static boolean skip(Weights w, int i, int level) {
        if (w.primary(i) != 0) return false;
        return level == 0 || w.secondary(i) == 0 && (level == 1 || w.tertiary(i) == 0);
    }

    @Override
    public synchronized int compare(String source, String target) {
        if (source == null || target == null) throw new NullPointerException();
        Weights a = weights(source), b = weights(target);
        for (int level = 0; level <= Math.min(getStrength(), TERTIARY); level++) {
            int c = compareLevel(a, b, level);
            if (c != 0) return c;
        }
        if (getStrength() < IDENTICAL) return 0;
        return plain(source).compareTo(plain(target));
    }

    @Override
    public synchronized CollationKey getCollationKey(String source) {
        return source == null ? null : new Key(source, this);
    }

    /** Compares as the collator did when the key was made. */
    private static final class Key extends CollationKey {
        private final byte[] bytes;

        Key(String source, RuleBasedCollator c) {
            super(source);
            Weights w = c.weights(source);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int level = 0; level <= Math.min(c.getStrength(), TERTIARY); level++) {
                for (int i = 0; i < w.size(); i++) {
                    if (skip(w, i, level)) continue;
                    int v = w.level(level, i) + 1;
                    out.write(v >>> 16);
                    out.write(v >>> 8);
                    out.write(v);
                }
                for (int k = 0; k < 3; k++) out.write(0);
            }
            if (c.getStrength() == IDENTICAL) {
                String n = c.plain(source);
                for (int i = 0; i < n.length(); i++) {
                    out.write(n.charAt(i) >>> 8);
                    out.write(n.charAt(i));
                }
            }
            bytes = out.toByteArray();
        }

        @Override
        public int compareTo(CollationKey target) {
            return Integer.signum(java.util.Arrays.compareUnsigned(bytes, ((Key) target).bytes));
        }

        @Override
        public byte[] toByteArray() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && java.util.Arrays.equals(bytes, k.bytes);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }

    public String getRules() {
        return rules;
    }

    public CollationElementIterator getCollationElementIterator(String source) {
        return new CollationElementIterator(this, source);
    }

    public CollationElementIterator getCollationElementIterator(CharacterIterator source) {
        CollationElementIterator it = new CollationElementIterator(this, "");
        it.setText(source);
        return it;
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && rules.equals(((RuleBasedCollator) obj).rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
