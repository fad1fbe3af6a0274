package java.io;

/** Counts the lines that it reads. */
public class LineNumberReader extends BufferedReader {
    private int lineNumber;
    private int markedLine;
    private boolean skipLF;
    private boolean markedSkipLF;
    /** Whether characters came behind the last line end: at the end they are a line. */
    private boolean inLine;

    public LineNumberReader(Reader in) {
        super(in);
    }

    public LineNumberReader(Reader in, int sz) {
        super(in, sz);
    }

    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    private void count(boolean line) {
        if (line) {
            lineNumber++;
        }
        inLine = false;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            int c = super.read();
            if (skipLF) {
                if (c == '\n') {
                    c = super.read();
                }
                skipLF = false;
            }
            if (c == '\r' || c == '\n') {
                skipLF = c == '\r';
                count(true);
                return '\n';
            }
            if (c == -1) {
                count(inLine);
            } else {
                inLine = true;
            }
            return c;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            int n = super.read(cbuf, off, len);
            if (n == -1) {
                count(inLine);
                return -1;
            }
            for (int i = off; i < off + n; i++) {
                char c = cbuf[i];
                if (skipLF) {
                    skipLF = false;
                    if (c == '\n') {
                        continue;
                    }
                }
                if (c == '\r' || c == '\n') {
                    skipLF = c == '\r';
                    count(true);
                } else {
                    inLine = true;
                }
            }
            return n;
        }
    }

    @Override
    public String readLine() throws IOException {
        synchronized (lock) {
            boolean[] ended = new boolean[1];
            String l = readLine(skipLF, ended);
            skipLF = false;
            count(l != null || inLine);
            return l;
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip() value is negative");
        }
        synchronized (lock) {
            char[] b = new char[(int) Math.min(n, 8192)];
            long left = n;
            while (left > 0) {
                int r = read(b, 0, (int) Math.min(left, b.length));
                if (r == -1) {
                    break;
                }
                left -= r;
            }
            return n - left;
        }
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        synchronized (lock) {
            // One more, for the line feed that may have to be skipped.
            super.mark(skipLF ? Math.addExact(readAheadLimit, 1) : readAheadLimit);
            markedLine = lineNumber;
            markedSkipLF = skipLF;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            super.reset();
            lineNumber = markedLine;
            skipLF = markedSkipLF;
        }
    }
}
