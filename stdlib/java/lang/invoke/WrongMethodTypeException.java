package java.lang.invoke;

/** WrongMethodTypeException: see the documentation of Java SE; carries a message and a cause only. */
public class WrongMethodTypeException extends RuntimeException {
    private static final long serialVersionUID = 292L;

    public WrongMethodTypeException() {
        super();
    }

    public WrongMethodTypeException(String message) {
        super(message);
    }
}
