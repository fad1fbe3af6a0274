package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Joins texts into a list as a sentence has it: a, b, and c. */
public final class ListFormat extends Format {
    private static final long serialVersionUID = 5272525550078071946L;

    public static enum Type {
        STANDARD, OR, UNIT
    }

    public static enum Style {
        FULL, SHORT, NARROW
    }

    private static final int START = 0, MIDDLE = 1, END = 2, TWO = 3, THREE = 4;

    private final Locale locale;
    private final String[] patterns;
    /** What stands before the first element, and between two, by pattern. */
    private final transient String[] before, between, after;

    private ListFormat(Locale locale, String[] patterns) {
        this.locale = locale;
        this.patterns = patterns;
        before = new String[3];
        between = new String[3];
        after = new String[3];
        String[] names = {"start", "middle", "end"};
        for (int i = 0; i < 3; i++) {
            String p = patterns[i];
            int a = p.indexOf("{0}"), b = p.indexOf("{1}");
            boolean ok = a >= 0 && b >= a + 3 && (i == START || a == 0) && (i == END || b + 3 == p.length());
            if (!ok) throw new IllegalArgumentException(names[i] + " pattern is incorrect: " + p);
            before[i] = p.substring(0, a);
            between[i] = p.substring(a + 3, b);
            after[i] = p.substring(b + 3);
        }
        if (!patterns[TWO].isEmpty() && (!patterns[TWO].contains("{0}") || !patterns[TWO].contains("{1}")))
            throw new IllegalArgumentException("pattern for two is incorrect: " + patterns[TWO]);
        if (!patterns[THREE].isEmpty() && !(patterns[THREE].contains("{0}") && patterns[THREE].contains("{1}") && patterns[THREE].contains("{2}")))
            throw new IllegalArgumentException("pattern for three is incorrect: " + patterns[THREE]);
    }

    public static Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    public static ListFormat getInstance() {
        return getInstance(Locale.getDefault(Locale.Category.FORMAT), Type.STANDARD, Style.FULL);
    }

    public static ListFormat getInstance(Locale locale, Type type, Style style) {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(type);
        Objects.requireNonNull(style);
        boolean english = locale.getLanguage().equals("en");
        String word = !english ? "" : type == Type.OR ? "or" : type == Type.UNIT || style == Style.NARROW ? ""
            : style == Style.FULL ? "and" : "&";
        String comma = type == Type.UNIT && style == Style.NARROW && english ? "{0} {1}" : "{0}, {1}";
        String end = word.isEmpty() ? comma : "{0}, " + word + " {1}", two = word.isEmpty() ? comma : "{0} " + word + " {1}";
        String three = comma.replace("{1}", "") + end.replace("{1}", "{2}").replace("{0}", "{1}");
        return new ListFormat(locale, new String[] {comma, comma, end, two, three});
    }

    public static ListFormat getInstance(String[] patterns) {
        Objects.requireNonNull(patterns);
        if (patterns.length != 5) throw new IllegalArgumentException("Pattern array length should be 5");
        for (String p : patterns) Objects.requireNonNull(p);
        return new ListFormat(Locale.ROOT, patterns.clone());
    }

    public Locale getLocale() {
        return locale;
    }

    public String[] getPatterns() {
        return patterns.clone();
    }

    public String format(List<String> input) {
        return format(input, new StringBuffer(), new FieldPosition(0)).toString();
    }

    private static List<Object> elements(Object o) {
        ArrayList<Object> list = new ArrayList<>();
        if (o instanceof List<?> l) list.addAll(l);
        else if (o instanceof Object[] a) list.addAll(Arrays.asList(a));
        else throw new IllegalArgumentException("The object to format should be a List<Object> or an Object[]");
        if (list.isEmpty()) throw new IllegalArgumentException("There should at least be one input string");
        return list;
    }

    @Override
    public StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos) {
        Objects.requireNonNull(obj);
        Objects.requireNonNull(toAppendTo);
        List<Object> e = elements(obj);
        int n = e.size();
        if (n == 1) return toAppendTo.append(e.get(0));
        if (n == 2 && !patterns[TWO].isEmpty())
            return toAppendTo.append(patterns[TWO].replace("{0}", "" + e.get(0)).replace("{1}", "" + e.get(1)));
        if (n == 3 && !patterns[THREE].isEmpty())
            return toAppendTo.append(patterns[THREE].replace("{0}", "" + e.get(0)).replace("{1}", "" + e.get(1)).replace("{2}", "" + e.get(2)));
        toAppendTo.append(before[START]).append(e.get(0));
        for (int i = 1; i < n; i++) toAppendTo.append(between[i == n - 1 ? END : i == 1 ? START : MIDDLE]).append(e.get(i));
        return toAppendTo.append(after[END]);
    }

    public List<String> parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object result = parseObject(source, pos);
        if (result == null || pos.getErrorIndex() >= 0) {
            throw new ParseException("ListFormat.parse(String) failed", Math.max(0, pos.getErrorIndex()));
        }
        @SuppressWarnings("unchecked")
        List<String> list = (List<String>) result;
        return list;
    }

    @Override
    public Object parseObject(String source, ParsePosition parsePos) {
        Objects.requireNonNull(source);
        String s = source.substring(parsePos.getIndex());
        List<String> list = s.isEmpty() ? null : split(s);
        if (list == null) {
            parsePos.setErrorIndex(parsePos.getIndex());
            return null;
        }
        parsePos.setIndex(source.length());
        return list;
    }

    /** By the last separator, and the ones before it. */
    private List<String> split(String s) {
        String last = between[END], tail = after[END];
        ArrayList<String> list = new ArrayList<>();
        if (s.startsWith(before[START]) && s.endsWith(tail)) {
            String body = s.substring(before[START].length(), s.length() - tail.length());
            int end = body.lastIndexOf(last);
            if (end > 0) {
                String head = body.substring(0, end);
                String sep = between[START];
                for (int i = 0, j; ; i = j + sep.length()) {
                    j = head.indexOf(sep, i);
                    list.add(j < 0 ? head.substring(i) : head.substring(i, j));
                    if (j < 0) break;
                    sep = between[MIDDLE];
                }
                list.add(body.substring(end + last.length()));
                return list;
            }
        }
        if (!patterns[TWO].isEmpty()) {
            String p = patterns[TWO];
            int a = p.indexOf("{0}"), b = p.indexOf("{1}");
            String sep = p.substring(a + 3, b);
            int at = s.indexOf(sep);
            if (at > 0) {
                list.add(s.substring(a, at));
                list.add(s.substring(at + sep.length(), s.length() - (p.length() - b - 3)));
                return list;
            }
        }
        list.add(s);
        return list;
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        Objects.requireNonNull(arguments);
        return super.formatToCharacterIterator(arguments);
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ListFormat o && locale.equals(o.locale) && Arrays.equals(patterns, o.patterns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale, Arrays.hashCode(patterns));
    }

    @Override
    public String toString() {
        return "ListFormat [locale: \"" + locale.getDisplayName() + "\", start: \"" + patterns[START] + "\", middle: \""
            + patterns[MIDDLE] + "\", end: \"" + patterns[END] + "\", two: \"" + patterns[TWO] + "\", three: \"" + patterns[THREE] + "\"]\n";
    }
}
