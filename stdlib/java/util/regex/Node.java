package java.util.regex;

/** A step of a compiled expression. Matching continues in next; the last node accepts. */
abstract class Node {
    Node next;

    /** Whether the rest of the expression, from this node on, matches at i. */
    abstract boolean match(Matcher m, int i);

    /** The width of what this node alone consumes: at least. */
    int min() {
        return 0;
    }

    /** At most, -1 for no limit. */
    int max() {
        return 0;
    }

    /** The end of the whole expression. */
    static final class Accept extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (m.requireEnd && i != m.to) {
                return false;
            }
            m.last = i;
            m.groups[0] = m.first;
            m.groups[1] = i;
            return true;
        }
    }

    /** The end of a sub-expression that is matched on its own. */
    static final class SubAccept extends Node {
        @Override
        boolean match(Matcher m, int i) {
            m.subEnd = i;
            return true;
        }
    }

    /** The end of a look-behind: must arrive where it started. */
    static final class BehindAccept extends Node {
        @Override
        boolean match(Matcher m, int i) {
            return i == m.behindTo;
        }
    }

    /** Passes on. */
    static final class Empty extends Node {
        @Override
        boolean match(Matcher m, int i) {
            return next.match(m, i);
        }
    }

    /** A run of characters, exact. */
    static final class Text extends Node {
        final String s;

        Text(String s) {
            this.s = s;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = s.length(), have = Math.min(n, m.to - i);
            CharSequence t = m.text;
            for (int k = 0; k < have; k++) {
                if (t.charAt(i + k) != s.charAt(k)) {
                    return false;
                }
            }
            if (have < n) {
                m.hitEnd = true;
                return false;
            }
            return next.match(m, i + n);
        }

        @Override
        int min() {
            return s.length();
        }

        @Override
        int max() {
            return s.length();
        }
    }

    /** One code point of a set. */
    static final class One extends Node {
        final CharSet set;

        One(CharSet set) {
            this.set = set;
        }

        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            int c = m.text.charAt(i);
            int w = 1;
            if (c >= 0xd800 && c < 0xdc00) {
                c = m.codePointAt(i);
                w = c > 0xffff ? 2 : 1;
            }
            return set.has(c) && next.match(m, i + w);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return set.bmpOnly() ? 1 : 2;
        }
    }

    /** Repeats one code point of a set; kind 0 greedy, 1 lazy, 2 possessive. */
    static final class Many extends Node {
        final CharSet set;
        final int least;
        final int most;
        final int kind;

        Many(CharSet set, int least, int most, int kind) {
            this.set = set;
            this.least = least;
            this.most = most;
            this.kind = kind;
        }

        private int width(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return 0;
            }
            int c = m.text.charAt(i);
            int w = 1;
            if (c >= 0xd800 && c < 0xdc00) {
                c = m.codePointAt(i);
                w = c > 0xffff ? 2 : 1;
            }
            return set.has(c) ? w : 0;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = 0;
            int w;
            while (n < least) {
                w = width(m, i);
                if (w == 0) {
                    return false;
                }
                i += w;
                n++;
            }
            if (kind == 1) {
                while (true) {
                    if (next.match(m, i)) {
                        return true;
                    }
                    if (n >= most || (w = width(m, i)) == 0) {
                        return false;
                    }
                    i += w;
                    n++;
                }
            }
            int base = i;
            while (n < most && (w = width(m, i)) != 0) {
                i += w;
                n++;
            }
            if (kind == 2) {
                return next.match(m, i);
            }
            while (true) {
                if (next.match(m, i)) {
                    return true;
                }
                if (i <= base) {
                    return false;
                }
                i--;
                if (i > base && Character.isLowSurrogate(m.text.charAt(i))
                        && Character.isHighSurrogate(m.text.charAt(i - 1))) {
                    i--;
                }
            }
        }

        @Override
        int min() {
            return least;
        }

        @Override
        int max() {
            return most == Integer.MAX_VALUE ? -1 : most * (set.bmpOnly() ? 1 : 2);
        }
    }

    /** Marks where a group starts. */
    static final class Open extends Node {
        final int group;

        Open(int group) {
            this.group = group;
        }

        @Override
        boolean match(Matcher m, int i) {
            int old = m.opens[group];
            m.opens[group] = i;
            if (next.match(m, i)) {
                return true;
            }
            m.opens[group] = old;
            return false;
        }
    }

    /** Captures from where the group started. */
    static final class Close extends Node {
        final int group;

        Close(int group) {
            this.group = group;
        }

        @Override
        boolean match(Matcher m, int i) {
            int s = m.groups[group * 2];
            int e = m.groups[group * 2 + 1];
            m.groups[group * 2] = m.opens[group];
            m.groups[group * 2 + 1] = i;
            if (next.match(m, i)) {
                return true;
            }
            m.groups[group * 2] = s;
            m.groups[group * 2 + 1] = e;
            return false;
        }
    }

    /** Tries one branch after the other; each ends in this node's successor. */
    static final class Alternatives extends Node {
        final Node[] branches;
        private final int min;
        private final int max;

        Alternatives(Node[] branches, int min, int max) {
            this.branches = branches;
            this.min = min;
            this.max = max;
        }

        @Override
        boolean match(Matcher m, int i) {
            for (Node b : branches) {
                if (b.match(m, i)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max;
        }
    }

    /** Ends a branch: goes on behind the alternatives. */
    static final class Join extends Node {
        Node after;

        @Override
        boolean match(Matcher m, int i) {
            return after.next.match(m, i);
        }
    }

    /** Repeats a sub-expression whose last node is a LoopEnd of this loop. */
    static final class Loop extends Node {
        Node body;
        final int least;
        final int most;
        final int kind;
        final int slot;
        private final int min;
        private final int max;

        Loop(int least, int most, int kind, int slot, int min, int max) {
            this.least = least;
            this.most = most;
            this.kind = kind;
            this.slot = slot;
            this.min = min;
            this.max = max;
        }

        @Override
        boolean match(Matcher m, int i) {
            int count = m.locals[slot];
            int start = m.locals[slot + 1];
            m.locals[slot] = 0;
            m.locals[slot + 1] = -1;
            boolean r = again(m, i);
            m.locals[slot] = count;
            m.locals[slot + 1] = start;
            return r;
        }

        /** At the end of an iteration, or before the first. */
        boolean again(Matcher m, int i) {
            int count = m.locals[slot];
            int start = m.locals[slot + 1];
            if (count < least) {
                return iterate(m, i, count, start);
            }
            if (start == i && count > 0) {
                return leave(m, i, count, start);
            }
            if (kind == 1) {
                return leave(m, i, count, start) || count < most && iterate(m, i, count, start);
            }
            return count < most && iterate(m, i, count, start) || leave(m, i, count, start);
        }

        private boolean iterate(Matcher m, int i, int count, int start) {
            m.locals[slot] = count + 1;
            m.locals[slot + 1] = i;
            if (body.match(m, i)) {
                return true;
            }
            m.locals[slot] = count;
            m.locals[slot + 1] = start;
            return false;
        }

        /** Goes on behind the loop; inner loops of an outer iteration may use the slot again. */
        private boolean leave(Matcher m, int i, int count, int start) {
            boolean r = next.match(m, i);
            m.locals[slot] = count;
            m.locals[slot + 1] = start;
            return r;
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max;
        }
    }

    /** The end of a loop's body. */
    static final class LoopEnd extends Node {
        final Loop loop;

        LoopEnd(Loop loop) {
            this.loop = loop;
        }

        @Override
        boolean match(Matcher m, int i) {
            return loop.again(m, i);
        }
    }

    /** A sub-expression without backtracking into it; possessive loops are one around a loop. */
    static final class Atomic extends Node {
        final Node body;
        private final int min;
        private final int max;

        Atomic(Node body, int min, int max) {
            this.body = body;
            this.min = min;
            this.max = max;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] saved = m.groups.clone();
            if (!body.match(m, i)) {
                return false;
            }
            if (next.match(m, m.subEnd)) {
                return true;
            }
            System.arraycopy(saved, 0, m.groups, 0, saved.length);
            return false;
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max;
        }
    }

    /** Looks ahead. */
    static final class Ahead extends Node {
        final Node body;
        final boolean negative;

        Ahead(Node body, boolean negative) {
            this.body = body;
            this.negative = negative;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] saved = m.groups.clone();
            int to = m.to;
            if (m.transparent) {
                m.to = m.text.length();
            }
            boolean found = body.match(m, i);
            m.to = to;
            if (negative || !found) {
                System.arraycopy(saved, 0, m.groups, 0, saved.length);
            }
            if (found != negative && next.match(m, i)) {
                return true;
            }
            System.arraycopy(saved, 0, m.groups, 0, saved.length);
            return false;
        }
    }

    /** Looks behind: tries all widths that the body can have. */
    static final class Behind extends Node {
        final Node body;
        final boolean negative;
        final int least;
        final int most;

        Behind(Node body, boolean negative, int least, int most) {
            this.body = body;
            this.negative = negative;
            this.least = least;
            this.most = most;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] saved = m.groups.clone();
            int oldTo = m.behindTo;
            int from = m.transparent ? 0 : m.from;
            m.behindTo = i;
            boolean found = false;
            for (int j = i - least; !found && j >= Math.max(i - most, from); j--) {
                found = body.match(m, j);
            }
            m.behindTo = oldTo;
            if (negative || !found) {
                System.arraycopy(saved, 0, m.groups, 0, saved.length);
            }
            if (found != negative && next.match(m, i)) {
                return true;
            }
            System.arraycopy(saved, 0, m.groups, 0, saved.length);
            return false;
        }
    }

    /** What a group captured, again. */
    static final class BackReference extends Node {
        final int group;
        final boolean ignoreCase;
        final boolean unicode;

        BackReference(int group, boolean ignoreCase, boolean unicode) {
            this.group = group;
            this.ignoreCase = ignoreCase;
            this.unicode = unicode;
        }

        @Override
        boolean match(Matcher m, int i) {
            int s = m.groups[group * 2];
            int e = m.groups[group * 2 + 1];
            if (s < 0) {
                return false;
            }
            int n = e - s;
            if (i + n > m.to) {
                m.hitEnd = true;
                return false;
            }
            for (int k = 0; k < n; k++) {
                char a = m.text.charAt(s + k);
                char b = m.text.charAt(i + k);
                if (a != b && !(ignoreCase && CharSet.sameIgnoringCase(a, b, unicode))) {
                    return false;
                }
            }
            return next.match(m, i + n);
        }

        @Override
        int max() {
            return -1;
        }
    }

    /** Conditions on a position. */
    static final class Anchor extends Node {
        final char kind;
        final boolean unixLines;

        /** The kinds: A z Z G as in \A..., ^ and $ with MULTILINE as 'm' and 'e', b and B. */
        Anchor(char kind, boolean unixLines) {
            this.kind = kind;
            this.unixLines = unixLines;
        }

        @Override
        boolean match(Matcher m, int i) {
            return holds(m, i) && next.match(m, i);
        }

        private boolean terminator(char c) {
            return c == '\n' || !unixLines && (c == '\r' || c == '\u0085' || c == '\u2028'
                    || c == '\u2029');
        }

        private boolean holds(Matcher m, int i) {
            int start = m.anchoring ? m.from : 0;
            int end = m.anchoring ? m.to : m.text.length();
            CharSequence t = m.text;
            switch (kind) {
                case 'A':
                    return i == start;
                case 'z':
                    if (i == end) {
                        m.hitEnd = true;
                        m.requiresEnd = true;
                        return true;
                    }
                    return false;
                case 'G':
                    return i == m.previousEnd;
                case 'Z':
                    return dollar(m, i, end, false);
                case 'e':
                    return dollar(m, i, end, true);
                case 'm': {
                    if (i == end) {
                        m.hitEnd = true;
                        return false;
                    }
                    if (i == start) {
                        return true;
                    }
                    char c = t.charAt(i - 1);
                    return terminator(c) && !(c == '\r' && t.charAt(i) == '\n' && !unixLines);
                }
                default: {
                    boolean w = word(m, i - 1, m.transparent ? 0 : m.from,
                            m.transparent ? t.length() : m.to, true)
                            != word(m, i, m.transparent ? 0 : m.from,
                                    m.transparent ? t.length() : m.to, false);
                    return w == (kind == 'b' || kind == 'u');
                }
            }
        }

        private boolean word(Matcher m, int i, int from, int to, boolean before) {
            if (i < from) {
                return false;
            }
            if (i >= to) {
                m.hitEnd = true;
                m.requiresEnd = true;
                return false;
            }
            int c = m.text.charAt(i);
            if (before && Character.isLowSurrogate((char) c) || Character.isHighSurrogate(
                    (char) c)) {
                c = before ? Character.codePointBefore(m.text, i + 1)
                        : Character.codePointAt(m.text, i);
            }
            if (c < 128 || kind == 'b' || kind == 'B') {
                return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z';
            }
            return Character.isLetterOrDigit(c) || Character.getType(c)
                    == Character.NON_SPACING_MARK;
        }

        private boolean dollar(Matcher m, int i, int end, boolean multi) {
            CharSequence t = m.text;
            if (i == end) {
                m.hitEnd = true;
                m.requiresEnd = true;
                return true;
            }
            char c = t.charAt(i);
            if (!terminator(c)) {
                return false;
            }
            if (c == '\n' && !unixLines && i > 0 && t.charAt(i - 1) == '\r') {
                return false;
            }
            if (multi) {
                return true;
            }
            boolean last = i == end - 1 || i == end - 2 && c == '\r' && t.charAt(i + 1) == '\n';
            if (last) {
                m.hitEnd = true;
                m.requiresEnd = true;
            }
            return last;
        }
    }

    /** Any line break: \R. */
    static final class LineBreak extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            char c = m.text.charAt(i);
            if (c == '\r' && i + 1 < m.to && m.text.charAt(i + 1) == '\n'
                    && next.match(m, i + 2)) {
                return true;
            }
            return (c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029')
                    && next.match(m, i + 1);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return 2;
        }
    }

    /** Where a grapheme cluster begins or ends: \b{g}. */
    static final class ClusterBoundary extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                m.requiresEnd = true;
            }
            return ibrik.text.Graphemes.isBoundary(m.text, m.from, i, m.to) && next.match(m, i);
        }
    }

    /** A grapheme cluster: \X. */
    static final class Grapheme extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            int j = ibrik.text.Graphemes.next(m.text, i, m.to);
            return next.match(m, j);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return -1;
        }
    }
}
