package java.lang;

/** UnknownError: see the documentation of Java SE; carries a message and a cause only. */
public class UnknownError extends VirtualMachineError {
    private static final long serialVersionUID = 2524784860676771849L;

    public UnknownError() {
        super();
    }

    public UnknownError(String message) {
        super(message);
    }
}
