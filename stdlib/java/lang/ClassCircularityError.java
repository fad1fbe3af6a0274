package java.lang;

/** ClassCircularityError: see the documentation of Java SE; carries a message and a cause only. */
public class ClassCircularityError extends LinkageError {
    private static final long serialVersionUID = 1054362542914539689L;

    public ClassCircularityError() {
        super();
    }

    public ClassCircularityError(String message) {
        super(message);
    }
}
