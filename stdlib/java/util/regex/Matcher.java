package java.util.regex;

/** Not there yet. */
public final class Matcher {
    private Matcher() {
    }

    public String replaceFirst(String r) {
        return null;
    }

    public String replaceAll(String r) {
        return null;
    }
}
