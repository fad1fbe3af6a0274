package java.io;

/** InterruptedIOException: see the documentation of Java SE; carries a message and a cause only. */
public class InterruptedIOException extends IOException {
    private static final long serialVersionUID = 4020568460727500567L;

    public InterruptedIOException() {
        super();
    }

    public InterruptedIOException(String message) {
        super(message);
    }

    /** Bytes moved before the operation was interrupted. */
    public int bytesTransferred = 0;
}
