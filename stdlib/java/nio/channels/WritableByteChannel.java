package java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes can be written. */
public interface WritableByteChannel extends Channel {
    int write(ByteBuffer src) throws IOException;
}
