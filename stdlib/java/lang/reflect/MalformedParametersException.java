package java.lang.reflect;

/** MalformedParametersException: see the documentation of Java SE; carries a message and a cause only. */
public class MalformedParametersException extends RuntimeException {
    private static final long serialVersionUID = 20130919L;

    public MalformedParametersException() {
        super();
    }

    public MalformedParametersException(String message) {
        super(message);
    }
}
