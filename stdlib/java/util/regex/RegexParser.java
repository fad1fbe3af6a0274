package java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Parses an expression into nodes. */
final class RegexParser {
    private final String s;
    private int at;
    private int flags;
    private int groups = 1;
    private int locals;
    private final Map<String, Integer> names = new HashMap<>();

    RegexParser(String s, int flags) {
        this.s = s;
        this.flags = flags;
        if ((flags & Pattern.UNICODE_CHARACTER_CLASS) != 0) {
            this.flags |= Pattern.UNICODE_CASE;
        }
    }

    /** A piece of the chain with the widths of what it matches. */
    private static final class Piece {
        Node head;
        Node tail;
        long min;
        long max;

        void add(Node n, long lo, long hi) {
            if (head == null) {
                head = n;
            } else {
                tail.next = n;
            }
            tail = n;
            widen(lo, hi);
        }

        void widen(long lo, long hi) {
            min = Math.min(min + lo, Integer.MAX_VALUE);
            max = max < 0 || hi < 0 || max + hi > Integer.MAX_VALUE ? -1 : max + hi;
        }

        void append(Piece p) {
            if (head == null) {
                head = p.head;
            } else {
                tail.next = p.head;
            }
            tail = p.tail;
            widen(p.min, p.max);
        }
    }

    Node parse() {
        Piece p = new Piece();
        if (has(Pattern.LITERAL)) {
            for (int i = 0; i < s.length();) {
                int c = s.codePointAt(i);
                i += Character.charCount(c);
                literal(p, c);
            }
        } else {
            Piece body = alternatives();
            if (at < s.length()) {
                throw error(s.charAt(at) == ')' ? "Unmatched closing ')'"
                        : "Unexpected internal error", at - (s.charAt(at) == ')' ? 1 : 0));
            }
            p = body;
        }
        if (p.head == null) {
            p.add(new Node.Empty(), 0, 0);
        }
        p.tail.next = new Node.Accept();
        return p.head;
    }

    int groupCount() {
        return groups;
    }

    int localCount() {
        return locals;
    }

    int finalFlags() {
        return flags;
    }

    Map<String, Integer> names() {
        return names;
    }

    private boolean has(int f) {
        return (flags & f) != 0;
    }

    private PatternSyntaxException error(String d, int index) {
        return new PatternSyntaxException(d, s, index);
    }

    private PatternSyntaxException error(String d) {
        return error(d, at - 1);
    }

    private void skipComments() {
        if (!has(Pattern.COMMENTS)) {
            return;
        }
        while (at < s.length()) {
            char c = s.charAt(at);
            if (c == ' ' || c >= 9 && c <= 13) {
                at++;
            } else if (c == '#') {
                while (at < s.length() && s.charAt(at) != '\n' && s.charAt(at) != '\r'
                        && s.charAt(at) != '\u0085' && s.charAt(at) != '\u2028'
                        && s.charAt(at) != '\u2029') {
                    at++;
                }
            } else {
                return;
            }
        }
    }

    private boolean more() {
        skipComments();
        return at < s.length();
    }

    private Piece alternatives() {
        Piece first = sequence();
        if (!more() || s.charAt(at) != '|') {
            return first;
        }
        List<Piece> all = new ArrayList<>();
        all.add(first);
        while (more() && s.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        Node[] heads = new Node[all.size()];
        Node.Join[] joins = new Node.Join[heads.length];
        long min = Long.MAX_VALUE;
        long max = 0;
        for (int i = 0; i < heads.length; i++) {
            Piece p = all.get(i);
            min = Math.min(min, p.min);
            max = max < 0 || p.max < 0 ? -1 : Math.max(max, p.max);
            joins[i] = new Node.Join();
            p.add(joins[i], 0, 0);
            heads[i] = p.head;
        }
        Node.Alternatives a = new Node.Alternatives(heads, (int) min, (int) max);
        for (Node.Join j : joins) {
            j.after = a;
        }
        Piece r = new Piece();
        r.add(a, min, max);
        return r;
    }

    private Piece sequence() {
        Piece p = new Piece();
        while (more()) {
            char c = s.charAt(at);
            if (c == '|' || c == ')') {
                break;
            }
            Piece item = item();
            if (item != null && item.head != null) {
                merge(p, item);
            }
        }
        if (p.head == null) {
            p.add(new Node.Empty(), 0, 0);
        }
        return p;
    }

    /** Appends; joins neighbouring texts. */
    private static void merge(Piece p, Piece item) {
        if (p.tail instanceof Node.Text a && item.head instanceof Node.Text b
                && item.head == item.tail) {
            Node.Text t = new Node.Text(a.s + b.s);
            if (p.head == a) {
                p.head = t;
            } else {
                Node n = p.head;
                while (n.next != a) {
                    n = n.next;
                }
                n.next = t;
            }
            p.tail = t;
            p.widen(item.min, item.max);
            return;
        }
        p.append(item);
    }

    private void literal(Piece p, int c) {
        Piece x = new Piece();
        if (has(Pattern.CASE_INSENSITIVE)) {
            one(x, new CharSet(CharSet.single(c, true, has(Pattern.UNICODE_CASE))), c > 0xffff);
        } else {
            String t = new String(Character.toChars(c));
            x.add(new Node.Text(t), t.length(), t.length());
        }
        merge(p, x);
    }

    private void one(Piece p, CharSet set, boolean wide) {
        p.add(new Node.One(set), 1, set.bmpOnly() ? 1 : 2);
    }

    private Piece item() {
        char c = s.charAt(at);
        Piece p = new Piece();
        CharSet set = null;
        switch (c) {
            case '(':
                p = group();
                if (p == null) {
                    return null;
                }
                break;
            case '[':
                at++;
                set = new CharSet(charClass(true));
                break;
            case '.':
                at++;
                set = dot();
                break;
            case '^':
                at++;
                p.add(new Node.Anchor(has(Pattern.MULTILINE) ? 'm' : 'A',
                        has(Pattern.UNIX_LINES)), 0, 0);
                break;
            case '$':
                at++;
                p.add(new Node.Anchor(has(Pattern.MULTILINE) ? 'e' : 'Z',
                        has(Pattern.UNIX_LINES)), 0, 0);
                break;
            case '*':
            case '+':
            case '?':
                throw error("Dangling meta character '" + c + "'", at);
            case '{':
                throw error("Illegal repetition", at + 1);
            case '\\':
                if (s.startsWith("\\Q", at)) {
                    return quoted();
                }
                set = escape(p);
                break;
            default: {
                int cp = s.codePointAt(at);
                at += Character.charCount(cp);
                literal(p, cp);
            }
        }
        if (set != null) {
            one(p, set, false);
        }
        return quantified(p);
    }

    private Piece quoted() {
        at += 2;
        int e = s.indexOf("\\E", at);
        String t = e < 0 ? s.substring(at) : s.substring(at, e);
        at = e < 0 ? s.length() : e + 2;
        Piece p = new Piece();
        int n = t.length();
        for (int i = 0; i < n;) {
            int c = t.codePointAt(i);
            i += Character.charCount(c);
            if (i >= n) {
                Piece last = new Piece();
                literal(last, c);
                last = quantified(last);
                merge(p, last);
            } else {
                literal(p, c);
            }
        }
        return p.head == null ? null : p;
    }

    private CharSet dot() {
        if (has(Pattern.DOTALL)) {
            return new CharSet(c -> true);
        }
        if (has(Pattern.UNIX_LINES)) {
            return new CharSet(c -> c != '\n');
        }
        return new CharSet(c -> c != '\n' && c != '\r' && (c | 1) != '\u2029' && c != '\u0085');
    }

    /* Groups. */

    private Piece group() {
        at++;
        int saved = flags;
        Piece r;
        if (!s.startsWith("?", at)) {
            r = capturing(null);
            flags = saved;
            return quantified(r);
        }
        at++;
        if (at >= s.length()) {
            throw error("Unknown inline modifier", at);
        }
        char c = s.charAt(at++);
        switch (c) {
            case ':':
                r = close(alternatives());
                break;
            case '>': {
                Piece b = close(alternatives());
                b.tail.next = new Node.SubAccept();
                r = new Piece();
                r.add(new Node.Atomic(b.head, (int) b.min, (int) b.max), b.min, b.max);
                break;
            }
            case '=':
            case '!': {
                Piece b = close(alternatives());
                b.tail.next = new Node.SubAccept();
                r = new Piece();
                r.add(new Node.Ahead(b.head, c == '!'), 0, 0);
                break;
            }
            case '<': {
                char d = at < s.length() ? s.charAt(at) : 0;
                if (d == '=' || d == '!') {
                    at++;
                    Piece b = close(alternatives());
                    if (b.max < 0) {
                        throw error("Look-behind group does not have an obvious maximum length",
                                at - 1);
                    }
                    b.tail.next = new Node.BehindAccept();
                    r = new Piece();
                    r.add(new Node.Behind(b.head, d == '!', (int) b.min, (int) b.max), 0, 0);
                } else {
                    String name = name();
                    if (names.containsKey(name)) {
                        throw error("Named capturing group <" + name + "> is already defined");
                    }
                    r = capturing(name);
                }
                break;
            }
            default:
                at--;
                inlineFlags();
                if (at >= s.length()) {
                    throw error("Unknown inline modifier", at);
                }
                char e = s.charAt(at++);
                if (e == ')') {
                    return null;
                }
                if (e != ':') {
                    throw error("Unknown inline modifier", at - 1);
                }
                r = close(alternatives());
        }
        flags = saved;
        return quantified(r);
    }

    private String name() {
        int from = at;
        while (at < s.length() && (s.charAt(at) >= 'a' && s.charAt(at) <= 'z'
                || s.charAt(at) >= 'A' && s.charAt(at) <= 'Z'
                || at > from && s.charAt(at) >= '0' && s.charAt(at) <= '9')) {
            at++;
        }
        if (at == from) {
            throw error("capturing group name does not start with a Latin letter", at);
        }
        if (at >= s.length() || s.charAt(at) != '>') {
            throw error("named capturing group is missing trailing '>'", at);
        }
        return s.substring(from, at++);
    }

    private void inlineFlags() {
        boolean on = true;
        while (at < s.length()) {
            char c = s.charAt(at);
            int f;
            switch (c) {
                case '-':
                    on = false;
                    at++;
                    continue;
                case 'i':
                    f = Pattern.CASE_INSENSITIVE;
                    break;
                case 'm':
                    f = Pattern.MULTILINE;
                    break;
                case 's':
                    f = Pattern.DOTALL;
                    break;
                case 'd':
                    f = Pattern.UNIX_LINES;
                    break;
                case 'u':
                    f = Pattern.UNICODE_CASE;
                    break;
                case 'c':
                    f = Pattern.CANON_EQ;
                    break;
                case 'x':
                    f = Pattern.COMMENTS;
                    break;
                case 'U':
                    f = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
                    break;
                default:
                    return;
            }
            flags = on ? flags | f : flags & ~f;
            at++;
        }
    }

    private Piece close(Piece p) {
        if (!more() || s.charAt(at) != ')') {
            throw error("Unclosed group", s.length());
        }
        at++;
        return p;
    }

    private Piece capturing(String name) {
        int n = groups++;
        if (name != null) {
            names.put(name, n);
        }
        Piece r = new Piece();
        r.add(new Node.Open(n), 0, 0);
        r.append(close(alternatives()));
        r.add(new Node.Close(n), 0, 0);
        return r;
    }

    /* Quantifiers. */

    private Piece quantified(Piece p) {
        if (!more()) {
            return p;
        }
        int least;
        int most;
        switch (s.charAt(at)) {
            case '*':
                at++;
                least = 0;
                most = Integer.MAX_VALUE;
                break;
            case '+':
                at++;
                least = 1;
                most = Integer.MAX_VALUE;
                break;
            case '?':
                at++;
                least = 0;
                most = 1;
                break;
            case '{': {
                int from = at++;
                if (at >= s.length() || !digit(s.charAt(at))) {
                    throw error("Illegal repetition", from + 1);
                }
                least = number();
                most = least;
                if (at < s.length() && s.charAt(at) == ',') {
                    at++;
                    most = at < s.length() && digit(s.charAt(at)) ? number() : Integer.MAX_VALUE;
                }
                if (at >= s.length() || s.charAt(at) != '}') {
                    throw error("Unclosed counted closure", at);
                }
                at++;
                if (most < least) {
                    throw error("Illegal repetition range", at - 1);
                }
                break;
            }
            default:
                return p;
        }
        int kind = 0;
        if (at < s.length()) {
            char c = s.charAt(at);
            if (c == '?') {
                kind = 1;
                at++;
            } else if (c == '+') {
                kind = 2;
                at++;
            }
        }
        return repeat(p, least, most, kind);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number() {
        long n = 0;
        while (at < s.length() && digit(s.charAt(at))) {
            n = n * 10 + s.charAt(at++) - '0';
            if (n > Integer.MAX_VALUE) {
                throw error("Illegal repetition range", at - 1);
            }
        }
        return (int) n;
    }

    private Piece repeat(Piece p, int least, int most, int kind) {
        CharSet set = null;
        if (p.head == p.tail) {
            if (p.head instanceof Node.One o) {
                set = o.set;
            } else if (p.head instanceof Node.Text t && t.s.codePointCount(0, t.s.length()) == 1) {
                int c = t.s.codePointAt(0);
                set = c < 0x10000 ? CharSet.ofBmp(x -> x == c) : new CharSet(x -> x == c);
            }
        }
        long min = Math.min(p.min * least, Integer.MAX_VALUE);
        long max = most == Integer.MAX_VALUE && p.max != 0 || p.max < 0
                || p.max * most > Integer.MAX_VALUE ? -1 : p.max * most;
        Piece r = new Piece();
        if (set != null) {
            // Look-behind accepts such a repetition without a limit.
            r.add(new Node.Many(set, least, most, kind), min,
                    most == Integer.MAX_VALUE ? 1 << 28 : max);
            return r;
        }
        Node.Loop loop = new Node.Loop(least, most, kind, locals, (int) min, (int) max);
        locals += 2;
        p.add(new Node.LoopEnd(loop), 0, 0);
        loop.body = p.head;
        if (kind == 2) {
            loop.next = new Node.SubAccept();
            r.add(new Node.Atomic(loop, (int) min, (int) max), min, max);
        } else {
            r.add(loop, min, max);
        }
        return r;
    }

    /* Escapes. */

    /** An escape outside a class: gives a set, or adds nodes to p and gives null. */
    private CharSet escape(Piece p) {
        at++;
        if (at >= s.length()) {
            throw error("Unescaped trailing backslash", at);
        }
        char c = s.charAt(at);
        IntPredicate k = predefined();
        if (k != null) {
            return new CharSet(k);
        }
        switch (c) {
            case 'b':
                at++;
                if (s.startsWith("{g}", at)) {
                    at += 3;
                    p.add(new Node.ClusterBoundary(), 0, 0);
                    return null;
                }
                p.add(new Node.Anchor(has(Pattern.UNICODE_CHARACTER_CLASS) ? 'u' : 'b', false),
                        0, 0);
                return null;
            case 'B':
                at++;
                p.add(new Node.Anchor(has(Pattern.UNICODE_CHARACTER_CLASS) ? 'U' : 'B', false),
                        0, 0);
                return null;
            case 'A':
            case 'z':
            case 'Z':
            case 'G':
                at++;
                p.add(new Node.Anchor(c, has(Pattern.UNIX_LINES)), 0, 0);
                return null;
            case 'R':
                at++;
                p.add(new Node.LineBreak(), 1, 2);
                return null;
            case 'X':
                at++;
                p.add(new Node.Grapheme(), 1, -1);
                return null;
            case 'k': {
                at++;
                if (at >= s.length() || s.charAt(at) != '<') {
                    throw error("\\k is not followed by '<' for named capturing group", at);
                }
                at++;
                String n = name();
                if (!names.containsKey(n)) {
                    throw error("named capturing group <" + n + "> does not exist");
                }
                back(p, names.get(n));
                return null;
            }
            default:
        }
        if (c >= '1' && c <= '9') {
            int n = c - '0';
            at++;
            while (at < s.length() && digit(s.charAt(at))) {
                int m = n * 10 + s.charAt(at) - '0';
                if (m >= groups) {
                    break;
                }
                n = m;
                at++;
            }
            back(p, n);
            return null;
        }
        literal(p, escapedChar());
        return null;
    }

    private void back(Piece p, int group) {
        if (group >= groups) {
            p.add(new Node.One(new CharSet(c -> false)), 0, -1);
            return;
        }
        p.add(new Node.BackReference(group, has(Pattern.CASE_INSENSITIVE),
                has(Pattern.UNICODE_CASE)), 0, -1);
    }

    /** At the letter behind a backslash: the class \d and so on, or null (nothing consumed). */
    private IntPredicate predefined() {
        boolean u = has(Pattern.UNICODE_CHARACTER_CLASS);
        IntPredicate k;
        char c = s.charAt(at);
        switch (c) {
            case 'd':
            case 'D':
                k = u ? Character::isDigit : x -> x >= '0' && x <= '9';
                break;
            case 's':
            case 'S':
                k = u ? CharSet::whiteSpace : x -> x == ' ' || x >= 9 && x <= 13;
                break;
            case 'w':
            case 'W':
                k = u ? CharSet::unicodeWord : x -> x >= 'a' && x <= 'z' || x >= 'A' && x <= 'Z'
                        || x >= '0' && x <= '9' || x == '_';
                break;
            case 'h':
            case 'H':
                k = x -> x == 9 || x == ' ' || x == 0xa0 || x == 0x1680 || x == 0x180e
                        || x >= 0x2000 && x <= 0x200a || x == 0x202f || x == 0x205f
                        || x == 0x3000;
                break;
            case 'v':
            case 'V':
                k = x -> x >= 10 && x <= 13 || x == 0x85 || x == 0x2028 || x == 0x2029;
                break;
            case 'p':
            case 'P': {
                at++;
                if (at >= s.length()) {
                    throw error("Unknown character property name {\0}", at);
                }
                String n;
                if (s.charAt(at) == '{') {
                    int e = s.indexOf('}', at);
                    if (e < 0) {
                        throw error("Unclosed character family", s.length());
                    }
                    n = s.substring(at + 1, e);
                    at = e + 1;
                    if (n.isEmpty()) {
                        throw error("Empty character family", at - 1);
                    }
                } else {
                    n = s.substring(at, at + 1);
                    at++;
                }
                k = CharSet.property(n, has(Pattern.CASE_INSENSITIVE), u);
                if (k == null) {
                    int eq = n.indexOf('=');
                    if (eq >= 0) {
                        throw error("Unknown Unicode property {name=<" + n.substring(0, eq) + ">, value=<"
                                + n.substring(eq + 1) + ">}", at - 1);
                    }
                    throw error(n.startsWith("In") && !n.startsWith("In_") ? "Unknown character block name {"
                            + n.substring(2) + "}" : n.startsWith("Is")
                            ? "Unknown character property name {" + n + "}"
                            : "Unknown character property name {" + n + "}", at - 1);
                }
                return c == 'P' ? k.negate() : k;
            }
            default:
                return null;
        }
        at++;
        return Character.isUpperCase(c) ? k.negate() : k;
    }

    /** At the character behind a backslash that stands for one code point. */
    /** Behind \N: the character with the name in braces. */
    private int namedChar() {
        if (at >= s.length() || s.charAt(at) != '{') {
            throw error("Illegal character name escape sequence", at);
        }
        int end = s.indexOf('}', at);
        if (end < 0) {
            throw error("Unclosed character name escape sequence", s.length());
        }
        String name = s.substring(at + 1, end);
        at = end + 1;
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException e) {
            throw error("Unknown character name [" + name + "]", end);
        }
    }

    private int escapedChar() {
        int c = s.codePointAt(at);
        at += Character.charCount(c);
        switch (c) {
            case '0': {
                int n = 0;
                int k = 0;
                int max = at < s.length() && s.charAt(at) <= '3' ? 3 : 2;
                while (k < max && at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '7') {
                    n = n * 8 + s.charAt(at++) - '0';
                    k++;
                }
                if (k == 0) {
                    throw error("Illegal octal escape sequence", at);
                }
                return n;
            }
            case 'x': {
                if (at < s.length() && s.charAt(at) == '{') {
                    int e = s.indexOf('}', at);
                    try {
                        int n = Integer.parseInt(s.substring(at + 1, e), 16);
                        if (Character.isValidCodePoint(n)) {
                            at = e + 1;
                            return n;
                        }
                    } catch (RuntimeException x) {
                        throw error("Unclosed hexadecimal escape sequence", at);
                    }
                    throw error("Hexadecimal codepoint is too big", e - 1);
                }
                return hex(2, "Illegal hexadecimal escape sequence");
            }
            case 'N':
                return namedChar();
            case 'u': {
                int n = hex(4, "Illegal Unicode escape sequence");
                if (Character.isHighSurrogate((char) n) && s.startsWith("\\u", at)) {
                    int back = at;
                    at += 2;
                    int m = hex(4, "Illegal Unicode escape sequence");
                    if (Character.isLowSurrogate((char) m)) {
                        return Character.toCodePoint((char) n, (char) m);
                    }
                    at = back;
                }
                return n;
            }
            case 'c':
                if (at >= s.length()) {
                    throw error("Illegal control escape sequence", at - 1);
                }
                return s.charAt(at++) ^ 64;
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return 7;
            case 'e':
                return 27;
            default:
                if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '9') {
                    throw error("Illegal/unsupported escape sequence", at - 1);
                }
                return c;
        }
    }

    private int hex(int n, String message) {
        int v = 0;
        for (int i = 0; i < n; i++) {
            int d = at < s.length() ? Character.digit(s.charAt(at), 16) : -1;
            if (d < 0 || s.charAt(at) > 127) {
                throw error(message, at);
            }
            v = v * 16 + d;
            at++;
        }
        return v;
    }

    /* Classes. */

    /** The Latin-1 characters that stand singly in a class, which make one set. */
    private static final class Singles implements IntPredicate {
        private final boolean[] has = new boolean[256];

        @Override
        public boolean test(int c) {
            return c >= 0 && c < 256 && has[c];
        }
    }

    /** A class whose '[' has been read, or (not closing) the right side of an intersection up to the ']', which stays. */
    private IntPredicate charClass(boolean closing) {
        boolean negative = closing && at < s.length() && s.charAt(at) == '^';
        if (negative) {
            at++;
        }
        Singles singles = new Singles();
        IntPredicate all = null, last = null;
        while (true) {
            char c = classPeek();
            if (c == ']' && all != null) {
                at += closing ? 1 : 0;
                return negative ? all.negate() : all;
            }
            if (c == '&' && s.startsWith("&&", at)) {
                at += 2;
                IntPredicate right = rightSide();
                if (right == null && all == null) {
                    throw error("Bad class syntax", at - 1);
                } else if (right == null && last == singles && all != singles) {
                    throw error("Bad intersection syntax", at - 1);
                }
                all = all == null ? right : and(all, right == null ? last : right);
                last = all;
            } else {
                last = element(singles);
                all = all == last ? all : or(all, last);
            }
        }
    }

    /** The next character in a class. */
    private char classPeek() {
        if (at < s.length() && has(Pattern.COMMENTS)) {
            skipComments();
        }
        if (at >= s.length()) {
            throw error("Unclosed character class", s.length() - 1);
        }
        return s.charAt(at);
    }

    /** What stands behind "&&"; null: nothing, and the element before counts. */
    private IntPredicate rightSide() {
        IntPredicate right = null;
        for (char c; (c = classPeek()) != ']' && c != '&';) {
            at += c == '[' ? 1 : 0;
            right = or(right, charClass(c == '['));
        }
        return right;
    }

    private static IntPredicate or(IntPredicate a, IntPredicate b) {
        return a == null ? b : x -> a.test(x) || b.test(x);
    }

    private static IntPredicate and(IntPredicate a, IntPredicate b) {
        return x -> a.test(x) && b.test(x);
    }

    private IntPredicate element(Singles singles) {
        char c = s.charAt(at);
        if (c == '[') {
            at++;
            return charClass(true);
        }
        if (c == '\\' && s.startsWith("\\Q", at)) {
            int e = s.indexOf("\\E", at + 2);
            String t = e < 0 ? s.substring(at + 2) : s.substring(at + 2, e);
            at = e < 0 ? s.length() : e + 2;
            IntPredicate r = x -> false;
            for (int i = 0; i < t.length();) {
                int cp = t.codePointAt(i);
                i += Character.charCount(cp);
                r = or(r, CharSet.single(cp, has(Pattern.CASE_INSENSITIVE),
                        has(Pattern.UNICODE_CASE)));
            }
            return r;
        }
        if (c == '\\' && at + 1 < s.length()) {
            at++;
            IntPredicate k = predefined();
            if (k != null) {
                return k;
            }
            at--;
        }
        int lo = classChar();
        if (at + 1 < s.length() && s.charAt(at) == '-' && s.charAt(at + 1) != ']'
                && s.charAt(at + 1) != '[') {
            at++;
            int hi = classChar();
            if (hi < lo) {
                throw error("Illegal character range", at - 1);
            }
            return CharSet.range(lo, hi, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE));
        }
        if (lo < 256 && !has(Pattern.CASE_INSENSITIVE)) {
            singles.has[lo] = true;
            return singles;
        }
        return CharSet.single(lo, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE));
    }

    private int classChar() {
        int c = s.codePointAt(at);
        at += Character.charCount(c);
        if (c != '\\') {
            return c;
        }
        if (at >= s.length()) {
            throw error("Unclosed character class", s.length() - 1);
        }
        return escapedChar();
    }
}
