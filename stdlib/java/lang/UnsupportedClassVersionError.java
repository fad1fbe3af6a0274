package java.lang;

/** UnsupportedClassVersionError: see the documentation of Java SE; carries a message and a cause only. */
public class UnsupportedClassVersionError extends ClassFormatError {
    private static final long serialVersionUID = -7123279212883497373L;

    public UnsupportedClassVersionError() {
        super();
    }

    public UnsupportedClassVersionError(String message) {
        super(message);
    }
}
