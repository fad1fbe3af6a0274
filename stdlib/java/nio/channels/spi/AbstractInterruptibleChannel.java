package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.InterruptibleChannel;

/** What channels share that can be closed while a thread waits for them. */
public abstract class AbstractInterruptibleChannel implements Channel, InterruptibleChannel {
    private final Object closeLock = new Object();
    private volatile boolean closed;

    protected AbstractInterruptibleChannel() {
    }

    @Override
    public final void close() throws IOException {
        synchronized (closeLock) {
            if (!closed) {
                closed = true;
                implCloseChannel();
            }
        }
    }

    protected abstract void implCloseChannel() throws IOException;

    @Override
    public final boolean isOpen() {
        return !closed;
    }

    /** Stands before what may block: an interrupted thread closes the channel. */
    protected final void begin() {
        if (Thread.currentThread().isInterrupted()) {
            try {
                close();
            } catch (IOException e) {
                // The interruption is what counts.
            }
        }
    }

    /** Stands behind it; throws if the channel was closed meanwhile. */
    protected final void end(boolean completed) throws AsynchronousCloseException {
        if (closed && Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        if (closed && !completed) {
            throw new AsynchronousCloseException();
        }
    }
}
