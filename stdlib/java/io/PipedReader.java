package java.io;

import java.util.Objects;

/** The end of a pipe of characters between threads that is read. */
public class PipedReader extends Reader {
    private final char[] buffer;
    private int in = -1;
    private int out;
    boolean connected;
    private boolean closedByWriter;
    private boolean closedByReader;
    private Thread readSide;
    private Thread writeSide;

    public PipedReader(PipedWriter src) throws IOException {
        this(src, 1024);
    }

    public PipedReader(PipedWriter src, int pipeSize) throws IOException {
        this(pipeSize);
        connect(src);
    }

    public PipedReader() {
        this(1024);
    }

    public PipedReader(int pipeSize) {
        if (pipeSize <= 0) {
            throw new IllegalArgumentException("Pipe size <= 0");
        }
        buffer = new char[pipeSize];
    }

    public void connect(PipedWriter src) throws IOException {
        src.connect(this);
    }

    private void pause() throws InterruptedIOException {
        notifyAll();
        try {
            wait(1000);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    synchronized void receive(char[] c, int off, int len) throws IOException {
        for (int i = off; i < off + len; i++) {
            if (!connected) {
                throw new IOException("Pipe not connected");
            }
            if (closedByWriter || closedByReader) {
                throw new IOException("Pipe closed");
            }
            if (readSide != null && !readSide.isAlive()) {
                throw new IOException("Read end dead");
            }
            writeSide = Thread.currentThread();
            while (in == out) {
                if (readSide != null && !readSide.isAlive()) {
                    throw new IOException("Pipe broken");
                }
                pause();
            }
            if (in < 0) {
                in = 0;
                out = 0;
            }
            buffer[in++] = c[i];
            if (in >= buffer.length) {
                in = 0;
            }
        }
    }

    synchronized void receivedLast() {
        closedByWriter = true;
        notifyAll();
    }

    synchronized void wake() throws IOException {
        if (closedByReader || closedByWriter) {
            throw new IOException("Pipe closed");
        }
        notifyAll();
    }

    private void check() throws IOException {
        if (!connected) {
            throw new IOException("Pipe not connected");
        }
        if (closedByReader) {
            throw new IOException("Pipe closed");
        }
        if (writeSide != null && !writeSide.isAlive() && !closedByWriter && in < 0) {
            throw new IOException("Write end dead");
        }
    }

    @Override
    public synchronized int read() throws IOException {
        check();
        readSide = Thread.currentThread();
        int trials = 2;
        while (in < 0) {
            if (closedByWriter) {
                return -1;
            }
            if (writeSide != null && !writeSide.isAlive() && --trials < 0) {
                throw new IOException("Pipe broken");
            }
            pause();
        }
        int c = buffer[out++];
        if (out >= buffer.length) {
            out = 0;
        }
        if (in == out) {
            in = -1;
        }
        return c;
    }

    @Override
    public synchronized int read(char[] cbuf, int off, int len) throws IOException {
        check();
        Objects.checkFromIndexSize(off, len, cbuf.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        cbuf[off] = (char) c;
        int n = 1;
        while (in >= 0 && n < len) {
            cbuf[off + n++] = (char) read();
        }
        return n;
    }

    @Override
    public synchronized boolean ready() throws IOException {
        check();
        return in >= 0;
    }

    @Override
    public void close() throws IOException {
        in = -1;
        closedByReader = true;
    }
}
