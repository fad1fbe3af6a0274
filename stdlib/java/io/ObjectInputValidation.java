package java.io;

/** Is asked when a whole graph of objects has been read. */
public interface ObjectInputValidation {
    void validateObject() throws InvalidObjectException;
}
