package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;

/** Prints text as bytes and never throws IOException. */
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private final boolean autoFlush;
    private boolean trouble;
    private boolean closing;
    /** Null for UTF-8, so that the class Charset is not needed. */
    private final Charset charset;

    private PrintStream(boolean autoFlush, Charset charset, OutputStream out) {
        super(out);
        this.autoFlush = autoFlush;
        this.charset = charset;
    }

    public PrintStream(OutputStream out) {
        this(out, false);
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this(autoFlush, null, nonNull(out));
    }

    public PrintStream(OutputStream out, boolean autoFlush, String encoding)
            throws UnsupportedEncodingException {
        this(autoFlush, toCharset(encoding), nonNull(out));
    }

    public PrintStream(OutputStream out, boolean autoFlush, Charset charset) {
        this(autoFlush, Objects.requireNonNull(charset), nonNull(out));
    }

    public PrintStream(String fileName) throws FileNotFoundException {
        this(false, null, new FileOutputStream(fileName));
    }

    public PrintStream(String fileName, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(false, toCharset(csn), new FileOutputStream(fileName));
    }

    public PrintStream(String fileName, Charset charset) throws IOException {
        this(false, Objects.requireNonNull(charset, "charset"), new FileOutputStream(fileName));
    }

    public PrintStream(File file) throws FileNotFoundException {
        this(false, null, new FileOutputStream(file));
    }

    public PrintStream(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(false, toCharset(csn), new FileOutputStream(file));
    }

    public PrintStream(File file, Charset charset) throws IOException {
        this(false, Objects.requireNonNull(charset, "charset"), new FileOutputStream(file));
    }

    private static OutputStream nonNull(OutputStream out) {
        if (out == null) {
            throw new NullPointerException("Null output stream");
        }
        return out;
    }

    private static Charset toCharset(String csn) throws UnsupportedEncodingException {
        Objects.requireNonNull(csn, "charsetName");
        try {
            return Charset.forName(csn);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(csn);
        }
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void flush() {
        synchronized (this) {
            try {
                ensureOpen();
                out.flush();
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closing) {
                closing = true;
                try {
                    if (out != null) {
                        out.flush();
                        out.close();
                    }
                } catch (IOException e) {
                    trouble = true;
                }
                out = null;
            }
        }
    }

    public boolean checkError() {
        if (out != null) {
            flush();
        }
        if (out instanceof PrintStream) {
            return ((PrintStream) out).checkError();
        }
        return trouble;
    }

    protected void setError() {
        trouble = true;
    }

    protected void clearError() {
        trouble = false;
    }

    private void failed(IOException e) {
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        } else {
            trouble = true;
        }
    }

    @Override
    public void write(int b) {
        synchronized (this) {
            try {
                ensureOpen();
                out.write(b);
                if (b == '\n' && autoFlush) {
                    out.flush();
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(byte[] buf, int off, int len) {
        synchronized (this) {
            try {
                ensureOpen();
                out.write(buf, off, len);
                if (autoFlush) {
                    out.flush();
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(byte[] buf) throws IOException {
        write(buf, 0, buf.length);
    }

    public void writeBytes(byte[] buf) {
        write(buf, 0, buf.length);
    }

    /** Writes the text's bytes as one write of the stream below. */
    private void text(String s) {
        byte[] b = charset == null ? s.getBytes() : s.getBytes(charset);
        write(b, 0, b.length);
    }

    private void line(String s) {
        text(s.concat("\n"));
    }

    public void print(boolean b) {
        text(String.valueOf(b));
    }

    public void print(char c) {
        text(String.valueOf(c));
    }

    public void print(int i) {
        text(String.valueOf(i));
    }

    public void print(long l) {
        text(String.valueOf(l));
    }

    public void print(float f) {
        text(String.valueOf(f));
    }

    public void print(double d) {
        text(String.valueOf(d));
    }

    public void print(char[] s) {
        text(new String(s));
    }

    public void print(String s) {
        text(String.valueOf(s));
    }

    public void print(Object obj) {
        text(String.valueOf(obj));
    }

    public void println() {
        text("\n");
    }

    public void println(boolean x) {
        line(String.valueOf(x));
    }

    public void println(char x) {
        line(String.valueOf(x));
    }

    public void println(int x) {
        line(String.valueOf(x));
    }

    public void println(long x) {
        line(String.valueOf(x));
    }

    public void println(float x) {
        line(String.valueOf(x));
    }

    public void println(double x) {
        line(String.valueOf(x));
    }

    public void println(char[] x) {
        line(new String(x));
    }

    public void println(String x) {
        line(String.valueOf(x));
    }

    public void println(Object x) {
        line(String.valueOf(String.valueOf(x)));
    }

    public PrintStream printf(String format, Object... args) {
        return format(format, args);
    }

    public PrintStream printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    public PrintStream format(String format, Object... args) {
        synchronized (this) {
            StringBuilder sb = new StringBuilder();
            try {
                new Formatter(sb).format(format, args);
            } finally {
                text(sb.toString());
            }
        }
        return this;
    }

    public PrintStream format(Locale l, String format, Object... args) {
        synchronized (this) {
            StringBuilder sb = new StringBuilder();
            try {
                new Formatter(sb, l).format(l, format, args);
            } finally {
                text(sb.toString());
            }
        }
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq) {
        print(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq, int start, int end) {
        if (csq == null) {
            csq = "null";
        }
        return append(csq.subSequence(start, end));
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }

    public Charset charset() {
        return charset == null ? Charset.defaultCharset() : charset;
    }
}
