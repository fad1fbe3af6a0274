package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes can be read. */
public interface ReadableByteChannel extends Channel {
    int read(ByteBuffer dst) throws IOException;
}
