package java.nio.channels;

import java.io.IOException;

/** Can be closed while a thread waits for it. */
public interface InterruptibleChannel extends Channel {
    @Override
    void close() throws IOException;
}
