package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.BufferedWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.Charset;

/** Formats arguments by printf-like strings. */
public final class Formatter implements Closeable, Flushable {
    private static final int LEFT = 1;
    private static final int ALTERNATE = 4;
    private static final int PLUS = 8;
    private static final int SPACE = 16;
    private static final int ZERO = 32;
    private static final int GROUP = 64;
    private static final int PAREN = 128;
    private static final int PREVIOUS = 256;
    private static final String FLAGS = "-#+ 0,(<";
    private static final int[] FLAG_BITS = {LEFT, ALTERNATE, PLUS, SPACE, ZERO, GROUP, PAREN,
        PREVIOUS};

    private Appendable a;
    private final Locale l;
    private IOException lastException;

    public Formatter() {
        this(new StringBuilder());
    }

    public Formatter(Appendable a) {
        this(a == null ? new StringBuilder() : a, Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(Locale l) {
        this(new StringBuilder(), l);
    }

    public Formatter(Appendable a, Locale l) {
        this.a = a == null ? new StringBuilder() : a;
        this.l = l;
    }

    public Formatter(String fileName) throws FileNotFoundException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(fileName))));
    }

    public Formatter(String fileName, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(fileName, csn, Locale.getDefault());
    }

    public Formatter(String fileName, String csn, Locale l)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(fileName), csn)), l);
    }

    public Formatter(String fileName, Charset charset, Locale l) throws IOException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(fileName),
                charset)), l);
    }

    public Formatter(File file) throws FileNotFoundException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file))));
    }

    public Formatter(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(file.getPath(), csn, Locale.getDefault());
    }

    public Formatter(File file, String csn, Locale l)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(file.getPath(), csn, l);
    }

    public Formatter(File file, Charset charset, Locale l) throws IOException {
        this(file.getPath(), charset, l);
    }

    public Formatter(PrintStream ps) {
        this((Appendable) Objects.requireNonNull(ps));
    }

    public Formatter(OutputStream os) {
        this(new BufferedWriter(new OutputStreamWriter(os)));
    }

    public Formatter(OutputStream os, String csn) throws UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(os, csn)));
    }

    public Formatter(OutputStream os, String csn, Locale l)
            throws UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(os, csn)), l);
    }

    public Formatter(OutputStream os, Charset charset, Locale l) {
        this(new BufferedWriter(new OutputStreamWriter(os, charset)), l);
    }

    private void ensureOpen() {
        if (a == null) {
            throw new FormatterClosedException();
        }
    }

    public Locale locale() {
        ensureOpen();
        return l;
    }

    public Appendable out() {
        ensureOpen();
        return a;
    }

    @Override
    public String toString() {
        ensureOpen();
        return a.toString();
    }

    @Override
    public void flush() {
        ensureOpen();
        if (a instanceof Flushable f) {
            try {
                f.flush();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    @Override
    public void close() {
        if (a == null) {
            return;
        }
        try {
            if (a instanceof Closeable c) {
                c.close();
            }
        } catch (IOException e) {
            lastException = e;
        } finally {
            a = null;
        }
    }

    public IOException ioException() {
        return lastException;
    }

    public Formatter format(String format, Object... args) {
        return format(l, format, args);
    }

    /** How BigDecimal is laid out. */
    public enum BigDecimalLayoutForm {
        SCIENTIFIC, DECIMAL_FLOAT
    }

    /* The specifier being worked on. */
    private int flags;
    private int width;
    private int precision;
    private int index;
    private char conv;
    /** The second letter of %t. */
    private char suffix;
    private boolean upper;
    private Locale locale;

    public Formatter format(Locale loc, String format, Object... args) {
        ensureOpen();
        try {
            run(loc, format, args);
        } catch (IOException e) {
            lastException = e;
        }
        return this;
    }

    /** Specifiers are all looked at before anything is printed: a wrong one leaves no output. */
    private void run(Locale loc, String format, Object[] args) throws IOException {
        int last = -1, ordinary = -1, n = format.length(), p = format.indexOf('%'), i = 0;
        locale = loc;
        for (int at = p; at >= 0; at = format.indexOf('%', at)) {
            at = parse(format, at);
        }
        for (; p >= 0; p = format.indexOf('%', i)) {
            if (p > i) {
                a.append(format, i, p);
            }
            i = parse(format, p);
            if (conv == 'n') {
                a.append("\n");
                continue;
            }
            if (conv == '%') {
                pad("%");
                continue;
            }
            if ((flags & PREVIOUS) != 0) {
                if (last < 0 || args != null && last > args.length - 1) {
                    throw new MissingFormatArgumentException(format.substring(p, i));
                }
            } else if (index > 0) {
                last = index - 1;
            } else {
                last = ++ordinary;
            }
            if (args != null && last > args.length - 1) {
                throw new MissingFormatArgumentException(format.substring(p, i));
            }
            print(args == null ? null : args[last], suffix);
        }
        if (i < n) {
            a.append(format, i, n);
        }
    }

    /** Reads the specifier at p into the fields above; returns its end. */
    private int parse(String format, int p) {
        int n = format.length(), i = p + 1;
        if (i >= n) {
            throw new UnknownFormatConversionException("%");
        }
        index = 0;
        flags = 0;
        width = -1;
        precision = -1;
        suffix = 0;
        int digits = i;
        while (digits < n && isDigit(format.charAt(digits))) {
            digits++;
        }
        if (digits > i && digits < n && format.charAt(digits) == '$') {
            index = number(format, i, digits);
            if (index == Integer.MIN_VALUE || index == 0) {
                throw new IllegalFormatArgumentIndexException(index);
            }
            i = digits + 1;
        }
        for (int f; i < n && (f = FLAGS.indexOf(format.charAt(i))) >= 0; i++) {
            if ((flags & FLAG_BITS[f]) != 0) {
                throw new DuplicateFormatFlagsException(String.valueOf(FLAGS.charAt(f)));
            }
            flags |= FLAG_BITS[f];
        }
        int from = i;
        while (i < n && isDigit(format.charAt(i))) {
            i++;
        }
        if (i > from) {
            width = number(format, from, i);
            if (width == Integer.MIN_VALUE) {
                throw new IllegalFormatWidthException(width);
            }
        }
        if (i < n && format.charAt(i) == '.') {
            from = ++i;
            while (i < n && isDigit(format.charAt(i))) {
                i++;
            }
            if (i == from) {
                throw new UnknownFormatConversionException(".");
            }
            precision = number(format, from, i);
            if (precision == Integer.MIN_VALUE) {
                throw new IllegalFormatPrecisionException(precision);
            }
        }
        if (i >= n) {
            throw new UnknownFormatConversionException(format.substring(p + 1, p + 2));
        }
        char c = format.charAt(i++);
        if (c == 't' || c == 'T') {
            if (i >= n) {
                throw new UnknownFormatConversionException(String.valueOf(c));
            }
            suffix = format.charAt(i++);
            if ("HIklMNLQpsSTzZrRBbhAaCYyjmdeDFc".indexOf(suffix) < 0) {
                throw new UnknownFormatConversionException("t" + suffix);
            }
        }
        upper = "BHSCXEGAT".indexOf(c) >= 0;
        conv = upper ? (char) (c + 32) : c;
        if ("bhscdoxefgatn%".indexOf(conv) < 0 || upper && "bhscxegat".indexOf(conv) < 0) {
            throw new UnknownFormatConversionException(String.valueOf(c));
        }
        check(format, p, i, c);
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String s, int from, int to) {
        try {
            return Integer.parseInt(s, from, to, 10);
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }

    private static String flagText(int flags) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < FLAG_BITS.length; i++) {
            if ((flags & FLAG_BITS[i]) != 0) {
                sb.append(FLAGS.charAt(i));
            }
        }
        return sb.toString();
    }

    private void bad(int mask) {
        if ((flags & mask) != 0) {
            throw new FormatFlagsConversionMismatchException(flagText(flags & mask), conv);
        }
    }

    /** What can be said against the specifier before the argument is known. */
    private void check(String format, int p, int end, char c) {
        switch (conv) {
            case 'n':
                if (precision != -1) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                if (width != -1) {
                    throw new IllegalFormatWidthException(width);
                }
                if (flags != 0) {
                    throw new IllegalFormatFlagsException(flagText(flags));
                }
                break;
            case '%':
                if (precision != -1) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                if ((flags & ~LEFT) != 0) {
                    throw new IllegalFormatFlagsException(flagText(flags));
                }
                needWidth(format, p, end, LEFT);
                break;
            case 'b':
            case 'h':
                if ((flags & ALTERNATE) != 0) {
                    bad(ALTERNATE);
                }
                needWidth(format, p, end, LEFT);
                bad(PLUS | SPACE | ZERO | GROUP | PAREN);
                break;
            case 's':
                needWidth(format, p, end, LEFT);
                bad(PLUS | SPACE | ZERO | GROUP | PAREN);
                break;
            case 'c':
                if (precision != -1) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                bad(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PAREN);
                needWidth(format, p, end, LEFT);
                break;
            case 't':
                if (precision != -1) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                bad(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PAREN);
                needWidth(format, p, end, LEFT);
                break;
            case 'd':
            case 'o':
            case 'x':
                numeric(format, p, end);
                if (precision != -1) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                bad(conv == 'd' ? ALTERNATE : GROUP);
                break;
            default:
                numeric(format, p, end);
                if (conv == 'a') {
                    bad(PAREN | GROUP);
                } else if (conv == 'e') {
                    bad(GROUP);
                } else if (conv == 'g') {
                    bad(ALTERNATE);
                }
        }
    }

    private void needWidth(String format, int p, int end, int mask) {
        if (width == -1 && (flags & mask) != 0) {
            throw new MissingFormatWidthException(format.substring(p, end));
        }
    }

    private void numeric(String format, int p, int end) {
        needWidth(format, p, end, LEFT | ZERO);
        if ((flags & (PLUS | SPACE)) == (PLUS | SPACE)
                || (flags & (LEFT | ZERO)) == (LEFT | ZERO)) {
            throw new IllegalFormatFlagsException(flagText(flags));
        }
    }

    private void pad(String s) throws IOException {
        if (upper) {
            s = s.toUpperCase(locale == null ? Locale.ROOT : locale);
        }
        int n = width - s.length();
        if (n > 0 && (flags & LEFT) == 0) {
            a.append(" ".repeat(n));
        }
        a.append(s);
        if (n > 0 && (flags & LEFT) != 0) {
            a.append(" ".repeat(n));
        }
    }

    private void text(String s) throws IOException {
        pad(precision != -1 && precision < s.length() ? s.substring(0, precision) : s);
    }

    private void mismatch(Object arg) {
        throw new IllegalFormatConversionException(conv, arg.getClass());
    }

    private void print(Object arg, char suffix) throws IOException {
        switch (conv) {
            case 'b':
                text(arg == null ? "false" : arg instanceof Boolean b ? b.toString() : "true");
                break;
            case 'h':
                text(arg == null ? "null" : Integer.toHexString(arg.hashCode()));
                break;
            case 's':
                if (arg instanceof Formattable f) {
                    Formatter fmt = this;
                    if (fmt.locale() != locale) {
                        fmt = new Formatter(a, locale);
                    }
                    f.formatTo(fmt, flags & 5 | (upper ? 2 : 0), width, precision);
                } else {
                    bad(ALTERNATE);
                    text(arg == null ? "null" : arg.toString());
                }
                break;
            case 'c':
                character(arg);
                break;
            case 't':
                if (arg == null) {
                    pad("null");
                } else {
                    pad(ibrik.util.DateFormats.format(arg, suffix, locale));
                }
                break;
            case 'd':
            case 'o':
            case 'x':
                if (arg == null) {
                    pad("null");
                } else if (arg instanceof BigInteger b) {
                    big(b);
                } else {
                    integer(arg);
                }
                break;
            default:
                if (arg == null) {
                    text("null");
                } else if (arg instanceof Float f) {
                    floating(f, Math.abs(f));
                } else if (arg instanceof Double d) {
                    floating(d, Math.abs(d));
                } else if (arg instanceof BigDecimal b && conv != 'a') {
                    decimal(b);
                } else {
                    mismatch(arg);
                }
        }
    }

    private void character(Object arg) throws IOException {
        if (arg == null) {
            pad("null");
        } else if (arg instanceof Character) {
            pad(arg.toString());
        } else if (arg instanceof Byte || arg instanceof Short || arg instanceof Integer) {
            int cp = ((Number) arg).intValue();
            if (!Character.isValidCodePoint(cp)) {
                throw new IllegalFormatCodePointException(cp);
            }
            pad(new String(Character.toChars(cp)));
        } else {
            mismatch(arg);
        }
    }

    private void integer(Object arg) throws IOException {
        long v;
        long mask;
        if (arg instanceof Integer i) {
            v = i;
            mask = 0xffffffffL;
        } else if (arg instanceof Long x) {
            v = x;
            mask = -1L;
        } else if (arg instanceof Short s) {
            v = s;
            mask = 0xffffL;
        } else if (arg instanceof Byte b) {
            v = b;
            mask = 0xffL;
        } else {
            mismatch(arg);
            return;
        }
        if (conv == 'd') {
            String s = Long.toString(v);
            signed(v < 0, v < 0 ? s.substring(1) : s, "", true);
            return;
        }
        bad(PAREN | SPACE | PLUS);
        v &= mask;
        radix(conv == 'o' ? Long.toOctalString(v) : Long.toHexString(v), false);
    }

    private void radix(String digits, boolean negative) throws IOException {
        String prefix = (flags & ALTERNATE) == 0 ? "" : conv == 'o' ? "0" : "0x";
        signed(negative, digits, prefix, false);
    }

    private void big(BigInteger v) throws IOException {
        boolean negative = v.signum() < 0;
        if (conv == 'd') {
            signed(negative, v.abs().toString(), "", true);
        } else {
            radix(v.abs().toString(conv == 'o' ? 8 : 16), negative);
        }
    }

    /** Puts sign, prefix, grouping and zeros around the digits (perhaps with a fraction). */
    private void signed(boolean negative, String digits, String prefix, boolean groupable)
            throws IOException {
        StringBuilder sb = new StringBuilder();
        if (negative) {
            sb.append((flags & PAREN) != 0 ? '(' : '-');
        } else if ((flags & PLUS) != 0) {
            sb.append('+');
        } else if ((flags & SPACE) != 0) {
            sb.append(' ');
        }
        sb.append(prefix);
        int begin = sb.length();
        int end = digits.length();
        int point = 0;
        while (point < end && isDigit(digits.charAt(point))) {
            point++;
        }
        if (!groupable) {
            point = end;
        }
        if (groupable && (flags & GROUP) != 0) {
            for (int i = 0; i < point; i++) {
                sb.append(digits.charAt(i));
                if (i < point - 1 && (point - 1 - i) % 3 == 0) {
                    sb.append(groupSeparator());
                }
            }
        } else {
            sb.append(digits, 0, point);
        }
        if (point < end && digits.charAt(point) == '.') {
            sb.append(decimalSeparator());
            point++;
        }
        sb.append(digits, point, end);
        boolean closing = negative && (flags & PAREN) != 0;
        if ((flags & ZERO) != 0) {
            int zeros = width - sb.length() - (closing ? 1 : 0);
            if (zeros > 0) {
                sb.insert(begin, "0".repeat(zeros));
            }
        }
        if (closing) {
            sb.append(')');
        }
        pad(sb.toString());
    }

    private char groupSeparator() {
        return locale != null && "de".equals(locale.getLanguage()) ? '.' : ',';
    }

    private char decimalSeparator() {
        return locale != null && "de".equals(locale.getLanguage()) ? ',' : '.';
    }

    private void floating(double v, double abs) throws IOException {
        if (v != v) {
            flags &= ~ZERO;
            pad("NaN");
            return;
        }
        boolean negative = Double.compare(v, 0.0) < 0;
        if (abs == Double.POSITIVE_INFINITY) {
            flags &= ~ZERO;
            String sign = negative ? (flags & PAREN) != 0 ? "(" : "-"
                    : (flags & PLUS) != 0 ? "+" : (flags & SPACE) != 0 ? " " : "";
            pad(sign + "Infinity" + (negative && (flags & PAREN) != 0 ? ")" : ""));
            return;
        }
        if (conv == 'a') {
            hex(negative, abs);
            return;
        }
        ibrik.lang.FloatToDecimal.Decimal d = new ibrik.lang.FloatToDecimal.Decimal();
        if (abs != 0.0) {
            ibrik.lang.FloatToDecimal.decompose(abs, d);
        }
        number(negative, Long.toString(d.f), d.e, abs == 0.0);
    }

    /** Prints digits * 10^exp by the conversion e, f or g. */
    private void number(boolean negative, String digits, int exp, boolean zero)
            throws IOException {
        int prec = precision == -1 ? 6 : precision;
        if (conv == 'f') {
            signed(negative, alternate(fixed(digits, exp, prec), prec), "", true);
            return;
        }
        if (conv == 'e') {
            signed(negative, scientific(digits, exp, prec, zero), "", true);
            return;
        }
        if (prec == 0) {
            prec = 1;
        }
        if (zero) {
            signed(negative, fixed("0", 0, prec - 1), "", true);
            return;
        }
        String r = round(digits, prec);
        int e10 = exp + digits.length() - 1 + (r.length() > prec ? 1 : 0);
        if (e10 >= -4 && e10 < prec && !digits.equals("0")) {
            signed(negative, fixed(digits, exp, prec - e10 - 1), "", true);
        } else {
            signed(negative, scientific(digits, exp, prec - 1, false), "", true);
        }
    }

    private String alternate(String s, int prec) {
        return prec == 0 && (flags & ALTERNATE) != 0 ? s + "." : s;
    }

    /** The first n digits rounded half up; one more digit if a carry ran out. */
    private static String round(String digits, int n) {
        if (n >= digits.length()) {
            return digits;
        }
        if (n < 0) {
            return "";
        }
        char[] c = digits.substring(0, n).toCharArray();
        if (digits.charAt(n) < '5') {
            return new String(c);
        }
        int i = n - 1;
        while (i >= 0 && c[i] == '9') {
            c[i--] = '0';
        }
        if (i < 0) {
            return "1" + new String(c);
        }
        c[i]++;
        return new String(c);
    }

    private static String fixed(String digits, int exp, int prec) {
        int point = digits.length() + exp;
        String r = round(digits, point + prec);
        if (point + prec < digits.length()) {
            if (r.length() > Math.max(point + prec, 0)) {
                point++;
            }
            digits = r;
        }
        StringBuilder sb = new StringBuilder();
        if (point <= 0) {
            sb.append('0');
        } else {
            for (int i = 0; i < point; i++) {
                sb.append(i < digits.length() ? digits.charAt(i) : '0');
            }
        }
        if (prec > 0) {
            sb.append('.');
            for (int i = point; i < point + prec; i++) {
                sb.append(i >= 0 && i < digits.length() ? digits.charAt(i) : '0');
            }
        }
        int k = 0;
        while (k + 1 < sb.length() && sb.charAt(k) == '0' && isDigit(sb.charAt(k + 1))) {
            k++;
        }
        return k > 0 ? sb.substring(k) : sb.toString();
    }

    private String scientific(String digits, int exp, int prec, boolean zero) {
        int e10 = zero ? 0 : exp + digits.length() - 1;
        String r = round(digits, prec + 1);
        if (r.length() > prec + 1 && prec + 1 < digits.length()) {
            e10++;
            r = r.substring(0, prec + 1);
        }
        StringBuilder sb = new StringBuilder();
        sb.append(r.charAt(0));
        if (prec > 0) {
            sb.append('.');
            for (int i = 1; i <= prec; i++) {
                sb.append(i < r.length() ? r.charAt(i) : '0');
            }
        } else if ((flags & ALTERNATE) != 0) {
            sb.append('.');
        }
        sb.append('e').append(e10 < 0 ? '-' : '+');
        int abs = Math.abs(e10);
        if (abs < 10) {
            sb.append('0');
        }
        return sb.append(abs).toString();
    }

    private void decimal(BigDecimal v) throws IOException {
        boolean negative = v.signum() < 0;
        BigDecimal abs = v.abs();
        // A zero keeps its scale as the exponent.
        number(negative, abs.unscaledValue().toString(), -abs.scale(), v.signum() == 0 && v.scale() == 0);
    }

    private void hex(boolean negative, double abs) throws IOException {
        String s = Double.toHexString(abs);
        if (precision != -1) {
            s = roundHex(abs, Math.max(precision, 1));
        }
        StringBuilder sb = new StringBuilder();
        sb.append(negative ? "-" : (flags & PLUS) != 0 ? "+" : (flags & SPACE) != 0 ? " " : "");
        sb.append("0x");
        if ((flags & ZERO) != 0) {
            // What precision adds at the end does not count.
            int point = s.indexOf('p'), end = point;
            while (end > s.indexOf('.') + 2 && s.charAt(end - 1) == '0') {
                end--;
            }
            int n = width - (s.length() - (point - end)) - (sb.length() - 2);
            if (n > 0) {
                sb.append("0".repeat(n));
            }
        }
        sb.append(s, 2, s.length());
        pad(sb.toString());
    }

    /** Rounds the significand to that many hexadecimal digits, half even. */
    private static String roundHex(double v, int prec) {
        if (v == 0.0) {
            return "0x0." + "0".repeat(prec) + "p0";
        }
        if (prec >= 13) {
            return Double.toHexString(v);
        }
        boolean subnormal = v < Double.MIN_NORMAL;
        if (subnormal) {
            v = Math.scalb(v, 54);
        }
        long bits = Double.doubleToRawLongBits(v);
        int drop = 52 - prec * 4;
        long rest = bits & (1L << drop) - 1;
        long half = 1L << drop - 1;
        bits >>= drop;
        if (rest > half || rest == half && (bits & 1) != 0) {
            bits++;
        }
        double r = Double.longBitsToDouble(bits << drop);
        if (r == Double.POSITIVE_INFINITY) {
            return "0x1." + "0".repeat(prec) + "p1024";
        }
        String s = Double.toHexString(r);
        int p = s.indexOf('p');
        StringBuilder frac = new StringBuilder(s.substring(4, p));
        while (frac.length() < prec) {
            frac.append('0');
        }
        frac.setLength(prec);
        int e = Integer.parseInt(s.substring(p + 1)) - (subnormal ? 54 : 0);
        return s.substring(0, 4) + frac + "p" + e;
    }
}
