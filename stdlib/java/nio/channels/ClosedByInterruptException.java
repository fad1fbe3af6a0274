package java.nio.channels;

/** The thread was interrupted and the channel closed. */
public class ClosedByInterruptException extends AsynchronousCloseException {
    private static final long serialVersionUID = -4488191543534286750L;

    public ClosedByInterruptException() {
    }
}
