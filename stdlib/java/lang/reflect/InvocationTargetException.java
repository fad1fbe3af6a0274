package java.lang.reflect;

/** What an invoked method threw. */
public class InvocationTargetException extends ReflectiveOperationException {
    private static final long serialVersionUID = 4085088731926701167L;

    protected InvocationTargetException() {
        super((Throwable) null);
    }

    public InvocationTargetException(Throwable target) {
        super((String) null, target);
    }

    public InvocationTargetException(Throwable target, String s) {
        super(s, target);
    }

    public Throwable getTargetException() {
        return getCause();
    }

    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
