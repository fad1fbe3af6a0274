package java.util.zip;

import ibrik.util.Zlib;
import java.nio.BufferAccess;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;

/** Expands what zlib compressed. */
public class Inflater implements AutoCloseable {
    private static final byte[] NOTHING = new byte[0];

    private final Zlib.Owned zlib;
    private final int[] used = new int[2];
    private boolean finished;
    private boolean needDict;
    /** Whether zlib may have output although there is no input. */
    private boolean pendingOutput;
    private byte[] input = NOTHING;
    private int at;
    private int end;
    /** The buffer that input comes from; its position follows. */
    private ByteBuffer source;
    private long bytesRead;
    private long bytesWritten;

    public Inflater(boolean nowrap) {
        zlib = new Zlib.Owned(this, false, 0, 0, nowrap);
    }

    public Inflater() {
        this(false);
    }

    private long stream() {
        long s = zlib.stream();
        if (s == 0) {
            throw new IllegalStateException("Inflater has been closed");
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
            if (Zlib.dictionary(stream(), false, dictionary, off, len) != Zlib.OK) {
                throw new IllegalArgumentException();
            }
            needDict = false;
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

    public int getRemaining() {
        synchronized (zlib) {
            return source == null ? end - at : source.remaining();
        }
    }

    public boolean needsInput() {
        synchronized (zlib) {
            return source == null ? at == end : !source.hasRemaining();
        }
    }

    public boolean needsDictionary() {
        synchronized (zlib) {
            return needDict;
        }
    }

    public boolean finished() {
        synchronized (zlib) {
            return finished;
        }
    }

    boolean hasPendingOutput() {
        return pendingOutput;
    }

    public int inflate(byte[] output, int off, int len) throws DataFormatException {
        ZipBytes.check(output, off, len);
        synchronized (zlib) {
            long s = stream();
            load();
            int code = Zlib.run(s, false, input, at, end - at, output, off, len,
                    Zlib.SYNC_FLUSH, used);
            switch (code) {
                case Zlib.BUF_ERROR:
                    used[0] = 0;
                    used[1] = 0;
                    break;
                case Zlib.STREAM_END:
                    finished = true;
                    break;
                case Zlib.NEED_DICT:
                    needDict = true;
                    break;
                default:
                    break;
            }
            at += used[0];
            if (source != null) {
                source.position(source.position() + used[0]);
            }
            bytesRead += used[0];
            bytesWritten += used[1];
            if (code == Zlib.DATA_ERROR) {
                throw new DataFormatException(Zlib.message(s));
            }
            if (code < 0 && code != Zlib.BUF_ERROR) {
                throw new InternalError(Zlib.message(s));
            }
            pendingOutput = code == Zlib.OK && used[1] == len && len > 0;
            return used[1];
        }
    }

    public int inflate(byte[] output) throws DataFormatException {
        return inflate(output, 0, output.length);
    }

    public int inflate(ByteBuffer output) throws DataFormatException {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        byte[] b = new byte[output.remaining()];
        int n = inflate(b, 0, b.length);
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
            Zlib.reset(stream(), false);
            finished = false;
            needDict = false;
            pendingOutput = false;
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
