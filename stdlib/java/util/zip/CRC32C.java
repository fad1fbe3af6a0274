package java.util.zip;

import ibrik.util.Zlib;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The checksum of Castagnoli. */
public final class CRC32C implements Checksum {
    private int value = 0;

    public CRC32C() {
    }

    @Override
    public void update(int b) {
        byte[] one = {(byte) b};
        value = Zlib.crc32c(value, one, 0, 1);
    }

    @Override
    public void update(byte[] b, int off, int len) {
        if (b == null) {
            throw new NullPointerException();
        }
        ZipBytes.check(b, off, len);
        value = Zlib.crc32c(value, b, off, len);
    }

    @Override
    public void update(ByteBuffer buffer) {
        Objects.requireNonNull(buffer);
        Checksum.super.update(buffer);
    }

    @Override
    public void reset() {
        value = 0;
    }

    @Override
    public long getValue() {
        return value & 0xffffffffL;
    }
}
