package java.util;

/** Not there yet. */
public final class Formatter {
    private final StringBuilder sb = new StringBuilder();

    public Formatter() {
    }

    public Formatter(Locale l) {
    }

    public Formatter(StringBuilder sb) {
    }

    public Formatter(StringBuilder sb, Locale l) {
    }

    public Formatter format(String f, Object... args) {
        throw new UnsupportedOperationException("java.util.Formatter is not there yet");
    }

    public Formatter format(Locale l, String f, Object... args) {
        throw new UnsupportedOperationException("java.util.Formatter is not there yet");
    }
}
