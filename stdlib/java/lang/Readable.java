package java.lang;

import java.io.IOException;

/** A source of characters. */
public interface Readable {
    /** Reads into the array; -1 at the end. */
    int read(char[] cbuf, int off, int len) throws IOException;
}
