package java.nio;

/** BufferOverflowException: see the documentation of Java SE; carries a message and a cause only. */
public class BufferOverflowException extends RuntimeException {
    private static final long serialVersionUID = -5484897634319144535L;

    public BufferOverflowException() {
        super();
    }
}
