package java.nio.channels;

/** This program holds a lock on that region already. */
public class OverlappingFileLockException extends IllegalStateException {
    private static final long serialVersionUID = 2047812138163068433L;

    public OverlappingFileLockException() {
    }
}
