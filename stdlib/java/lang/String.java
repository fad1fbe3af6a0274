package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An immutable sequence of UTF-16 code units, kept as Latin-1 bytes where all of them fit. */
public final class String implements Serializable, Comparable<String>, CharSequence,
        java.lang.constant.Constable, java.lang.constant.ConstantDesc {
    static final byte LATIN1 = 0;
    static final byte UTF16 = 1;
    private static final long serialVersionUID = -6849794470754667710L;

    private final byte[] value;
    private final byte coder;
    private int hash;
    private boolean hashIsZero;

    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveComparator();

    public String() {
        value = "".value;
        coder = LATIN1;
    }

    public String(String original) {
        value = original.value;
        coder = original.coder;
        hash = original.hash;
        hashIsZero = original.hashIsZero;
    }

    public String(char[] value) {
        this(value, 0, value.length, null);
    }

    public String(char[] value, int offset, int count) {
        this(value, offset, checkOffsetCount(offset, count, value.length), null);
    }

    private String(char[] chars, int offset, int count, Void checked) {
        byte[] b = new byte[count];
        if (StringCoding.compressChars(chars, offset, b, 0, count)) {
            value = b;
            coder = LATIN1;
        } else {
            b = new byte[count << 1];
            StringCoding.charsToUTF16(chars, offset, b, 0, count);
            value = b;
            coder = UTF16;
        }
    }

    public String(int[] codePoints, int offset, int count) {
        checkOffsetCount(offset, count, codePoints.length);
        StringBuilder sb = new StringBuilder(count);
        for (int i = offset; i < offset + count; i++) {
            int cp = codePoints[i];
            if (!Character.isValidCodePoint(cp)) {
                throw new IllegalArgumentException(Integer.toString(cp));
            }
            sb.appendCodePoint(cp);
        }
        String s = sb.toString();
        value = s.value;
        coder = s.coder;
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte, int offset, int count) {
        checkOffsetCount(offset, count, ascii.length);
        char[] c = new char[count];
        for (int i = 0; i < count; i++) {
            c[i] = (char) (hibyte << 8 | ascii[offset + i] & 0xff);
        }
        String s = new String(c, 0, count, null);
        value = s.value;
        coder = s.coder;
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte) {
        this(ascii, hibyte, 0, ascii.length);
    }

    public String(byte[] bytes, int offset, int length, String charsetName)
            throws UnsupportedEncodingException {
        this(lookup(charsetName), bytes, offset, checkOffsetCount(offset, length, bytes.length));
    }

    public String(byte[] bytes, int offset, int length, Charset charset) {
        this(Objects.requireNonNull(charset), bytes, offset,
                checkOffsetCount(offset, length, bytes.length));
    }

    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
        this(lookup(charsetName), bytes, 0, bytes.length);
    }

    public String(byte[] bytes, Charset charset) {
        this(Objects.requireNonNull(charset), bytes, 0, bytes.length);
    }

    public String(byte[] bytes, int offset, int length) {
        this((Charset) null, bytes, offset, checkOffsetCount(offset, length, bytes.length));
    }

    public String(byte[] bytes) {
        this((Charset) null, bytes, 0, bytes.length);
    }

    /** Decodes; a null charset is the default one, UTF-8. */
    private String(Charset cs, byte[] bytes, int offset, int length) {
        String s = cs == null ? StringCoding.decodeUTF8(bytes, offset, length)
                : ibrik.nio.Codecs.decode(cs, bytes, offset, length);
        value = s.value;
        coder = s.coder;
    }

    public String(StringBuffer buffer) {
        String s = buffer.toString();
        value = s.value;
        coder = s.coder;
    }

    public String(StringBuilder builder) {
        String s = builder.toString();
        value = s.value;
        coder = s.coder;
    }

    /** Takes over the array. */
    String(byte[] value, byte coder) {
        this.value = value;
        this.coder = coder;
    }

    byte[] value() {
        return value;
    }

    byte coder() {
        return coder;
    }

    static String latin1(byte[] v, int from, int to) {
        int n = to - from;
        byte[] b = new byte[n];
        System.arraycopy(v, from, b, 0, n);
        return new String(b, LATIN1);
    }

    /** Makes a string of UTF-16 data, compressed if it can be; offsets count chars. */
    static String utf16(byte[] v, int from, int to) {
        int n = to - from;
        byte[] b = new byte[n];
        if (StringCoding.compress(v, from, b, 0, n)) {
            return new String(b, LATIN1);
        }
        b = new byte[n << 1];
        System.arraycopy(v, from << 1, b, 0, n << 1);
        return new String(b, UTF16);
    }

    private static Charset lookup(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name);
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static int checkOffsetCount(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + offset + " + "
                    + count + ") out of bounds for length " + length);
        }
        return count;
    }

    private static void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException("Index " + index
                    + " out of bounds for length " + length);
        }
    }

    static void checkBounds(int begin, int end, int length) {
        if (begin < 0 || begin > end || end > length) {
            throw new StringIndexOutOfBoundsException("Range [" + begin + ", " + end
                    + ") out of bounds for length " + length);
        }
    }

    public int length() {
        return value.length >> coder;
    }

    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    public char charAt(int index) {
        byte[] v = value;
        if (coder == LATIN1) {
            if (index < 0 || index >= v.length) {
                checkIndex(index, v.length);
            }
            return (char) (v[index] & 0xff);
        }
        if (index < 0 || index >= v.length >> 1) {
            checkIndex(index, v.length >> 1);
        }
        return StringCoding.getChar(v, index);
    }

    public int codePointAt(int index) {
        char c = charAt(index);
        if (c >= 0xd800 && c < 0xdc00 && index + 1 < length()) {
            char d = charAt(index + 1);
            if (d >= 0xdc00 && d <= 0xdfff) {
                return Character.toCodePoint(c, d);
            }
        }
        return c;
    }

    public int codePointBefore(int index) {
        int i = index - 1;
        checkIndex(i, length());
        char d = charAt(i);
        if (d >= 0xdc00 && d <= 0xdfff && i > 0) {
            char c = charAt(i - 1);
            if (c >= 0xd800 && c < 0xdc00) {
                return Character.toCodePoint(c, d);
            }
        }
        return d;
    }

    public int codePointCount(int beginIndex, int endIndex) {
        Objects.checkFromToIndex(beginIndex, endIndex, length());
        return coder == LATIN1 ? endIndex - beginIndex
                : Character.codePointCount(this, beginIndex, endIndex);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints(this, index, codePointOffset);
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkBounds(srcBegin, srcEnd, length());
        checkOffsetCount(dstBegin, srcEnd - srcBegin, dst.length);
        if (coder == LATIN1) {
            StringCoding.inflateToChars(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        } else {
            StringCoding.utf16ToChars(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        }
    }

    @Deprecated(since = "1.1")
    public void getBytes(int srcBegin, int srcEnd, byte[] dst, int dstBegin) {
        checkBounds(srcBegin, srcEnd, length());
        Objects.requireNonNull(dst);
        checkOffsetCount(dstBegin, srcEnd - srcBegin, dst.length);
        for (int i = srcBegin; i < srcEnd; i++) {
            dst[dstBegin++] = (byte) charAt(i);
        }
    }

    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException {
        return ibrik.nio.Codecs.encode(lookup(charsetName), this);
    }

    public byte[] getBytes(Charset charset) {
        Objects.requireNonNull(charset);
        return ibrik.nio.Codecs.encode(charset, this);
    }

    public byte[] getBytes() {
        return StringCoding.encodeUTF8(value, coder);
    }

    @Override
    public boolean equals(Object anObject) {
        if (this == anObject) {
            return true;
        }
        if (!(anObject instanceof String)) {
            return false;
        }
        String s = (String) anObject;
        return coder == s.coder && StringCoding.equal(value, s.value);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0 && !hashIsZero) {
            h = coder == LATIN1 ? StringCoding.hashLatin1(value) : StringCoding.hashUTF16(value);
            if (h == 0) {
                hashIsZero = true;
            } else {
                hash = h;
            }
        }
        return h;
    }

    public boolean contentEquals(StringBuffer sb) {
        return contentEquals((CharSequence) sb);
    }

    public boolean contentEquals(CharSequence cs) {
        if (cs instanceof String) {
            return equals(cs);
        }
        if (cs instanceof StringBuffer) {
            synchronized (cs) {
                return sameChars(cs);
            }
        }
        return sameChars(cs);
    }

    private boolean sameChars(CharSequence cs) {
        int n = cs.length();
        if (n != length()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (charAt(i) != cs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean equalsIgnoreCase(String anotherString) {
        return this == anotherString || anotherString != null
                && anotherString.length() == length()
                && regionMatches(true, 0, anotherString, 0, length());
    }

    @Override
    public int compareTo(String anotherString) {
        return StringCoding.compare(value, coder, anotherString.value, anotherString.coder);
    }

    public int compareToIgnoreCase(String str) {
        int n1 = length();
        int n2 = str.length();
        int n = Math.min(n1, n2);
        if (coder == LATIN1 && str.coder == LATIN1) {
            for (int i = 0; i < n; i++) {
                char a = (char) (value[i] & 0xff);
                char b = (char) (str.value[i] & 0xff);
                if (a != b) {
                    a = fold(a);
                    b = fold(b);
                    if (a != b) {
                        return a - b;
                    }
                }
            }
            return n1 - n2;
        }
        int i = 0;
        int j = 0;
        while (i < n1 && j < n2) {
            int a = codePointAt(i);
            int b = str.codePointAt(j);
            i += Character.charCount(a);
            j += Character.charCount(b);
            if (a != b) {
                a = Character.toLowerCase(Character.toUpperCase(a));
                b = Character.toLowerCase(Character.toUpperCase(b));
                if (a != b) {
                    return a - b;
                }
            }
        }
        return n1 - n2;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    public boolean regionMatches(int toffset, String other, int ooffset, int len) {
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len
                || ooffset > (long) other.length() - len) {
            return false;
        }
        for (int i = 0; i < len; i++) {
            if (charAt(toffset + i) != other.charAt(ooffset + i)) {
                return false;
            }
        }
        return true;
    }

    public boolean regionMatches(boolean ignoreCase, int toffset, String other, int ooffset,
            int len) {
        if (!ignoreCase) {
            return regionMatches(toffset, other, ooffset, len);
        }
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len
                || ooffset > (long) other.length() - len) {
            return false;
        }
        for (int i = 0; i < len; i++) {
            char a = charAt(toffset + i);
            char b = other.charAt(ooffset + i);
            if (a != b && fold(a) != fold(b)) {
                if (!Character.isSurrogate(a) || !Character.isSurrogate(b)) {
                    return false;
                }
                int x = i > 0 && Character.isLowSurrogate(a) ? codePointBefore(toffset + i + 1)
                        : codePointAt(toffset + i);
                int y = i > 0 && Character.isLowSurrogate(b)
                        ? other.codePointBefore(ooffset + i + 1) : other.codePointAt(ooffset + i);
                if (Character.toLowerCase(Character.toUpperCase(x))
                        != Character.toLowerCase(Character.toUpperCase(y))) {
                    return false;
                }
            }
        }
        return true;
    }

    public boolean startsWith(String prefix, int toffset) {
        if (toffset < 0 || toffset > length() - prefix.length()) {
            return false;
        }
        return regionMatches(toffset, prefix, 0, prefix.length());
    }

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean endsWith(String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    public int indexOf(int ch) {
        return indexOf(ch, 0, length());
    }

    public int indexOf(int ch, int fromIndex) {
        int n = length();
        return indexOf(ch, Math.min(Math.max(fromIndex, 0), n), n);
    }

    public int indexOf(int ch, int beginIndex, int endIndex) {
        checkBounds(beginIndex, endIndex, length());
        if (ch >>> 16 == 0) {
            return coder == LATIN1 && ch > 0xff ? -1
                    : StringCoding.indexOfChar(value, coder, ch, beginIndex, endIndex);
        }
        if (coder == LATIN1 || !Character.isValidCodePoint(ch)) {
            return -1;
        }
        char hi = Character.highSurrogate(ch);
        char lo = Character.lowSurrogate(ch);
        for (int i = beginIndex; i < endIndex - 1; i++) {
            if (StringCoding.getChar(value, i) == hi && StringCoding.getChar(value, i + 1) == lo) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(int ch) {
        return lastIndexOf(ch, length() - 1);
    }

    public int lastIndexOf(int ch, int fromIndex) {
        int i = Math.min(fromIndex, length() - 1);
        if (ch >>> 16 == 0) {
            for (; i >= 0; i--) {
                if (charAt(i) == ch) {
                    return i;
                }
            }
            return -1;
        }
        if (!Character.isValidCodePoint(ch)) {
            return -1;
        }
        char hi = Character.highSurrogate(ch);
        char lo = Character.lowSurrogate(ch);
        for (i = Math.min(i, length() - 2); i >= 0; i--) {
            if (charAt(i) == hi && charAt(i + 1) == lo) {
                return i;
            }
        }
        return -1;
    }

    public int indexOf(String str) {
        return indexOf0(str, 0, length());
    }

    public int indexOf(String str, int fromIndex) {
        int n = length();
        return indexOf0(str, Math.min(Math.max(fromIndex, 0), n), n);
    }

    public int indexOf(String str, int beginIndex, int endIndex) {
        checkBounds(beginIndex, endIndex, length());
        return indexOf0(str, beginIndex, endIndex);
    }

    private int indexOf0(String str, int from, int to) {
        if (coder == LATIN1 && str.coder == UTF16) {
            return -1;
        }
        int m = str.length();
        if (m == 0) {
            return from;
        }
        return StringCoding.indexOf(value, coder, to, str.value, str.coder, m, from);
    }

    public int lastIndexOf(String str) {
        return lastIndexOf(str, length());
    }

    public int lastIndexOf(String str, int fromIndex) {
        int m = str.length();
        for (int i = Math.min(fromIndex, length() - m); i >= 0; i--) {
            if (regionMatches(i, str, 0, m)) {
                return i;
            }
        }
        return -1;
    }

    public String substring(int beginIndex) {
        return substring(beginIndex, length());
    }

    public String substring(int beginIndex, int endIndex) {
        int n = length();
        checkBounds(beginIndex, endIndex, n);
        if (beginIndex == 0 && endIndex == n) {
            return this;
        }
        if (beginIndex == endIndex) {
            return "";
        }
        return coder == LATIN1 ? latin1(value, beginIndex, endIndex)
                : utf16(value, beginIndex, endIndex);
    }

    @Override
    public CharSequence subSequence(int beginIndex, int endIndex) {
        return substring(beginIndex, endIndex);
    }

    public String concat(String str) {
        if (str.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return new String(str);
        }
        int n = length();
        int m = str.length();
        if (coder == LATIN1 && str.coder == LATIN1) {
            byte[] b = new byte[sumLength(n, m, 0)];
            System.arraycopy(value, 0, b, 0, n);
            System.arraycopy(str.value, 0, b, n, m);
            return new String(b, LATIN1);
        }
        byte[] b = new byte[sumLength(n, m, 1)];
        copyTo16(b, 0);
        str.copyTo16(b, n);
        return new String(b, UTF16);
    }

    private static int sumLength(int n, int m, int shift) {
        long sum = (long) n + m << shift;
        if (sum > Integer.MAX_VALUE) {
            throw new OutOfMemoryError("Overflow: String length out of range");
        }
        return (int) sum;
    }

    /** Writes the characters into UTF-16 data at a char offset. */
    void copyTo16(byte[] dst, int at) {
        if (coder == LATIN1) {
            StringCoding.inflate(value, 0, dst, at, value.length);
        } else {
            System.arraycopy(value, 0, dst, at << 1, value.length);
        }
    }

    public String replace(char oldChar, char newChar) {
        if (oldChar == newChar) {
            return this;
        }
        int i = indexOf(oldChar);
        if (i < 0) {
            return this;
        }
        if (coder == LATIN1 && newChar <= 0xff) {
            byte[] b = value.clone();
            for (; i < b.length; i++) {
                if (b[i] == (byte) oldChar) {
                    b[i] = (byte) newChar;
                }
            }
            return new String(b, LATIN1);
        }
        char[] c = toCharArray();
        for (; i < c.length; i++) {
            if (c[i] == oldChar) {
                c[i] = newChar;
            }
        }
        return new String(c, 0, c.length, null);
    }

    public boolean matches(String regex) {
        return Pattern.matches(regex, this);
    }

    public boolean contains(CharSequence s) {
        return indexOf(s.toString()) >= 0;
    }

    public String replaceFirst(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceFirst(replacement);
    }

    public String replaceAll(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceAll(replacement);
    }

    public String replace(CharSequence target, CharSequence replacement) {
        String t = target.toString();
        String r = replacement.toString();
        int i = indexOf(t);
        if (i < 0) {
            return this;
        }
        int n = length();
        int m = t.length();
        StringBuilder sb = new StringBuilder(n + Math.max(16, r.length()));
        int from = 0;
        while (i >= 0) {
            sb.append(this, from, i).append(r);
            from = i + m;
            if (m == 0) {
                if (i >= n) {
                    break;
                }
                sb.append(charAt(i));
                from = i + 1;
            }
            i = indexOf0(t, from, n);
        }
        if (from < n) {
            sb.append(this, from, n);
        }
        return sb.toString();
    }

    public String[] split(String regex, int limit) {
        return split(regex, limit, false);
    }

    public String[] splitWithDelimiters(String regex, int limit) {
        return split(regex, limit, true);
    }

    private String[] split(String regex, int limit, boolean withDelimiters) {
        char ch = 0;
        if (regex.length() == 1 && ".$|()[{^?*+\\".indexOf(ch = regex.charAt(0)) < 0
                || regex.length() == 2 && regex.charAt(0) == '\\' && !isAsciiAlnum(ch =
                        regex.charAt(1)) && ch < 0x80) {
            if (!Character.isSurrogate(ch)) {
                return splitChar(ch, limit, withDelimiters);
            }
        }
        Pattern p = Pattern.compile(regex);
        return withDelimiters ? p.splitWithDelimiters(this, limit) : p.split(this, limit);
    }

    private static boolean isAsciiAlnum(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String[] splitChar(char ch, int limit, boolean withDelimiters) {
        int off = 0;
        int n = length();
        int pieces = 0;
        String[] out = new String[8];
        int count = 0;
        int next;
        String del = null;
        while ((next = indexOf(ch, off)) >= 0 && (limit <= 0 || pieces < limit - 1)) {
            if (count + 2 > out.length) {
                out = grow(out);
            }
            out[count++] = substring(off, next);
            if (withDelimiters) {
                if (del == null) {
                    del = String.valueOf(ch);
                }
                out[count++] = del;
            }
            off = next + 1;
            pieces++;
        }
        if (off == 0 && count == 0) {
            return new String[] {this};
        }
        if (count + 1 > out.length) {
            out = grow(out);
        }
        out[count++] = substring(off, n);
        if (limit == 0) {
            while (count > 0 && out[count - 1].isEmpty()) {
                count--;
            }
        }
        String[] r = new String[count];
        System.arraycopy(out, 0, r, 0, count);
        return r;
    }

    private static String[] grow(String[] a) {
        String[] b = new String[a.length << 1];
        System.arraycopy(a, 0, b, 0, a.length);
        return b;
    }

    public String[] split(String regex) {
        return split(regex, 0, false);
    }

    public static String join(CharSequence delimiter, CharSequence... elements) {
        String d = delimiter.toString();
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                sb.append(d);
            }
            sb.append(String.valueOf(elements[i]));
        }
        return sb.toString();
    }

    public static String join(CharSequence delimiter,
            Iterable<? extends CharSequence> elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        String d = delimiter.toString();
        StringBuilder sb = new StringBuilder();
        Iterator<? extends CharSequence> it = elements.iterator();
        boolean first = true;
        while (it.hasNext()) {
            CharSequence e = it.next();
            if (!first) {
                sb.append(d);
            }
            first = false;
            sb.append(String.valueOf(e));
        }
        return sb.toString();
    }

    public String toLowerCase(Locale locale) {
        return ibrik.lang.CaseMapping.toLowerCase(this, Objects.requireNonNull(locale)
                .getLanguage());
    }

    public String toLowerCase() {
        if (coder == LATIN1) {
            int n = value.length;
            int i = 0;
            while (i < n && !isUpperLatin1(value[i] & 0xff)) {
                i++;
            }
            if (i == n) {
                return this;
            }
            byte[] b = value.clone();
            for (; i < n; i++) {
                int c = b[i] & 0xff;
                if (isUpperLatin1(c)) {
                    b[i] = (byte) (c + 32);
                }
            }
            return new String(b, LATIN1);
        }
        return ibrik.lang.CaseMapping.toLowerCase(this, "");
    }

    private static boolean isUpperLatin1(int c) {
        return c >= 'A' && c <= 'Z' || c >= 0xc0 && c <= 0xde && c != 0xd7;
    }

    public String toUpperCase(Locale locale) {
        return ibrik.lang.CaseMapping.toUpperCase(this, Objects.requireNonNull(locale)
                .getLanguage());
    }

    public String toUpperCase() {
        if (coder == LATIN1) {
            int n = value.length;
            int i = 0;
            boolean plain = true;
            int first = -1;
            for (; i < n && plain; i++) {
                int c = value[i] & 0xff;
                if (c == 0xb5 || c == 0xdf || c == 0xff) {
                    plain = false;
                } else if (first < 0 && isLowerLatin1(c)) {
                    first = i;
                }
            }
            if (plain) {
                if (first < 0) {
                    return this;
                }
                byte[] b = value.clone();
                for (i = first; i < n; i++) {
                    int c = b[i] & 0xff;
                    if (isLowerLatin1(c)) {
                        b[i] = (byte) (c - 32);
                    }
                }
                return new String(b, LATIN1);
            }
        }
        return ibrik.lang.CaseMapping.toUpperCase(this, "");
    }

    private static boolean isLowerLatin1(int c) {
        return c >= 'a' && c <= 'z' || c >= 0xe0 && c <= 0xfe && c != 0xf7;
    }

    public String trim() {
        int from = 0;
        int to = length();
        while (from < to && charAt(from) <= ' ') {
            from++;
        }
        while (from < to && charAt(to - 1) <= ' ') {
            to--;
        }
        return substring(from, to);
    }

    private int firstNonBlank() {
        int i = 0;
        int n = length();
        while (i < n) {
            char c = charAt(i);
            if (c != ' ' && c != '\t' && !Character.isWhitespace(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int lastNonBlank() {
        int i = length();
        while (i > 0 && Character.isWhitespace(charAt(i - 1))) {
            i--;
        }
        return i;
    }

    public String strip() {
        int from = firstNonBlank();
        return from == length() ? "" : substring(from, lastNonBlank());
    }

    public String stripLeading() {
        return substring(firstNonBlank());
    }

    public String stripTrailing() {
        return substring(0, lastNonBlank());
    }

    public boolean isBlank() {
        return firstNonBlank() == length();
    }

    public Stream<String> lines() {
        return ibrik.lang.CharStreams.lines(this);
    }

    public String indent(int n) {
        return ibrik.lang.TextBlocks.indent(this, n);
    }

    public String stripIndent() {
        return ibrik.lang.TextBlocks.stripIndent(this);
    }

    public String translateEscapes() {
        return ibrik.lang.TextBlocks.translateEscapes(this);
    }

    public <R> R transform(Function<? super String, ? extends R> f) {
        return f.apply(this);
    }

    @Override
    public IntStream chars() {
        return ibrik.lang.CharStreams.chars(this);
    }

    @Override
    public IntStream codePoints() {
        return ibrik.lang.CharStreams.codePoints(this);
    }

    @Override
    public String toString() {
        return this;
    }

    public char[] toCharArray() {
        int n = length();
        char[] c = new char[n];
        if (coder == LATIN1) {
            StringCoding.inflateToChars(value, 0, c, 0, n);
        } else {
            StringCoding.utf16ToChars(value, 0, c, 0, n);
        }
        return c;
    }

    public static String format(String format, Object... args) {
        return new Formatter().format(format, args).toString();
    }

    public static String format(Locale l, String format, Object... args) {
        return new Formatter(l).format(format, args).toString();
    }

    public String formatted(Object... args) {
        return new Formatter().format(this, args).toString();
    }

    public static String valueOf(Object obj) {
        return obj == null ? "null" : obj.toString();
    }

    public static String valueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(boolean b) {
        return b ? "true" : "false";
    }

    public static String valueOf(char c) {
        byte[] b;
        if (c <= 0xff) {
            b = new byte[1];
            b[0] = (byte) c;
            return new String(b, LATIN1);
        }
        b = new byte[2];
        StringCoding.putChar(b, 0, c);
        return new String(b, UTF16);
    }

    public static String valueOf(int i) {
        return Integer.toString(i);
    }

    public static String valueOf(long l) {
        return Long.toString(l);
    }

    public static String valueOf(float f) {
        return Float.toString(f);
    }

    public static String valueOf(double d) {
        return Double.toString(d);
    }

    /** The one string of these characters in the VM's table of literals. */
    public native String intern();

    public String repeat(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        if (count == 1) {
            return this;
        }
        int n = value.length;
        if (n == 0 || count == 0) {
            return "";
        }
        if (Integer.MAX_VALUE / count < n) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int total = n * count;
        byte[] b = new byte[total];
        System.arraycopy(value, 0, b, 0, n);
        int done = n;
        while (done < total - done) {
            System.arraycopy(b, 0, b, done, done);
            done <<= 1;
        }
        System.arraycopy(b, 0, b, done, total - done);
        return new String(b, coder);
    }

    private static final class CaseInsensitiveComparator
            implements Comparator<String>, Serializable {
        private static final long serialVersionUID = 8575799808933029326L;

        @Override
        public int compare(String a, String b) {
            return a.compareToIgnoreCase(b);
        }

        private Object readResolve() {
            return CASE_INSENSITIVE_ORDER;
        }
    }

    @Override
    public java.util.Optional<String> describeConstable() {
        return java.util.Optional.of(this);
    }

    @Override
    public String resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup lookup) {
        return this;
    }
}
