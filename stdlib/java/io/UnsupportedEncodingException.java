package java.io;

/** UnsupportedEncodingException: see the documentation of Java SE; carries a message and a cause only. */
public class UnsupportedEncodingException extends IOException {
    private static final long serialVersionUID = -4274276298326136670L;

    public UnsupportedEncodingException() {
        super();
    }

    public UnsupportedEncodingException(String message) {
        super(message);
    }
}
