package java.util.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Matches a pattern against a text. */
public final class Matcher implements MatchResult {
    private Pattern pattern;
    CharSequence text;
    int[] groups;
    /** Where groups that are being matched started. */
    int[] opens;
    int[] locals;
    int from;
    int to;
    int first = -1;
    int last;
    int previousEnd = -1;
    int subEnd;
    int behindTo;
    boolean requireEnd;
    boolean hitEnd;
    boolean requiresEnd;
    boolean transparent;
    boolean anchoring = true;
    private int appendPos;
    private int modCount;

    Matcher(Pattern p, CharSequence text) {
        pattern = p;
        this.text = Objects.requireNonNull(text);
        allocate();
        reset();
    }

    private void allocate() {
        groups = new int[pattern.groupCount * 2];
        opens = new int[pattern.groupCount];
        locals = new int[pattern.localCount];
    }

    int codePointAt(int i) {
        char c = text.charAt(i);
        if (c >= 0xd800 && c < 0xdc00 && i + 1 < to) {
            char d = text.charAt(i + 1);
            if (d >= 0xdc00 && d <= 0xdfff) {
                return Character.toCodePoint(c, d);
            }
        }
        return c;
    }

    public Pattern pattern() {
        return pattern;
    }

    public MatchResult toMatchResult() {
        return new ImmutableMatchResult(first, text.toString(), groups.clone(), pattern.names, first < 0
                ? -1 : last);
    }

    /** A match that stays. */
    private record ImmutableMatchResult(int first, String text, int[] groups, Map<String, Integer> names,
            int last) implements MatchResult {
        private void check(int group) {
            if (first < 0) {
                throw new IllegalStateException("No match found");
            }
            if (group < 0 || group > groupCount()) {
                throw new IndexOutOfBoundsException("No group " + group);
            }
        }

        @Override
        public int start() {
            return start(0);
        }

        @Override
        public int start(int group) {
            check(group);
            return groups[group * 2];
        }

        @Override
        public int end() {
            return end(0);
        }

        @Override
        public int end(int group) {
            check(group);
            return groups[group * 2 + 1];
        }

        @Override
        public String group() {
            return group(0);
        }

        @Override
        public String group(int group) {
            check(group);
            int s = groups[group * 2];
            return s < 0 ? null : text.substring(s, groups[group * 2 + 1]);
        }

        @Override
        public int groupCount() {
            return groups.length / 2 - 1;
        }

        @Override
        public String toString() {
            return getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(this));
        }

        @Override
        public Map<String, Integer> namedGroups() {
            return names;
        }

        @Override
        public boolean hasMatch() {
            return first >= 0;
        }
    }

    public Matcher usePattern(Pattern newPattern) {
        if (newPattern == null) {
            throw new IllegalArgumentException("Pattern cannot be null");
        }
        pattern = newPattern;
        allocate();
        Arrays.fill(groups, -1);
        first = -1;
        modCount++;
        return this;
    }

    public Matcher reset() {
        first = -1;
        last = 0;
        previousEnd = -1;
        Arrays.fill(groups, -1);
        appendPos = 0;
        from = 0;
        to = text.length();
        modCount++;
        return this;
    }

    public Matcher reset(CharSequence input) {
        text = Objects.requireNonNull(input);
        return reset();
    }

    private void checkMatch() {
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
    }

    private void checkGroup(int group) {
        if (group < 0 || group > groupCount()) {
            throw new IndexOutOfBoundsException("No group " + group);
        }
    }

    @Override
    public int start() {
        checkMatch();
        return first;
    }

    @Override
    public int start(int group) {
        checkMatch();
        checkGroup(group);
        return groups[group * 2];
    }

    private int number(String name) {
        Objects.requireNonNull(name, "Group name");
        Integer n = pattern.names.get(name);
        if (n == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return n;
    }

    @Override
    public int start(String name) {
        return groups[number(name) * 2];
    }

    @Override
    public int end() {
        checkMatch();
        return last;
    }

    @Override
    public int end(int group) {
        checkMatch();
        checkGroup(group);
        return groups[group * 2 + 1];
    }

    @Override
    public int end(String name) {
        return groups[number(name) * 2 + 1];
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
        checkGroup(group);
        int s = groups[group * 2];
        return s < 0 ? null : text.subSequence(s, groups[group * 2 + 1]).toString();
    }

    @Override
    public String group(String name) {
        Objects.requireNonNull(name, "Group name");
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
        return group(number(name));
    }

    @Override
    public int groupCount() {
        return pattern.groupCount - 1;
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.namedGroups();
    }

    @Override
    public boolean hasMatch() {
        return first >= 0;
    }

    public boolean matches() {
        return match(from, true);
    }

    public boolean lookingAt() {
        return match(from, false);
    }

    private boolean match(int at, boolean end) {
        hitEnd = false;
        requiresEnd = false;
        requireEnd = end;
        previousEnd = first < 0 ? at : last;
        Arrays.fill(groups, -1);
        first = at;
        boolean found = pattern.root.match(this, at);
        if (!found) {
            first = -1;
        }
        modCount++;
        return found;
    }

    private boolean search(int at) {
        hitEnd = false;
        requiresEnd = false;
        requireEnd = false;
        previousEnd = first < 0 ? from : last;
        Node root = pattern.root;
        int c = pattern.firstChar;
        modCount++;
        for (int i = at; i <= to; i++) {
            if (c >= 0) {
                while (i < to && text.charAt(i) != c) {
                    i++;
                }
                if (i >= to) {
                    hitEnd = true;
                    break;
                }
            } else if (i > at && i < to && Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                continue;
            }
            Arrays.fill(groups, -1);
            first = i;
            if (root.match(this, i)) {
                return true;
            }
        }
        hitEnd = true;
        first = -1;
        Arrays.fill(groups, -1);
        return false;
    }

    public boolean find() {
        int next = first < 0 && last == 0 ? from : last;
        if (first >= 0 && next == first) {
            next++;
        }
        if (next < from) {
            next = from;
        }
        if (next > to) {
            Arrays.fill(groups, -1);
            first = -1;
            return false;
        }
        boolean r = search(next);
        if (!r) {
            last = to + 1;
        }
        return r;
    }

    public boolean find(int start) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        reset();
        return search(start);
    }

    public static String quoteReplacement(String s) {
        if (s.indexOf('\\') < 0 && s.indexOf('$') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' || c == '$') {
                sb.append('\\');
            }
            sb.append(c);
        }
        return sb.toString();
    }

    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        checkMatch();
        StringBuilder r = new StringBuilder();
        expand(replacement, r);
        sb.append(text, appendPos, first);
        sb.append(r);
        appendPos = last;
        modCount++;
        return this;
    }

    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        checkMatch();
        StringBuilder r = new StringBuilder();
        expand(replacement, r);
        sb.append(text, appendPos, first);
        sb.append(r);
        appendPos = last;
        modCount++;
        return this;
    }

    private void expand(String r, StringBuilder sb) {
        int n = r.length();
        for (int i = 0; i < n;) {
            char c = r.charAt(i);
            if (c == '\\') {
                i++;
                if (i == n) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                sb.append(r.charAt(i++));
            } else if (c == '$') {
                i++;
                if (i == n) {
                    throw new IllegalArgumentException(
                            "Illegal group reference: group index is missing");
                }
                char d = r.charAt(i);
                int g;
                if (d == '{') {
                    int e = ++i;
                    while (e < n && Character.isLetterOrDigit(r.charAt(e))
                            && r.charAt(e) < 128) {
                        e++;
                    }
                    if (e == i) {
                        throw new IllegalArgumentException("named capturing group has 0 length name");
                    }
                    if (e >= n || r.charAt(e) != '}') {
                        throw new IllegalArgumentException(
                                "named capturing group is missing trailing '}'");
                    }
                    String name = r.substring(i, e);
                    if (Character.isDigit(name.charAt(0))) {
                        throw new IllegalArgumentException("capturing group name {" + name
                                + "} starts with digit character");
                    }
                    Integer k = pattern.names.get(name);
                    if (k == null) {
                        throw new IllegalArgumentException("No group with name {" + name + "}");
                    }
                    g = k;
                    i = e + 1;
                } else {
                    g = d - '0';
                    if (g < 0 || g > 9) {
                        throw new IllegalArgumentException("Illegal group reference");
                    }
                    i++;
                    while (i < n) {
                        int x = r.charAt(i) - '0';
                        if (x < 0 || x > 9 || g * 10 + x > groupCount()) {
                            break;
                        }
                        g = g * 10 + x;
                        i++;
                    }
                }
                int s = start(g);
                if (s >= 0) {
                    sb.append(text, s, end(g));
                }
            } else {
                sb.append(c);
                i++;
            }
        }
    }

    public StringBuffer appendTail(StringBuffer sb) {
        return sb.append(text, appendPos, text.length());
    }

    public StringBuilder appendTail(StringBuilder sb) {
        return sb.append(text, appendPos, text.length());
    }

    public String replaceAll(String replacement) {
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            appendReplacement(sb, replacement);
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            int mc = modCount;
            String r = replacer.apply(this);
            if (mc != modCount) {
                throw new ConcurrentModificationException();
            }
            appendReplacement(sb, r);
        } while (find());
        return appendTail(sb).toString();
    }

    public Stream<MatchResult> results() {
        List<MatchResult> all = new ArrayList<>();
        reset();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.stream();
    }

    public String replaceFirst(String replacement) {
        Objects.requireNonNull(replacement, "replacement");
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacement);
        return appendTail(sb).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacer.apply(this));
        return appendTail(sb).toString();
    }

    public Matcher region(int start, int end) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("start");
        }
        if (end < 0 || end > text.length()) {
            throw new IndexOutOfBoundsException("end");
        }
        if (start > end) {
            throw new IndexOutOfBoundsException("start > end");
        }
        reset();
        from = start;
        to = end;
        return this;
    }

    public int regionStart() {
        return from;
    }

    public int regionEnd() {
        return to;
    }

    public boolean hasTransparentBounds() {
        return transparent;
    }

    public Matcher useTransparentBounds(boolean b) {
        transparent = b;
        return this;
    }

    public boolean hasAnchoringBounds() {
        return anchoring;
    }

    public Matcher useAnchoringBounds(boolean b) {
        anchoring = b;
        return this;
    }

    @Override
    public String toString() {
        return "java.util.regex.Matcher[pattern=" + pattern + " region=" + from + "," + to
                + " lastmatch=" + (first >= 0 && group() != null ? group() : "") + "]";
    }

    public boolean hitEnd() {
        return hitEnd;
    }

    public boolean requireEnd() {
        return requiresEnd;
    }
}
