package java.net;

/** An absolute URL as text; java.net is not part of the library yet. */
public final class URL implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    private final String text;

    URL(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
