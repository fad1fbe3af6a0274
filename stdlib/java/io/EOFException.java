package java.io;

/** EOFException: see the documentation of Java SE; carries a message and a cause only. */
public class EOFException extends IOException {
    private static final long serialVersionUID = 6433858223774886977L;

    public EOFException() {
        super();
    }

    public EOFException(String message) {
        super(message);
    }
}
