package java.util.regex;

/** Not there yet. */
public final class Pattern {
    private Pattern() {
    }

    public static Pattern compile(String regex) {
        throw new UnsupportedOperationException("java.util.regex is not there yet");
    }

    public static boolean matches(String regex, CharSequence input) {
        throw new UnsupportedOperationException("java.util.regex is not there yet");
    }

    public String[] split(CharSequence s, int limit) {
        return null;
    }

    public String[] splitWithDelimiters(CharSequence s, int limit) {
        return null;
    }

    public Matcher matcher(CharSequence s) {
        return null;
    }
}
