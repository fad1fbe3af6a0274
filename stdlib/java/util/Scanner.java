package java.util;

import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads tokens and lines from a text. */
public final class Scanner implements Iterator<String>, Closeable {
    private static final Pattern WHITESPACE = Pattern.compile("\\p{javaWhitespace}+");
    private static final Pattern LINE = Pattern.compile(".*(\r\n|[\n\r\u2028\u2029\u0085])|.+$");
    private static final Pattern SEPARATOR = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085]");
    private static final Pattern ALL = Pattern.compile("(?s).*");

    private final Readable source;
    private final StringBuilder buf = new StringBuilder();
    private int position;
    private boolean sourceDone;
    private boolean closed;
    private Pattern delimiter = WHITESPACE;
    private Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private int radix = 10;
    private MatchResult match;
    private IOException lastException;
    /** The end of the token that hasNext found, and the token; -1 if there is none. */
    private int tokenEnd = -1;
    private String token;

    public Scanner(Readable source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    public Scanner(InputStream source) {
        this(new InputStreamReader(source));
    }

    public Scanner(InputStream source, String charsetName) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"),
                charset(charsetName)));
    }

    public Scanner(InputStream source, Charset charset) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset));
    }

    public Scanner(File source) throws FileNotFoundException {
        this(new InputStreamReader(new FileInputStream(source)));
    }

    public Scanner(File source, String charsetName) throws FileNotFoundException {
        this(new InputStreamReader(new FileInputStream(source), charset(charsetName)));
    }

    public Scanner(File source, Charset charset) throws IOException {
        this(new InputStreamReader(new FileInputStream(source), charset));
    }

    public Scanner(String source) {
        this(new StringReader(source));
    }

    public Scanner(Path source) throws IOException {
        this(Files.newInputStream(source));
    }

    public Scanner(Path source, String charsetName) throws IOException {
        this(Files.newInputStream(source), charset(charsetName));
    }

    public Scanner(Path source, Charset charset) throws IOException {
        this(Files.newInputStream(source), Objects.requireNonNull(charset, "charset"));
    }

    public Scanner(ReadableByteChannel source) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")));
    }

    public Scanner(ReadableByteChannel source, String charsetName) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")), charset(charsetName));
    }

    public Scanner(ReadableByteChannel source, Charset charset) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")), charset);
    }

    private static Charset charset(String name) {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name);
        }
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("Scanner closed");
        }
    }

    /** Reads more text behind what is there; marks the end of the source. */
    private void more() {
        if (position > 4096 && position > buf.length() / 2) {
            buf.delete(0, position);
            position = 0;
        }
        char[] c = new char[1024];
        int n;
        try {
            n = source instanceof Reader r ? r.read(c, 0, c.length)
                    : source.read(java.nio.CharBuffer.wrap(c));
        } catch (IOException e) {
            lastException = e;
            n = -1;
        }
        if (n < 0) {
            sourceDone = true;
        } else {
            buf.append(c, 0, n);
        }
    }

    private void forget() {
        tokenEnd = -1;
        token = null;
    }

    /** Finds the next token without consuming it: from its start; null at the end. */
    private boolean findToken() {
        if (tokenEnd >= 0) {
            return true;
        }
        while (true) {
            Matcher m = delimiter.matcher(buf).region(position, buf.length());
            int start = position;
            if (m.lookingAt()) {
                if (m.end() == buf.length() && !sourceDone) {
                    more();
                    continue;
                }
                start = m.end();
            } else if (m.hitEnd() && !sourceDone && position < buf.length()) {
                more();
                continue;
            }
            if (start == buf.length()) {
                if (sourceDone) {
                    return false;
                }
                more();
                continue;
            }
            m.region(start, buf.length());
            boolean found = m.find();
            if (found && m.end() == start) {
                found = m.find();
            }
            if (found) {
                if (m.end() == buf.length() && !sourceDone) {
                    more();
                    continue;
                }
                tokenEnd = m.start();
            } else {
                if (!sourceDone) {
                    more();
                    continue;
                }
                tokenEnd = buf.length();
            }
            tokenStart = start;
            token = buf.substring(start, tokenEnd);
            return true;
        }
    }

    private int tokenStart;

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        sourceDone = true;
        if (source instanceof Closeable c) {
            try {
                c.close();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    public IOException ioException() {
        return lastException;
    }

    public Pattern delimiter() {
        return delimiter;
    }

    public Scanner useDelimiter(Pattern pattern) {
        delimiter = Objects.requireNonNull(pattern);
        forget();
        return this;
    }

    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    public Locale locale() {
        return locale;
    }

    public Scanner useLocale(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        return this;
    }

    public int radix() {
        return radix;
    }

    public Scanner useRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + radix);
        }
        this.radix = radix;
        return this;
    }

    public MatchResult match() {
        if (match == null) {
            throw new IllegalStateException("No match result available");
        }
        return match;
    }

    @Override
    public String toString() {
        return "java.util.Scanner[delimiters=" + delimiter + "][position=" + position + "]"
                + "[match valid=" + (match != null) + "][need input=false][source closed="
                + closed + "][skipped=false][group separator=\\x{2c}]"
                + "[decimal separator=\\x{2e}][positive prefix=][negative prefix=\\Q-\\E]"
                + "[positive suffix=][negative suffix=][NaN string=\\QNaN\\E]"
                + "[infinity string=\\Q\u221e\\E]";
    }

    @Override
    public boolean hasNext() {
        ensureOpen();
        return findToken();
    }

    @Override
    public String next() {
        ensureOpen();
        if (!findToken()) {
            match = null;
            throw new NoSuchElementException();
        }
        String t = token;
        match = ALL.matcher(t).results().findFirst().orElse(null);
        position = tokenEnd;
        forget();
        return t;
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    public boolean hasNext(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        return findToken() && pattern.matcher(token).matches();
    }

    public String next(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        if (!findToken()) {
            match = null;
            throw new NoSuchElementException();
        }
        Matcher m = pattern.matcher(token);
        if (!m.matches()) {
            match = null;
            throw new InputMismatchException();
        }
        match = m.toMatchResult();
        String t = token;
        position = tokenEnd;
        forget();
        return t;
    }

    public boolean hasNextLine() {
        ensureOpen();
        while (position == buf.length() && !sourceDone) {
            more();
        }
        return position < buf.length();
    }

    public String nextLine() {
        ensureOpen();
        int i = position;
        while (true) {
            while (i < buf.length() && !terminator(buf.charAt(i))) {
                i++;
            }
            if (i < buf.length() && (buf.charAt(i) != '\r' || i + 1 < buf.length()
                    || sourceDone)) {
                break;
            }
            if (sourceDone) {
                break;
            }
            int before = position;
            more();
            i -= before - position;
        }
        if (i == position && i == buf.length()) {
            throw new NoSuchElementException("No line found");
        }
        String line = buf.substring(position, i);
        if (i < buf.length()) {
            i += buf.charAt(i) == '\r' && i + 1 < buf.length() && buf.charAt(i + 1) == '\n'
                    ? 2 : 1;
        }
        Matcher m = ALL.matcher(line);
        m.matches();
        match = m.toMatchResult();
        position = i;
        forget();
        return line;
    }

    private static boolean terminator(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    public String findInLine(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        forget();
        while (true) {
            Matcher sep = SEPARATOR.matcher(buf).region(position, buf.length());
            if (!sep.find() && !sourceDone) {
                more();
                continue;
            }
            int end = sep.reset().region(position, buf.length()).find() ? sep.start()
                    : buf.length();
            Matcher m = pattern.matcher(buf).region(position, end);
            m.useTransparentBounds(true).useAnchoringBounds(false);
            if (position == end || !m.find()) {
                match = null;
                return null;
            }
            match = m.toMatchResult();
            position = m.end();
            return m.group();
        }
    }

    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    public String findWithinHorizon(Pattern pattern, int horizon) {
        ensureOpen();
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon < 0");
        }
        forget();
        while (true) {
            int end = horizon == 0 ? buf.length()
                    : (int) Math.min((long) position + horizon, buf.length());
            Matcher m = pattern.matcher(buf).region(position, end);
            m.useTransparentBounds(true).useAnchoringBounds(false);
            boolean found = m.find();
            boolean limited = horizon != 0 && end == position + horizon;
            if (found && (!m.hitEnd() || sourceDone || limited) || !found && (sourceDone
                    || limited)) {
                match = found ? m.toMatchResult() : null;
                if (!found) {
                    return null;
                }
                position = m.end();
                return m.group();
            }
            more();
        }
    }

    public Scanner skip(Pattern pattern) {
        ensureOpen();
        forget();
        while (true) {
            Matcher m = pattern.matcher(buf).region(position, buf.length());
            m.useTransparentBounds(true).useAnchoringBounds(false);
            boolean found = m.lookingAt();
            if (m.hitEnd() && !sourceDone) {
                more();
                continue;
            }
            if (!found) {
                match = null;
                throw new NoSuchElementException();
            }
            match = m.toMatchResult();
            position = m.end();
            return this;
        }
    }

    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    /** The token without group separators, or null if its form is not a number's. */
    private String integer(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + radix);
        }
        if (!findToken()) {
            return null;
        }
        String t = token;
        if (t.indexOf(',') >= 0) {
            if (!t.matches("[-+]?[0-9A-Za-z]{1,3}(,[0-9A-Za-z]{3})+")) {
                return null;
            }
            t = t.replace(",", "");
        }
        int i = !t.isEmpty() && (t.charAt(0) == '-' || t.charAt(0) == '+') ? 1 : 0;
        if (i == t.length()) {
            return null;
        }
        for (; i < t.length(); i++) {
            if (Character.digit(t.charAt(i), radix) < 0) {
                return null;
            }
        }
        return t;
    }

    private String decimal() {
        if (!findToken()) {
            return null;
        }
        String t = token;
        if (t.indexOf(',') >= 0) {
            if (!t.matches("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?([eE][-+]?[0-9]+)?")) {
                return null;
            }
            t = t.replace(",", "");
        }
        return t.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?") ? t : null;
    }

    private <T> T take(String digits, java.util.function.Function<String, T> f) {
        ensureOpen();
        if (!findToken()) {
            match = null;
            throw new NoSuchElementException();
        }
        if (digits == null) {
            match = null;
            throw new InputMismatchException();
        }
        T v;
        try {
            v = f.apply(digits);
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
        next();
        return v;
    }

    private boolean fits(String digits, Consumer<String> f) {
        if (digits == null) {
            return false;
        }
        try {
            f.accept(digits);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public boolean hasNextBoolean() {
        return hasNext() && (token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false"));
    }

    public boolean nextBoolean() {
        ensureOpen();
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!hasNextBoolean()) {
            throw new InputMismatchException();
        }
        return Boolean.parseBoolean(next());
    }

    public boolean hasNextByte() {
        return hasNextByte(radix);
    }

    public boolean hasNextByte(int radix) {
        ensureOpen();
        return fits(integer(radix), s -> Byte.parseByte(s, radix));
    }

    public byte nextByte() {
        return nextByte(radix);
    }

    public byte nextByte(int radix) {
        ensureOpen();
        return take(integer(radix), s -> Byte.parseByte(s, radix));
    }

    public boolean hasNextShort() {
        return hasNextShort(radix);
    }

    public boolean hasNextShort(int radix) {
        ensureOpen();
        return fits(integer(radix), s -> Short.parseShort(s, radix));
    }

    public short nextShort() {
        return nextShort(radix);
    }

    public short nextShort(int radix) {
        ensureOpen();
        return take(integer(radix), s -> Short.parseShort(s, radix));
    }

    public boolean hasNextInt() {
        return hasNextInt(radix);
    }

    public boolean hasNextInt(int radix) {
        ensureOpen();
        return fits(integer(radix), s -> Integer.parseInt(s, radix));
    }

    public int nextInt() {
        return nextInt(radix);
    }

    public int nextInt(int radix) {
        ensureOpen();
        return take(integer(radix), s -> Integer.parseInt(s, radix));
    }

    public boolean hasNextLong() {
        return hasNextLong(radix);
    }

    public boolean hasNextLong(int radix) {
        ensureOpen();
        return fits(integer(radix), s -> Long.parseLong(s, radix));
    }

    public long nextLong() {
        return nextLong(radix);
    }

    public long nextLong(int radix) {
        ensureOpen();
        return take(integer(radix), s -> Long.parseLong(s, radix));
    }

    private String floating() {
        String d = decimal();
        return d != null ? d : token != null && (token.equals("NaN") || token.equals("Infinity")
                || token.equals("-Infinity")) ? token : null;
    }

    public boolean hasNextFloat() {
        ensureOpen();
        return floating() != null;
    }

    public float nextFloat() {
        ensureOpen();
        return take(floating(), Float::parseFloat);
    }

    public boolean hasNextDouble() {
        ensureOpen();
        return floating() != null;
    }

    public double nextDouble() {
        ensureOpen();
        return take(floating(), Double::parseDouble);
    }

    public boolean hasNextBigInteger() {
        return hasNextBigInteger(radix);
    }

    public boolean hasNextBigInteger(int radix) {
        ensureOpen();
        return integer(radix) != null;
    }

    public BigInteger nextBigInteger() {
        return nextBigInteger(radix);
    }

    public BigInteger nextBigInteger(int radix) {
        ensureOpen();
        return take(integer(radix), s -> new BigInteger(s, radix));
    }

    public boolean hasNextBigDecimal() {
        ensureOpen();
        return decimal() != null;
    }

    public BigDecimal nextBigDecimal() {
        ensureOpen();
        return take(decimal(), BigDecimal::new);
    }

    public Scanner reset() {
        delimiter = WHITESPACE;
        locale = Locale.getDefault(Locale.Category.FORMAT);
        radix = 10;
        forget();
        return this;
    }

    public Stream<String> tokens() {
        ensureOpen();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this,
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    public Stream<MatchResult> findAll(Pattern pattern) {
        ArrayList<MatchResult> all = new ArrayList<>();
        while (findWithinHorizon(pattern, 0) != null) {
            all.add(match);
        }
        return all.stream();
    }

    public Stream<MatchResult> findAll(String patString) {
        return findAll(Pattern.compile(patString));
    }
}
