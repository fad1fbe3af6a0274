package java.nio.channels;

/** The thread was interrupted while it waited for a lock. */
public class FileLockInterruptionException extends java.io.IOException {
    private static final long serialVersionUID = 7104080643653532383L;

    public FileLockInterruptionException() {
    }
}
