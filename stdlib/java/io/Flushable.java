package java.io;

/** A sink that buffers. */
public interface Flushable {
    void flush() throws IOException;
}
