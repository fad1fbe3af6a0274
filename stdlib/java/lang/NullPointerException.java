package java.lang;

/** NullPointerException: see the documentation of Java SE; carries a message and a cause only. */
public class NullPointerException extends RuntimeException {
    private static final long serialVersionUID = 5162710183389028792L;

    /** What was null (JEP 358), where the VM has made this; it is no detail message. */
    private transient String extendedMessage;

    public NullPointerException() {
        super();
    }

    public NullPointerException(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return super.fillInStackTrace();
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message != null ? message : extendedMessage;
    }
}
