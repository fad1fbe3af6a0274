package java.lang;

import java.io.IOException;
import java.nio.CharBuffer;

/** A source of characters. */
public interface Readable {
    /** Reads characters into the buffer; the number of them, -1 at the end. */
    int read(CharBuffer cb) throws IOException;
}
