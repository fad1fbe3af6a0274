package java.nio.file;

/** There is no provider for that. */
public class ProviderNotFoundException extends RuntimeException {
    private static final long serialVersionUID = -1880012509822920354L;

    public ProviderNotFoundException() {
    }

    public ProviderNotFoundException(String msg) {
        super(msg);
    }
}
