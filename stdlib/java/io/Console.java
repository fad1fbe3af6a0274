package java.io;

import java.util.Locale;

/** The terminal of the process. */
public class Console implements Flushable {
    private final BufferedReader in;
    private final PrintWriter out;

    private Console() {
        in = new BufferedReader(new InputStreamReader(System.in));
        out = new PrintWriter(System.out, true);
    }

    /** The console, or null if input or output is no terminal. */
    public static Console open() {
        return ibrik.abi.Host.isTerminal(0) == 1 && ibrik.abi.Host.isTerminal(1) == 1
                ? new Console() : null;
    }

    public PrintWriter writer() {
        return out;
    }

    public Reader reader() {
        return in;
    }

    public Console format(String fmt, Object... args) {
        out.format(fmt, args);
        out.flush();
        return this;
    }

    public Console format(Locale locale, String fmt, Object... args) {
        out.format(locale, fmt, args);
        out.flush();
        return this;
    }

    public Console printf(String format, Object... args) {
        return format(format, args);
    }

    public Console printf(Locale locale, String format, Object... args) {
        return format(locale, format, args);
    }

    public String readLine() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    public String readLine(String fmt, Object... args) {
        format(fmt, args);
        return readLine();
    }

    public String readLine(Locale locale, String fmt, Object... args) {
        format(locale, fmt, args);
        return readLine();
    }

    public char[] readPassword() {
        ibrik.abi.Host.terminalMode(0, ibrik.abi.Host.TERMINAL_SILENT);
        try {
            String s = readLine();
            out.println();
            return s == null ? null : s.toCharArray();
        } finally {
            ibrik.abi.Host.terminalMode(0, ibrik.abi.Host.TERMINAL_LINE);
        }
    }

    public char[] readPassword(String fmt, Object... args) {
        format(fmt, args);
        return readPassword();
    }

    public char[] readPassword(Locale locale, String fmt, Object... args) {
        format(locale, fmt, args);
        return readPassword();
    }

    @Override
    public void flush() {
        out.flush();
    }

    public java.nio.charset.Charset charset() {
        return java.nio.charset.Charset.defaultCharset();
    }

    public boolean isTerminal() {
        return true;
    }
}
