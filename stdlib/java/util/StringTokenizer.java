package java.util;

/** Splits a string at delimiter characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String str;
    private String delimiters;
    private final boolean returnDelims;
    private int position;

    public StringTokenizer(String str, String delim, boolean returnDelims) {
        this.str = str;
        str.length();
        delimiters = delim;
        this.returnDelims = returnDelims;
    }

    public StringTokenizer(String str, String delim) {
        this(str, delim, false);
    }

    public StringTokenizer(String str) {
        this(str, " \t\n\r\f", false);
    }

    private boolean isDelimiter(int c) {
        return delimiters.indexOf(c) >= 0;
    }

    private int skip(int from) {
        if (delimiters == null) {
            throw new NullPointerException();
        }
        while (!returnDelims && from < str.length()) {
            int c = str.codePointAt(from);
            if (!isDelimiter(c)) {
                break;
            }
            from += Character.charCount(c);
        }
        return from;
    }

    private int scan(int from) {
        int p = from;
        while (p < str.length()) {
            int c = str.codePointAt(p);
            if (isDelimiter(c)) {
                break;
            }
            p += Character.charCount(c);
        }
        if (returnDelims && p == from && p < str.length()) {
            p += Character.charCount(str.codePointAt(p));
        }
        return p;
    }

    public boolean hasMoreTokens() {
        return skip(position) < str.length();
    }

    public String nextToken() {
        position = skip(position);
        if (position >= str.length()) {
            throw new NoSuchElementException();
        }
        int start = position;
        position = scan(start);
        return str.substring(start, position);
    }

    public String nextToken(String delim) {
        delimiters = delim;
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int n = 0;
        int p = position;
        while (true) {
            p = skip(p);
            if (p >= str.length()) {
                return n;
            }
            p = scan(p);
            n++;
        }
    }
}
