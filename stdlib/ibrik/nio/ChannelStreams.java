package ibrik.nio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;

/** Streams on channels and channels on streams. */
public final class ChannelStreams {
    private ChannelStreams() {
    }

    /** Reads a channel as a stream. */
    public static final class Input extends InputStream {
        private final ReadableByteChannel channel;

        public Input(ReadableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public synchronized int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            return len == 0 ? 0 : channel.read(ByteBuffer.wrap(b, off, len));
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            if (channel instanceof SeekableByteChannel s) {
                long left = s.size() - s.position();
                if (left > Integer.MAX_VALUE - 8) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                return Transfers.readAll(this, (int) Math.max(left, 0));
            }
            return super.readAllBytes();
        }

        @Override
        public int available() throws IOException {
            if (channel instanceof SeekableByteChannel s) {
                long left = Math.max(0, s.size() - s.position());
                return (int) Math.min(left, Integer.MAX_VALUE);
            }
            return 0;
        }

        @Override
        public synchronized long skip(long n) throws IOException {
            if (!(channel instanceof SeekableByteChannel s)) {
                return super.skip(n);
            }
            long at = s.position();
            long to = n <= 0 ? at : at + n < 0 ? s.size() : Math.min(at + n, s.size());
            s.position(Math.max(to, at));
            return Math.max(to, at) - at;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Writes a channel as a stream. */
    public static final class Output extends OutputStream {
        private final WritableByteChannel channel;

        public Output(WritableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            ByteBuffer bytes = ByteBuffer.wrap(b, off, len);
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) <= 0) {
                    throw new IOException("no bytes written");
                }
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Reads a stream as a channel. */
    public static final class Source implements ReadableByteChannel {
        private final InputStream in;
        private volatile boolean closed;

        public Source(InputStream in) {
            this.in = in;
        }

        @Override
        public synchronized int read(ByteBuffer dst) throws IOException {
            if (closed) {
                throw new ClosedChannelException();
            }
            byte[] b = new byte[Math.min(8192, dst.remaining())];
            int total = 0;
            while (dst.hasRemaining() && (total == 0 || in.available() > 0)) {
                int n = in.read(b, 0, Math.min(b.length, dst.remaining()));
                if (n < 0) {
                    return total == 0 ? -1 : total;
                }
                dst.put(b, 0, n);
                total += n;
            }
            return total;
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            in.close();
        }
    }

    /** Writes a stream as a channel. */
    public static final class Sink implements WritableByteChannel {
        private final OutputStream out;
        private volatile boolean closed;

        public Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized int write(ByteBuffer src) throws IOException {
            if (closed) {
                throw new ClosedChannelException();
            }
            byte[] b = new byte[src.remaining()];
            src.get(b);
            out.write(b);
            return b.length;
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            out.close();
        }
    }
}
