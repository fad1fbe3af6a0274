package java.lang;

/** ClassFormatError: see the documentation of Java SE; carries a message and a cause only. */
public class ClassFormatError extends LinkageError {
    private static final long serialVersionUID = -8420114879011949195L;

    public ClassFormatError() {
        super();
    }

    public ClassFormatError(String message) {
        super(message);
    }
}
