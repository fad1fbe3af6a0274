package java.io;

/** SyncFailedException: see the documentation of Java SE; carries a message and a cause only. */
public class SyncFailedException extends IOException {
    private static final long serialVersionUID = -2353342684412443330L;

    public SyncFailedException(String message) {
        super(message);
    }
}
