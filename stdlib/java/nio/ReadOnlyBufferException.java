package java.nio;

/** ReadOnlyBufferException: see the documentation of Java SE; carries a message and a cause only. */
public class ReadOnlyBufferException extends UnsupportedOperationException {
    private static final long serialVersionUID = -1210063976496234090L;

    public ReadOnlyBufferException() {
        super();
    }
}
