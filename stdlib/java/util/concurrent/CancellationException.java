package java.util.concurrent;

/** CancellationException: see the documentation of Java SE; carries a message and a cause only. */
public class CancellationException extends IllegalStateException {
    private static final long serialVersionUID = -9202173006928992231L;

    public CancellationException() {
        super();
    }

    public CancellationException(String message) {
        super(message);
    }
}
