package java.io;

/** Counts the lines that it reads. */
public class LineNumberReader extends BufferedReader {
    private int lineNumber;
    private int markedLine;
    private boolean cr;

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

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            int c = super.read();
            if (cr && c == '\n') {
                c = super.read();
            }
            cr = c == '\r';
            if (c == '\r' || c == '\n') {
                lineNumber++;
                return '\n';
            }
            return c;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            int n = super.read(cbuf, off, len);
            for (int i = off; i < off + n; i++) {
                char c = cbuf[i];
                if (c == '\r' || c == '\n' && !cr) {
                    lineNumber++;
                }
                cr = c == '\r';
            }
            return n;
        }
    }

    @Override
    public String readLine() throws IOException {
        synchronized (lock) {
            String l = super.readLine();
            if (l != null) {
                lineNumber++;
            }
            return l;
        }
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        super.mark(readAheadLimit);
        markedLine = lineNumber;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        lineNumber = markedLine;
    }
}
