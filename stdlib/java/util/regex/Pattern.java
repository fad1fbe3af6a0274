package java.util.regex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A compiled regular expression. */
public final class Pattern implements java.io.Serializable {
    private static final long serialVersionUID = 5073258162644648461L;
    public static final int UNIX_LINES = 0x01;
    public static final int CASE_INSENSITIVE = 0x02;
    public static final int COMMENTS = 0x04;
    public static final int MULTILINE = 0x08;
    public static final int LITERAL = 0x10;
    public static final int DOTALL = 0x20;
    public static final int UNICODE_CASE = 0x40;
    public static final int CANON_EQ = 0x80;
    public static final int UNICODE_CHARACTER_CLASS = 0x100;

    private final String pattern;
    /** As given; those that the pattern itself sets come to them in allFlags. */
    private final int flags;
    private final transient int allFlags;
    final transient Node root;
    final transient int groupCount;
    final transient int localCount;
    final transient Map<String, Integer> names;
    /** A character that each match must start with, -1 if that is not known. */
    final transient int firstChar;

    private Pattern(String regex, int flags) {
        if ((flags & ~0x1ff) != 0) {
            throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags));
        }
        pattern = regex;
        if ((flags & CANON_EQ) != 0 && (flags & LITERAL) == 0) {
            regex = withEquivalents(java.text.Normalizer.normalize(regex, java.text.Normalizer.Form.NFD));
        }
        RegexParser p = new RegexParser(regex, flags);
        root = p.parse();
        this.flags = flags;
        allFlags = p.finalFlags();
        groupCount = p.groupCount();
        localCount = p.localCount();
        names = p.names();
        firstChar = root instanceof Node.Text t ? t.s.charAt(0) : -1;
    }

    /**
     * For CANON_EQ: each character with marks as the alternatives that are the same to Unicode; also within a class that
     * only lists characters and ranges, which becomes an alternative of those and of the class of
     * the others, which do not match where marks follow.
     */
    private static String withEquivalents(String nfd) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < nfd.length(); ) {
            int cp = nfd.codePointAt(i), end = i + Character.charCount(cp);
            if (cp == '\\' && end < nfd.length()) {
                sb.append(nfd, i, end + 1);
                i = end + 1;
                continue;
            }
            if (cp == '[') {
                end = classEnd(nfd, i);
                String inside = nfd.substring(i, end);
                sb.append(isList(inside) ? classWithEquivalents(inside) : inside);
            } else {
                int marks = end;
                end = afterMarks(nfd, end);
                sb.append(end == marks ? nfd.substring(i, end) : "(?:" + alternatives(nfd, i, marks, end) + ")");
            }
            i = end;
        }
        return sb.toString();
    }

    private static int afterMarks(String nfd, int at) {
        while (at < nfd.length() && ibrik.text.Normal.combiningClass(nfd.codePointAt(at)) != 0) {
            at += Character.charCount(nfd.codePointAt(at));
        }
        return at;
    }

    private static String alternatives(String nfd, int base, int marks, int end) {
        java.util.LinkedHashSet<String> all = new java.util.LinkedHashSet<>();
        permute(nfd.substring(base, marks), nfd.substring(marks, end), nfd.substring(base, end), all);
        return String.join("|", all);
    }

    /** The position after the class that begins here, with those inside it. */
    private static int classEnd(String nfd, int at) {
        int depth = 0;
        for (; at < nfd.length(); at++) {
            char c = nfd.charAt(at);
            if (nfd.startsWith("\\Q", at)) {
                int close = nfd.indexOf("\\E", at);
                at = close < 0 ? nfd.length() : close + 1;
            } else if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
                // A bracket that would close an empty class is one of its characters.
                at += nfd.startsWith("^]", at + 1) ? 2 : nfd.startsWith("]", at + 1) ? 1 : 0;
            } else if (c == ']' && --depth == 0) {
                return at + 1;
            }
        }
        return nfd.length();
    }

    /** A class without negation, intersection, quotation, or classes in it. */
    private static boolean isList(String inside) {
        return inside.length() > 2 && inside.endsWith("]") && !inside.contains("\\Q") && !inside.startsWith("[^") && !inside.contains("&&") && inside.indexOf('[', 1) < 0;
    }

    private static String classWithEquivalents(String inside) {
        StringBuilder others = new StringBuilder("["), clusters = new StringBuilder();
        for (int i = 1; i < inside.length() - 1; ) {
            int marks = i + Character.charCount(inside.codePointAt(i)), end = afterMarks(inside, marks);
            if (inside.charAt(i) == '\\') {
                end = Math.min(i + 2, inside.length() - 1);
                others.append(inside, i, end);
            } else if (end == marks) {
                others.append(inside, i, end);
            } else {
                clusters.append(alternatives(inside, i, marks, end)).append('|');
            }
            i = end;
        }
        return others.length() == 1 ? "(?:" + clusters.substring(0, clusters.length() - 1) + ")"
                : "(?:" + clusters + others + "](?!\\p{M}))";
    }

    private static void permute(String done, String rest, String cluster, java.util.Set<String> all) {
        if (rest.isEmpty()) {
            if (!java.text.Normalizer.normalize(done, java.text.Normalizer.Form.NFD).equals(cluster)) {
                return;
            }
            all.add(done);
            for (int i = 1; i < done.length(); i++) {
                all.add(java.text.Normalizer.normalize(done.substring(0, i + 1), java.text.Normalizer.Form.NFC) + done.substring(i + 1));
            }
            return;
        }
        for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
            int next = i + Character.charCount(rest.codePointAt(i));
            permute(done + rest.substring(i, next), rest.substring(0, i) + rest.substring(next), cluster, all);
        }
    }

    public static Pattern compile(String regex) {
        return new Pattern(regex, 0);
    }

    public static Pattern compile(String regex, int flags) {
        return new Pattern(regex, flags);
    }

    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }

    public Matcher matcher(CharSequence input) {
        return new Matcher(this, input);
    }

    public int flags() {
        return allFlags;
    }

    public Map<String, Integer> namedGroups() {
        return Collections.unmodifiableMap(names);
    }

    public static boolean matches(String regex, CharSequence input) {
        return compile(regex).matcher(input).matches();
    }

    public String[] split(CharSequence input, int limit) {
        return split(input, limit, false);
    }

    public String[] splitWithDelimiters(CharSequence input, int limit) {
        return split(input, limit, true);
    }

    private String[] split(CharSequence input, int limit, boolean withDelimiters) {
        int index = 0;
        int pieces = 0;
        ArrayList<String> list = new ArrayList<>();
        Matcher m = matcher(input);
        while (m.find()) {
            if (limit <= 0 || pieces < limit - 1) {
                if (index == 0 && m.start() == 0 && m.end() == 0) {
                    continue;
                }
                list.add(input.subSequence(index, m.start()).toString());
                if (withDelimiters) {
                    list.add(m.group());
                }
                index = m.end();
                pieces++;
            } else {
                break;
            }
        }
        if (index == 0) {
            return new String[] {input.toString()};
        }
        list.add(input.subSequence(index, input.length()).toString());
        int n = list.size();
        if (limit == 0) {
            while (n > 0 && list.get(n - 1).isEmpty()) {
                n--;
            }
        }
        return list.subList(0, n).toArray(new String[n]);
    }

    public String[] split(CharSequence input) {
        return split(input, 0, false);
    }

    public static String quote(String s) {
        if (s.indexOf("\\E") < 0) {
            return "\\Q" + s + "\\E";
        }
        return "\\Q" + s.replace("\\E", "\\E\\\\E\\Q") + "\\E";
    }

    public Predicate<String> asPredicate() {
        return s -> matcher(s).find();
    }

    public Predicate<String> asMatchPredicate() {
        return s -> matcher(s).matches();
    }

    public Stream<String> splitAsStream(CharSequence input) {
        Iterator<String> it = new Iterator<String>() {
            private final Matcher m = matcher(input);
            private int current;
            private String next;
            private int empties;

            @Override
            public boolean hasNext() {
                if (next != null || empties > 0) {
                    return true;
                }
                if (current == input.length()) {
                    return false;
                }
                while (m.find()) {
                    next = input.subSequence(current, m.start()).toString();
                    current = m.end();
                    if (!next.isEmpty()) {
                        return true;
                    } else if (current > 0) {
                        empties++;
                        next = null;
                    } else {
                        next = null;
                    }
                }
                next = input.subSequence(current, input.length()).toString();
                current = input.length();
                if (!next.isEmpty() || m.hitEnd() && input.length() == 0) {
                    return true;
                }
                empties = 0;
                next = null;
                return false;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (empties > 0) {
                    empties--;
                    return "";
                }
                String s = next;
                next = null;
                return s;
            }
        };
        if (input.length() == 0) {
            return Stream.of("");
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(it,
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Object readResolve() {
        return compile(pattern, flags);
    }
}
