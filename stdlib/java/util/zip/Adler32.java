package java.util.zip;

import ibrik.util.Zlib;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The checksum of zlib streams. */
public class Adler32 implements Checksum {
    private int value = 1;

    public Adler32() {
    }

    @Override
    public void update(int b) {
        byte[] one = {(byte) b};
        value = Zlib.adler32(value, one, 0, 1);
    }

    @Override
    public void update(byte[] b, int off, int len) {
        if (b == null) {
            throw new NullPointerException();
        }
        ZipBytes.check(b, off, len);
        value = Zlib.adler32(value, b, off, len);
    }

    @Override
    public void update(ByteBuffer buffer) {
        Objects.requireNonNull(buffer);
        Checksum.super.update(buffer);
    }

    @Override
    public void reset() {
        value = 1;
    }

    @Override
    public long getValue() {
        return value & 0xffffffffL;
    }
}
