package java.io;

/** Primitive data stand where an object was expected. */
public class OptionalDataException extends ObjectStreamException {
    private static final long serialVersionUID = -8011121865681257820L;
    public int length;
    public boolean eof;

    OptionalDataException(int len) {
        length = len;
    }

    OptionalDataException(boolean end) {
        eof = end;
    }
}
