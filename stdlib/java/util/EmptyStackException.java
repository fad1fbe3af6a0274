package java.util;

/** EmptyStackException: see the documentation of Java SE; carries a message and a cause only. */
public class EmptyStackException extends RuntimeException {
    private static final long serialVersionUID = 5084686378493302095L;

    public EmptyStackException() {
        super();
    }
}
