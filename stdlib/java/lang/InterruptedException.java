package java.lang;

/** InterruptedException: see the documentation of Java SE; carries a message and a cause only. */
public class InterruptedException extends Exception {
    private static final long serialVersionUID = 6700697376100628473L;

    public InterruptedException() {
        super();
    }

    public InterruptedException(String message) {
        super(message);
    }
}
