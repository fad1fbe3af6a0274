package java.util.zip;

/** A fault of the library. */
public class ZipError extends InternalError {
    private static final long serialVersionUID = 853973422266861979L;

    public ZipError(String msg) {
        super(msg);
    }
}
