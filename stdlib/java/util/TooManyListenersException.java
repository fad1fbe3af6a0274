package java.util;

/** TooManyListenersException: see the documentation of Java SE; carries a message and a cause only. */
public class TooManyListenersException extends Exception {
    private static final long serialVersionUID = 5074640544770687831L;

    public TooManyListenersException() {
        super();
    }

    public TooManyListenersException(String message) {
        super(message);
    }
}
