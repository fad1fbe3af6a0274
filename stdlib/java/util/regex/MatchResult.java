package java.util.regex;

import java.util.Map;

/** What a match found. */
public interface MatchResult {
    int start();

    int start(int group);

    default int start(String name) {
        return start(groupNumber(name));
    }

    int end();

    int end(int group);

    default int end(String name) {
        return end(groupNumber(name));
    }

    String group();

    String group(int group);

    default String group(String name) {
        return group(groupNumber(name));
    }

    private int groupNumber(String name) {
        java.util.Objects.requireNonNull(name, "Group name");
        Integer n = namedGroups().get(name);
        if (n == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return n;
    }

    int groupCount();

    default Map<String, Integer> namedGroups() {
        throw new UnsupportedOperationException();
    }

    default boolean hasMatch() {
        throw new UnsupportedOperationException();
    }
}
