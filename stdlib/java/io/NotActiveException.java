package java.io;

/** NotActiveException: see the documentation of Java SE; carries a message and a cause only. */
public class NotActiveException extends ObjectStreamException {
    private static final long serialVersionUID = -3893467273049808895L;

    public NotActiveException() {
        super();
    }

    public NotActiveException(String message) {
        super(message);
    }
}
