package ibrik.util;

import java.lang.ref.Cleaner;

/** zlib. The callers have checked all ranges. */
public final class Zlib {
    public static final int OK = 0;
    public static final int STREAM_END = 1;
    public static final int NEED_DICT = 2;
    public static final int DATA_ERROR = -3;
    public static final int BUF_ERROR = -5;
    public static final int FINISH = 4;
    public static final int SYNC_FLUSH = 2;

    private Zlib() {
    }

    /** A stream that compresses or expands; OutOfMemoryError if there is no room. */
    public static native long open(boolean deflate, int level, int strategy, boolean nowrap);

    /** One step; used receives the bytes taken and given; returns zlib's code. */
    public static native int run(long stream, boolean deflate, byte[] in, int inOff, int inLen,
            byte[] out, int outOff, int outLen, int flush, int[] used);

    /** Another level and strategy; takes and gives bytes as run does. */
    public static native int params(long stream, int level, int strategy, byte[] in, int inOff,
            int inLen, byte[] out, int outOff, int outLen, int[] used);

    /** Sets the dictionary; returns zlib's code. */
    public static native int dictionary(long stream, boolean deflate, byte[] b, int off, int len);

    public static native int adler(long stream);

    /** What zlib says of the last error, null if nothing. */
    public static native String message(long stream);

    public static native void reset(long stream, boolean deflate);

    public static native void close(long stream, boolean deflate);

    public static native int crc32(int crc, byte[] b, int off, int len);

    public static native int crc32c(int crc, byte[] b, int off, int len);

    public static native int adler32(int adler, byte[] b, int off, int len);

    /** Closes streams that their owners forgot. */
    public static final class Owned implements Runnable {
        private static final Cleaner CLEANER = Cleaner.create();
        private long stream;
        private final boolean deflate;
        private final Cleaner.Cleanable cleanable;

        public Owned(Object owner, boolean deflate, int level, int strategy, boolean nowrap) {
            this.deflate = deflate;
            stream = open(deflate, level, strategy, nowrap);
            cleanable = CLEANER.register(owner, this);
        }

        /** The stream, 0 when it is closed. */
        public long stream() {
            return stream;
        }

        public void end() {
            cleanable.clean();
        }

        @Override
        public synchronized void run() {
            long s = stream;
            stream = 0;
            if (s != 0) {
                close(s, deflate);
            }
        }
    }
}
