package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the format of gzip. */
public class GZIPOutputStream extends DeflaterOutputStream {
    protected CRC32 crc = new CRC32();

    public GZIPOutputStream(OutputStream out, int size) throws IOException {
        this(out, size, false);
    }

    public GZIPOutputStream(OutputStream out, int size, boolean syncFlush) throws IOException {
        super(out, out != null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : null, size,
                syncFlush);
        usesDefaultDeflater = true;
        out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, -1});
        crc.reset();
    }

    public GZIPOutputStream(OutputStream out) throws IOException {
        this(out, 512, false);
    }

    public GZIPOutputStream(OutputStream out, boolean syncFlush) throws IOException {
        this(out, 512, syncFlush);
    }

    @Override
    public synchronized void write(byte[] buf, int off, int len) throws IOException {
        super.write(buf, off, len);
        crc.update(buf, off, len);
    }

    @Override
    public void finish() throws IOException {
        if (def.finished()) {
            return;
        }
        try {
            def.finish();
            while (!def.finished()) {
                int n = def.deflate(buf, 0, buf.length);
                if (def.finished() && n <= buf.length - 8) {
                    trailer(buf, n);
                    out.write(buf, 0, n + 8);
                    return;
                }
                if (n > 0) {
                    out.write(buf, 0, n);
                }
            }
            byte[] t = new byte[8];
            trailer(t, 0);
            out.write(t);
        } catch (IOException e) {
            if (usesDefaultDeflater) {
                def.end();
            }
            throw e;
        }
    }

    private void trailer(byte[] b, int at) {
        ZipBytes.put32(b, at, crc.getValue());
        ZipBytes.put32(b, at + 4, def.getBytesRead());
    }
}
