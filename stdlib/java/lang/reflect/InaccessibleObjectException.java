package java.lang.reflect;

/** InaccessibleObjectException: see the documentation of Java SE; carries a message and a cause only. */
public class InaccessibleObjectException extends RuntimeException {
    private static final long serialVersionUID = 4158786093378140901L;

    public InaccessibleObjectException() {
        super();
    }

    public InaccessibleObjectException(String message) {
        super(message);
    }
}
