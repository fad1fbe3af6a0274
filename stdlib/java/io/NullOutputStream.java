package java.io;

import java.util.Objects;

/** Discards bytes until it is closed. */
final class NullOutputStream extends OutputStream {
    private boolean closed;

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void write(int b) throws IOException {
        ensureOpen();
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        ensureOpen();
    }

    @Override
    public void close() {
        closed = true;
    }
}
