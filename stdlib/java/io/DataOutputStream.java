package java.io;

/** Writes primitives to another stream. */
public class DataOutputStream extends FilterOutputStream implements DataOutput {
    protected int written;

    public DataOutputStream(OutputStream out) {
        super(out);
    }

    private void count(int n) {
        written = written + n < 0 ? Integer.MAX_VALUE : written + n;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        out.write(b);
        count(1);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        count(len);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void number(long v, int n) throws IOException {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) (v >> 8 * (n - 1 - i));
        }
        out.write(b, 0, n);
        count(n);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        number(v ? 1 : 0, 1);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        number(v, 1);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        number(v, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        number(v, 8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        for (int i = 0; i < s.length(); i++) {
            out.write((byte) s.charAt(i));
        }
        count(s.length());
    }

    @Override
    public final void writeChars(String s) throws IOException {
        for (int i = 0; i < s.length(); i++) {
            writeChar(s.charAt(i));
        }
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        byte[] b = ModifiedUTF8.encode(str);
        out.write(b, 0, b.length);
        count(b.length);
    }

    public final int size() {
        return written;
    }
}
