package java.util.zip;

import ibrik.util.Zlib;
import java.nio.BufferAccess;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;

/** Compresses as zlib does. */
public class Deflater implements AutoCloseable {
    public static final int DEFLATED = 8;
    public static final int NO_COMPRESSION = 0;
    public static final int BEST_SPEED = 1;
    public static final int BEST_COMPRESSION = 9;
    public static final int DEFAULT_COMPRESSION = -1;
    public static final int FILTERED = 1;
    public static final int HUFFMAN_ONLY = 2;
    public static final int DEFAULT_STRATEGY = 0;
    public static final int NO_FLUSH = 0;
    public static final int SYNC_FLUSH = 2;
    public static final int FULL_FLUSH = 3;
    private static final byte[] NOTHING = new byte[0];

    private final Zlib.Owned zlib;
    private final int[] used = new int[2];
    private int level;
    private int strategy;
    private boolean setParams;
    private boolean finish;
    private boolean finished;
    private byte[] input = NOTHING;
    private int at;
    private int end;
    /** The buffer that input comes from; its position follows. */
    private ByteBuffer source;
    private long bytesRead;
    private long bytesWritten;

    public Deflater(int level, boolean nowrap) {
        this.level = level;
        zlib = new Zlib.Owned(this, true, level, DEFAULT_STRATEGY, nowrap);
    }

    public Deflater(int level) {
        this(level, false);
    }

    public Deflater() {
        this(DEFAULT_COMPRESSION, false);
    }

    private long stream() {
        long s = zlib.stream();
        if (s == 0) {
            throw new IllegalStateException("Deflater has been closed");
        }
        return s;
    }

    public void setInput(byte[] input, int off, int len) {
        ZipBytes.check(input, off, len);
        synchronized (zlib) {
            this.input = input;
            at = off;
            end = off + len;
            source = null;
        }
    }

    public void setInput(byte[] input) {
        setInput(input, 0, input.length);
    }

    public void setInput(ByteBuffer input) {
        Objects.requireNonNull(input);
        synchronized (zlib) {
            source = input;
        }
    }

    /** Makes what is left of the source the input. */
    private void load() {
        if (source == null) {
            return;
        }
        byte[] b = BufferAccess.bytes(source);
        at = 0;
        if (b != null) {
            at = BufferAccess.offset(source) + source.position();
        } else {
            b = new byte[source.remaining()];
            source.get(source.position(), b);
        }
        input = b;
        end = at + source.remaining();
    }

    public void setDictionary(byte[] dictionary, int off, int len) {
        ZipBytes.check(dictionary, off, len);
        synchronized (zlib) {
            if (Zlib.dictionary(stream(), true, dictionary, off, len) != Zlib.OK) {
                throw new IllegalArgumentException();
            }
        }
    }

    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    public void setDictionary(ByteBuffer dictionary) {
        byte[] b = new byte[dictionary.remaining()];
        dictionary.get(b);
        setDictionary(b, 0, b.length);
    }

    public void setStrategy(int strategy) {
        if (strategy < DEFAULT_STRATEGY || strategy > HUFFMAN_ONLY) {
            throw new IllegalArgumentException();
        }
        synchronized (zlib) {
            if (this.strategy != strategy) {
                this.strategy = strategy;
                setParams = true;
            }
        }
    }

    public void setLevel(int level) {
        if ((level < 0 || level > 9) && level != DEFAULT_COMPRESSION) {
            throw new IllegalArgumentException("invalid compression level");
        }
        synchronized (zlib) {
            if (this.level != level) {
                this.level = level;
                setParams = true;
            }
        }
    }

    public boolean needsInput() {
        synchronized (zlib) {
            return source == null ? at == end : !source.hasRemaining();
        }
    }

    public void finish() {
        synchronized (zlib) {
            finish = true;
        }
    }

    public boolean finished() {
        synchronized (zlib) {
            return finished;
        }
    }

    public int deflate(byte[] output, int off, int len) {
        return deflate(output, off, len, NO_FLUSH);
    }

    public int deflate(byte[] output) {
        return deflate(output, 0, output.length, NO_FLUSH);
    }

    public int deflate(ByteBuffer output) {
        return deflate(output, NO_FLUSH);
    }

    public int deflate(byte[] output, int off, int len, int flush) {
        ZipBytes.check(output, off, len);
        if (flush != NO_FLUSH && flush != SYNC_FLUSH && flush != FULL_FLUSH) {
            throw new IllegalArgumentException();
        }
        synchronized (zlib) {
            long s = stream();
            load();
            int code;
            if (setParams) {
                code = Zlib.params(s, level, strategy, input, at, end - at, output, off, len,
                        used);
                setParams = code != Zlib.OK;
            } else {
                code = Zlib.run(s, true, input, at, end - at, output, off, len,
                        finish ? Zlib.FINISH : flush, used);
                finished |= code == Zlib.STREAM_END;
            }
            if (code == Zlib.BUF_ERROR) {
                used[0] = 0;
                used[1] = 0;
            } else if (code != Zlib.OK && code != Zlib.STREAM_END) {
                throw new InternalError(Zlib.message(s));
            }
            at += used[0];
            if (source != null) {
                source.position(source.position() + used[0]);
            }
            bytesRead += used[0];
            bytesWritten += used[1];
            return used[1];
        }
    }

    public int deflate(ByteBuffer output, int flush) {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        byte[] b = new byte[output.remaining()];
        int n = deflate(b, 0, b.length, flush);
        output.put(b, 0, n);
        return n;
    }

    public int getAdler() {
        synchronized (zlib) {
            return Zlib.adler(stream());
        }
    }

    @Deprecated(since = "23")
    public int getTotalIn() {
        return (int) getBytesRead();
    }

    public long getBytesRead() {
        synchronized (zlib) {
            stream();
            return bytesRead;
        }
    }

    @Deprecated(since = "23")
    public int getTotalOut() {
        return (int) getBytesWritten();
    }

    public long getBytesWritten() {
        synchronized (zlib) {
            stream();
            return bytesWritten;
        }
    }

    public void reset() {
        synchronized (zlib) {
            Zlib.reset(stream(), true);
            finish = false;
            finished = false;
            input = NOTHING;
            at = 0;
            end = 0;
            source = null;
            bytesRead = 0;
            bytesWritten = 0;
        }
    }

    public void end() {
        synchronized (zlib) {
            zlib.end();
            input = NOTHING;
            at = 0;
            end = 0;
            source = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
