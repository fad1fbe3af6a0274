package java.nio;

/** BufferUnderflowException: see the documentation of Java SE; carries a message and a cause only. */
public class BufferUnderflowException extends RuntimeException {
    private static final long serialVersionUID = -1713313658691622206L;

    public BufferUnderflowException() {
        super();
    }
}
