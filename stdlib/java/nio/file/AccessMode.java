package java.nio.file;

/** How a file is to be used. */
public enum AccessMode {
    READ,
    WRITE,
    EXECUTE
}
