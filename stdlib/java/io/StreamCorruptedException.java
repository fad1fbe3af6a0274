package java.io;

/** StreamCorruptedException: see the documentation of Java SE; carries a message and a cause only. */
public class StreamCorruptedException extends ObjectStreamException {
    private static final long serialVersionUID = 8983558202217591746L;

    public StreamCorruptedException() {
        super();
    }

    public StreamCorruptedException(String message) {
        super(message);
    }
}
