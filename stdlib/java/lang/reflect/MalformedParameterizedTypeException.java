package java.lang.reflect;

/** MalformedParameterizedTypeException: see the documentation of Java SE; carries a message and a cause only. */
public class MalformedParameterizedTypeException extends RuntimeException {
    private static final long serialVersionUID = -5696557788586220964L;

    public MalformedParameterizedTypeException() {
        super();
    }

    public MalformedParameterizedTypeException(String message) {
        super(message);
    }
}
