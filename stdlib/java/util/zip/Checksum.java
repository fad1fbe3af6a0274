package java.util.zip;

import java.nio.ByteBuffer;

/** A checksum of bytes. */
public interface Checksum {
    void update(int b);

    default void update(byte[] b) {
        update(b, 0, b.length);
    }

    void update(byte[] b, int off, int len);

    default void update(ByteBuffer buffer) {
        int n = buffer.remaining();
        if (buffer.hasArray()) {
            update(buffer.array(), buffer.position() + buffer.arrayOffset(), n);
            buffer.position(buffer.limit());
            return;
        }
        byte[] b = new byte[Math.min(n, 4096)];
        while (buffer.hasRemaining()) {
            int m = Math.min(buffer.remaining(), b.length);
            buffer.get(b, 0, m);
            update(b, 0, m);
        }
    }

    long getValue();

    void reset();
}
