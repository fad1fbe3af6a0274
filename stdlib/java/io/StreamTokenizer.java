package java.io;

import java.util.Arrays;

/** Cuts text into words, numbers, strings and single characters. */
public class StreamTokenizer {
    public static final int TT_EOF = -1;
    public static final int TT_EOL = '\n';
    public static final int TT_NUMBER = -2;
    public static final int TT_WORD = -3;
    private static final int NOTHING = -4;
    private static final int NEED_CHAR = Integer.MAX_VALUE;
    private static final int SKIP_LF = Integer.MAX_VALUE - 1;
    private static final byte WHITESPACE = 1;
    private static final byte DIGIT = 2;
    private static final byte ALPHA = 4;
    private static final byte QUOTE = 8;
    private static final byte COMMENT = 16;

    private final Reader reader;
    private final InputStream input;
    private char[] buf = new char[20];
    private int peekc = NEED_CHAR;
    private boolean pushedBack;
    private boolean forceLower;
    private int line = 1;
    private boolean eolIsSignificant;
    private boolean slashSlash;
    private boolean slashStar;
    private final byte[] kinds = new byte[256];

    public int ttype = NOTHING;
    public String sval;
    public double nval;

    private StreamTokenizer(Reader r, InputStream is) {
        reader = r;
        input = is;
        wordChars('a', 'z');
        wordChars('A', 'Z');
        wordChars(128 + 32, 255);
        whitespaceChars(0, ' ');
        commentChar('/');
        quoteChar('"');
        quoteChar('\'');
        parseNumbers();
    }

    @Deprecated
    public StreamTokenizer(InputStream is) {
        this(null, is);
        if (is == null) {
            throw new NullPointerException();
        }
    }

    public StreamTokenizer(Reader r) {
        this(r, null);
        if (r == null) {
            throw new NullPointerException();
        }
    }

    public void resetSyntax() {
        Arrays.fill(kinds, (byte) 0);
    }

    private void set(int low, int hi, boolean add, int kind) {
        for (int c = Math.max(low, 0); c <= Math.min(hi, 255); c++) {
            kinds[c] = (byte) (add ? kinds[c] | kind : kind);
        }
    }

    public void wordChars(int low, int hi) {
        set(low, hi, true, ALPHA);
    }

    public void whitespaceChars(int low, int hi) {
        set(low, hi, false, WHITESPACE);
    }

    public void ordinaryChars(int low, int hi) {
        set(low, hi, false, 0);
    }

    public void ordinaryChar(int ch) {
        set(ch, ch, false, 0);
    }

    public void commentChar(int ch) {
        set(ch, ch, false, COMMENT);
    }

    public void quoteChar(int ch) {
        set(ch, ch, false, QUOTE);
    }

    public void parseNumbers() {
        set('0', '9', true, DIGIT);
        set('.', '.', true, DIGIT);
        set('-', '-', true, DIGIT);
    }

    public void eolIsSignificant(boolean flag) {
        eolIsSignificant = flag;
    }

    public void slashStarComments(boolean flag) {
        slashStar = flag;
    }

    public void slashSlashComments(boolean flag) {
        slashSlash = flag;
    }

    public void lowerCaseMode(boolean fl) {
        forceLower = fl;
    }

    private int read() throws IOException {
        return reader != null ? reader.read() : input.read();
    }

    private int kind(int c) {
        return c < 0 ? 0 : c < 256 ? kinds[c] : ALPHA;
    }

    public int nextToken() throws IOException {
        if (pushedBack) {
            pushedBack = false;
            return ttype;
        }
        sval = null;
        int c = peekc;
        if (c < 0) {
            c = NEED_CHAR;
        }
        if (c == SKIP_LF) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
            if (c == '\n') {
                c = NEED_CHAR;
            }
        }
        if (c == NEED_CHAR) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
        }
        ttype = c;
        peekc = NEED_CHAR;
        int kind = kind(c);
        while ((kind & WHITESPACE) != 0) {
            if (c == '\r') {
                line++;
                if (eolIsSignificant) {
                    peekc = SKIP_LF;
                    return ttype = TT_EOL;
                }
                c = read();
                if (c == '\n') {
                    c = read();
                }
            } else {
                if (c == '\n') {
                    line++;
                    if (eolIsSignificant) {
                        return ttype = TT_EOL;
                    }
                }
                c = read();
            }
            if (c < 0) {
                return ttype = TT_EOF;
            }
            kind = kind(c);
        }
        if ((kind & DIGIT) != 0) {
            boolean negative = c == '-';
            if (negative) {
                c = read();
                if (c != '.' && (c < '0' || c > '9')) {
                    peekc = c;
                    return ttype = '-';
                }
            }
            return number(c, negative);
        }
        if ((kind & ALPHA) != 0) {
            int i = 0;
            do {
                if (i >= buf.length) {
                    buf = Arrays.copyOf(buf, buf.length * 2);
                }
                buf[i++] = (char) c;
                c = read();
                kind = c < 0 ? WHITESPACE : kind(c);
            } while ((kind & (ALPHA | DIGIT)) != 0);
            peekc = c;
            sval = String.copyValueOf(buf, 0, i);
            if (forceLower) {
                sval = sval.toLowerCase();
            }
            return ttype = TT_WORD;
        }
        if ((kind & QUOTE) != 0) {
            return quoted(c);
        }
        if (c == '/' && (slashSlash || slashStar)) {
            return slash(kind);
        }
        if ((kind & COMMENT) != 0) {
            return rest();
        }
        return ttype = c;
    }

    private int number(int first, boolean negative) throws IOException {
        int c = first;
        double v = 0;
        int exponent = 0;
        boolean dot = false;
        while (true) {
            if (c == '.' && !dot) {
                dot = true;
            } else if (c >= '0' && c <= '9') {
                v = v * 10 + (c - '0');
                exponent += dot ? 1 : 0;
            } else {
                break;
            }
            c = read();
        }
        peekc = c;
        if (exponent != 0) {
            double scale = 10;
            for (exponent--; exponent > 0; exponent--) {
                scale *= 10;
            }
            v /= scale;
        }
        nval = negative ? -v : v;
        return ttype = TT_NUMBER;
    }

    /** Skips to the end of the line; the next token. */
    private int rest() throws IOException {
        int c = read();
        while (c != '\n' && c != '\r' && c >= 0) {
            c = read();
        }
        peekc = c;
        return nextToken();
    }

    private int slash(int kind) throws IOException {
        int c = read();
        if (c == '*' && slashStar) {
            int last = 0;
            while ((c = read()) != '/' || last != '*') {
                if (c == '\r') {
                    line++;
                    c = read();
                    if (c == '\n') {
                        c = read();
                    }
                } else if (c == '\n') {
                    line++;
                    c = read();
                }
                if (c < 0) {
                    return ttype = TT_EOF;
                }
                if (c == '/' && last == '*') {
                    break;
                }
                last = c;
            }
            return nextToken();
        }
        if (c == '/' && slashSlash) {
            return rest();
        }
        if ((kinds['/'] & COMMENT) != 0) {
            while (c != '\n' && c != '\r' && c >= 0) {
                c = read();
            }
            peekc = c;
            return nextToken();
        }
        peekc = c;
        return ttype = '/';
    }

    private int quoted(int quote) throws IOException {
        ttype = quote;
        int i = 0;
        int d = read();
        while (d >= 0 && d != ttype && d != '\n' && d != '\r') {
            int c = d;
            if (d == '\\') {
                c = read();
                int first = c;
                if (c >= '0' && c <= '7') {
                    c = c - '0';
                    int c2 = read();
                    if (c2 >= '0' && c2 <= '7') {
                        c = (c << 3) + (c2 - '0');
                        c2 = read();
                        if (c2 >= '0' && c2 <= '7' && first <= '3') {
                            c = (c << 3) + (c2 - '0');
                            d = read();
                        } else {
                            d = c2;
                        }
                    } else {
                        d = c2;
                    }
                } else {
                    int at = "abfnrtv".indexOf(c);
                    if (at >= 0) {
                        c = "\7\b\f\n\r\t\13".charAt(at);
                    }
                    d = read();
                }
            } else {
                d = read();
            }
            if (i >= buf.length) {
                buf = Arrays.copyOf(buf, buf.length * 2);
            }
            buf[i++] = (char) c;
        }
        peekc = d == ttype ? NEED_CHAR : d;
        sval = String.copyValueOf(buf, 0, i);
        return ttype;
    }

    public void pushBack() {
        if (ttype != NOTHING) {
            pushedBack = true;
        }
    }

    public int lineno() {
        return line;
    }

    @Override
    public String toString() {
        String ret;
        switch (ttype) {
            case TT_EOF:
                ret = "EOF";
                break;
            case TT_EOL:
                ret = "EOL";
                break;
            case TT_WORD:
                ret = sval;
                break;
            case TT_NUMBER:
                ret = "n=" + nval;
                break;
            case NOTHING:
                ret = "NOTHING";
                break;
            default:
                ret = ttype < 256 && (kinds[ttype] & QUOTE) != 0 ? sval
                        : "'" + (char) ttype + "'";
        }
        return "Token[" + ret + "], line " + line;
    }
}
