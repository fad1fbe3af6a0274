package java.util;

/** The extensions of a locale; the one of Unicode, u, as attributes and keywords. */
final class LocaleExtensions {
    /** By singleton, x last; u is the text of what follows. */
    final SortedMap<Character, String> values = new TreeMap<>((a, b) -> a.equals(b) ? 0 : a == 'x' ? 1 : b == 'x' ? -1 : a - b);
    final SortedSet<String> attributes = new TreeSet<>();
    final SortedMap<String, String> keywords = new TreeMap<>();

    LocaleExtensions() {}

    LocaleExtensions(LocaleExtensions o) {
        values.putAll(o.values);
        attributes.addAll(o.attributes);
        keywords.putAll(o.keywords);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void set(char key, String value) {
        if (key != 'u') {
            if (value.isEmpty()) values.remove(key);
            else values.put(key, value);
            return;
        }
        attributes.clear();
        keywords.clear();
        String keyword = null;
        for (String s : value.isEmpty() ? new String[0] : value.split("-")) {
            if (s.length() == 2) {
                keyword = keywords.containsKey(s) ? "" : s;
                if (!keyword.isEmpty()) keywords.put(s, "");
            } else if (keyword == null) {
                attributes.add(s);
            } else if (!keyword.isEmpty()) {
                String v = keywords.get(keyword);
                keywords.put(keyword, v.isEmpty() ? s : v + "-" + s);
            }
        }
        unicodeChanged();
    }

    /** The text of u, from attributes and keywords. */
    void unicodeChanged() {
        StringJoiner j = new StringJoiner("-");
        attributes.forEach(j::add);
        keywords.forEach((k, v) -> j.add(v.isEmpty() ? k : k + "-" + v));
        if (j.length() == 0) values.remove('u');
        else values.put('u', j.toString());
    }

    /** As they stand in a language tag. */
    String id() {
        StringJoiner j = new StringJoiner("-");
        values.forEach((k, v) -> j.add(k + "-" + v));
        return j.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof LocaleExtensions e && id().equals(e.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
