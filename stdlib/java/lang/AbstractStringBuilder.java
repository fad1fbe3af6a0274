package java.lang;

import java.util.Objects;
import java.util.stream.IntStream;

/** What StringBuilder and StringBuffer share: a growing array of Latin-1 or UTF-16 data. */
abstract sealed class AbstractStringBuilder implements Appendable, CharSequence
        permits StringBuilder, StringBuffer {
    byte[] value;
    byte coder;
    int count;

    /** For serialization. */
    AbstractStringBuilder() {
        this(16);
    }

    AbstractStringBuilder(int capacity) {
        value = new byte[capacity];
    }

    /** Makes the contents the first n of these chars, for serialization. */
    final void restore(char[] c, int n) {
        value = new byte[Math.max(n, 16)];
        coder = 0;
        count = 0;
        append(new String(c, 0, n));
    }

    /** Makes room for need chars in all, keeping the coder. */
    private void reserve(int need) {
        if (need < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int capacity = value.length >> coder;
        if (need > capacity) {
            long grown = Math.max((long) capacity * 2 + 2, need);
            long limit = coder == String.LATIN1 ? Integer.MAX_VALUE - 8 : (Integer.MAX_VALUE - 8) / 2;
            if (grown > limit) {
                if (need > limit) {
                    throw new OutOfMemoryError("Required length exceeds implementation limit");
                }
                grown = limit;
            }
            byte[] b = new byte[(int) grown << coder];
            System.arraycopy(value, 0, b, 0, count << coder);
            value = b;
        }
    }

    private void widen() {
        if (coder == String.LATIN1) {
            byte[] b = new byte[Math.max(value.length, count) << 1];
            StringCoding.inflate(value, 0, b, 0, count);
            value = b;
            coder = String.UTF16;
        }
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return value.length >> coder;
    }

    public void ensureCapacity(int minimumCapacity) {
        if (minimumCapacity > 0) {
            reserve(minimumCapacity);
        }
    }

    public void trimToSize() {
        int n = count << coder;
        if (n < value.length) {
            byte[] b = new byte[n];
            System.arraycopy(value, 0, b, 0, n);
            value = b;
        }
    }

    public void setLength(int newLength) {
        if (newLength < 0) {
            throw new StringIndexOutOfBoundsException("String index out of range: " + newLength);
        }
        reserve(newLength);
        for (int i = count << coder; i < newLength << coder; i++) {
            value[i] = 0;
        }
        count = newLength;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("Index " + index
                    + " out of bounds for length " + count);
        }
    }

    private static void checkRange(int start, int end, int len) {
        if (start < 0 || start > end || end > len) {
            throw new StringIndexOutOfBoundsException("Range [" + start + ", " + end
                    + ") out of bounds for length " + len);
        }
    }

    private static void checkRangeOOB(int start, int end, int len) {
        if (start < 0 || start > end || end > len) {
            throw new IndexOutOfBoundsException("Range [" + start + ", " + end
                    + ") out of bounds for length " + len);
        }
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + count
                    + ") out of bounds for length " + count);
        }
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= count) {
            checkIndex(index);
        }
        return coder == String.LATIN1 ? (char) (value[index] & 0xff)
                : StringCoding.getChar(value, index);
    }

    public int codePointAt(int index) {
        checkIndex(index);
        return Character.codePointAt((CharSequence) this, index);
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > count) {
            throw new StringIndexOutOfBoundsException("Index " + (index - 1)
                    + " out of bounds for length " + count);
        }
        return Character.codePointBefore((CharSequence) this, index);
    }

    public int codePointCount(int beginIndex, int endIndex) {
        Objects.checkFromToIndex(beginIndex, endIndex, count);
        return Character.codePointCount((CharSequence) this, beginIndex, endIndex);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        if (index < 0 || index > count) {
            throw new IndexOutOfBoundsException();
        }
        return Character.offsetByCodePoints((CharSequence) this, index, codePointOffset);
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkRange(srcBegin, srcEnd, count);
        int n = srcEnd - srcBegin;
        Objects.checkFromToIndex(dstBegin, dstBegin + n, dst.length);
        if (coder == String.LATIN1) {
            StringCoding.inflateToChars(value, srcBegin, dst, dstBegin, n);
        } else {
            StringCoding.utf16ToChars(value, srcBegin, dst, dstBegin, n);
        }
    }

    public void setCharAt(int index, char ch) {
        checkIndex(index);
        put(index, ch);
    }

    private void put(int index, char ch) {
        if (coder == String.LATIN1) {
            if (ch <= 0xff) {
                value[index] = (byte) ch;
                return;
            }
            widen();
        }
        StringCoding.putChar(value, index, ch);
    }

    public AbstractStringBuilder append(Object obj) {
        return append(String.valueOf(obj));
    }

    public AbstractStringBuilder append(String str) {
        if (str == null) {
            str = "null";
        }
        int n = str.length();
        reserve(count + n);
        putString(count, str);
        count += n;
        return this;
    }

    /** Writes the string's characters at a position that has room. */
    private void putString(int at, String str) {
        if (coder == String.LATIN1 && str.coder() == String.LATIN1) {
            System.arraycopy(str.value(), 0, value, at, str.value().length);
            return;
        }
        widen();
        str.copyTo16(value, at);
    }

    public AbstractStringBuilder append(StringBuffer sb) {
        return append(String.valueOf(sb));
    }

    @Override
    public AbstractStringBuilder append(CharSequence s) {
        return append(String.valueOf(s));
    }

    @Override
    public AbstractStringBuilder append(CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        checkRangeOOB(start, end, s.length());
        if (s instanceof String && ((String) s).coder() == String.LATIN1) {
            int n = end - start;
            reserve(count + n);
            byte[] v = ((String) s).value();
            if (coder == String.LATIN1) {
                System.arraycopy(v, start, value, count, n);
            } else {
                StringCoding.inflate(v, start, value, count, n);
            }
            count += n;
            return this;
        }
        if (!(s instanceof String) && !(s instanceof AbstractStringBuilder)) {
            for (int i = start; i < end; i++) {
                append(s.charAt(i));
            }
            return this;
        }
        return append(s.subSequence(start, end).toString());
    }

    public AbstractStringBuilder append(char[] str) {
        return append(new String(str));
    }

    public AbstractStringBuilder append(char[] str, int offset, int len) {
        int end = offset + len;
        if (offset < 0 || len < 0 || end < offset || end > str.length) {
            throw new IndexOutOfBoundsException("Range [" + offset + ", " + end
                    + ") out of bounds for length " + str.length);
        }
        return append(new String(str, offset, len));
    }

    public AbstractStringBuilder append(boolean b) {
        return append(b ? "true" : "false");
    }

    @Override
    public AbstractStringBuilder append(char c) {
        if (coder == String.LATIN1 && c <= 0xff) {
            if (count >= value.length) {
                reserve(count + 1);
            }
            value[count++] = (byte) c;
            return this;
        }
        widen();
        reserve(count + 1);
        StringCoding.putChar(value, count++, c);
        return this;
    }

    public AbstractStringBuilder append(int i) {
        if (coder == String.LATIN1) {
            int n = Integer.stringSize(i);
            reserve(count + n);
            Integer.getChars(i, count + n, value);
            count += n;
            return this;
        }
        return append(Integer.toString(i));
    }

    public AbstractStringBuilder append(long l) {
        if (coder == String.LATIN1) {
            int n = Long.stringSize(l);
            reserve(count + n);
            Long.getChars(l, count + n, value);
            count += n;
            return this;
        }
        return append(Long.toString(l));
    }

    public AbstractStringBuilder append(float f) {
        reserve(count + 15);
        return append(Float.toString(f));
    }

    public AbstractStringBuilder append(double d) {
        reserve(count + 24);
        return append(Double.toString(d));
    }

    public AbstractStringBuilder appendCodePoint(int codePoint) {
        if (codePoint >>> 16 == 0) {
            return append((char) codePoint);
        }
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("Not a valid Unicode code point: 0x"
                    + Integer.toHexString(codePoint).toUpperCase());
        }
        append(Character.highSurrogate(codePoint));
        return append(Character.lowSurrogate(codePoint));
    }

    public AbstractStringBuilder repeat(int codePoint, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        return count == 0 ? this : append(Character.toString(codePoint).repeat(count));
    }

    public AbstractStringBuilder repeat(CharSequence cs, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        return count == 0 ? this : append(String.valueOf(cs).repeat(count));
    }

    /** Moves the tail that starts at from so that it starts at to. */
    private void shift(int from, int to) {
        System.arraycopy(value, from << coder, value, to << coder, count - from << coder);
    }

    public AbstractStringBuilder delete(int start, int end) {
        if (end > count) {
            end = count;
        }
        checkRange(start, end, count);
        if (end > start) {
            shift(end, start);
            count -= end - start;
        }
        return this;
    }

    public AbstractStringBuilder deleteCharAt(int index) {
        checkIndex(index);
        shift(index + 1, index);
        count--;
        return this;
    }

    public AbstractStringBuilder replace(int start, int end, String str) {
        if (end > count) {
            end = count;
        }
        checkRange(start, end, count);
        int n = str.length();
        int grown = count + n - (end - start);
        if (str.coder() == String.UTF16) {
            widen();
        }
        reserve(grown);
        shift(end, start + n);
        if (coder == String.LATIN1) {
            System.arraycopy(str.value(), 0, value, start, n);
        } else {
            str.copyTo16(value, start);
        }
        count = grown;
        return this;
    }

    public String substring(int start) {
        return substring(start, count);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    public String substring(int start, int end) {
        checkRange(start, end, count);
        return coder == String.LATIN1 ? String.latin1(value, start, end)
                : String.utf16(value, start, end);
    }

    public AbstractStringBuilder insert(int index, char[] str, int offset, int len) {
        checkOffset(index);
        checkRange(offset, offset + len, str.length);
        return insert(index, new String(str, offset, len));
    }

    public AbstractStringBuilder insert(int offset, Object obj) {
        return insert(offset, String.valueOf(obj));
    }

    public AbstractStringBuilder insert(int offset, String str) {
        checkOffset(offset);
        if (str == null) {
            str = "null";
        }
        return replace(offset, offset, str);
    }

    public AbstractStringBuilder insert(int offset, char[] str) {
        return insert(offset, new String(str));
    }

    public AbstractStringBuilder insert(int dstOffset, CharSequence s) {
        return insert(dstOffset, String.valueOf(s));
    }

    public AbstractStringBuilder insert(int dstOffset, CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        if (dstOffset < 0 || dstOffset > count) {
            checkOffset(dstOffset);
        }
        checkRangeOOB(start, end, s.length());
        return insert(dstOffset, s.subSequence(start, end).toString());
    }

    public AbstractStringBuilder insert(int offset, boolean b) {
        return insert(offset, String.valueOf(b));
    }

    public AbstractStringBuilder insert(int offset, char c) {
        return insert(offset, String.valueOf(c));
    }

    public AbstractStringBuilder insert(int offset, int i) {
        return insert(offset, Integer.toString(i));
    }

    public AbstractStringBuilder insert(int offset, long l) {
        return insert(offset, Long.toString(l));
    }

    public AbstractStringBuilder insert(int offset, float f) {
        return insert(offset, Float.toString(f));
    }

    public AbstractStringBuilder insert(int offset, double d) {
        return insert(offset, Double.toString(d));
    }

    public int indexOf(String str) {
        return indexOf(str, 0);
    }

    public int indexOf(String str, int fromIndex) {
        int from = Math.min(Math.max(fromIndex, 0), count);
        if (str.isEmpty()) {
            return from;
        }
        if (coder == String.LATIN1 && str.coder() == String.UTF16) {
            return -1;
        }
        return StringCoding.indexOf(value, coder, count, str.value(), str.coder(), str.length(),
                from);
    }

    public int lastIndexOf(String str) {
        return lastIndexOf(str, count);
    }

    public int lastIndexOf(String str, int fromIndex) {
        return substring(0, count).lastIndexOf(str, fromIndex);
    }

    public AbstractStringBuilder reverse() {
        boolean pairs = false;
        for (int i = 0, j = count - 1; i <= j; i++, j--) {
            char a = charAt(i);
            char b = charAt(j);
            pairs |= Character.isSurrogate(a) | Character.isSurrogate(b);
            put(i, b);
            put(j, a);
        }
        if (pairs) {
            for (int i = 0; i < count - 1; i++) {
                char lo = charAt(i);
                char hi = charAt(i + 1);
                if (Character.isLowSurrogate(lo) && Character.isHighSurrogate(hi)) {
                    put(i++, hi);
                    put(i, lo);
                }
            }
        }
        return this;
    }

    int compareTo(AbstractStringBuilder o) {
        if (this == o) {
            return 0;
        }
        int n = Math.min(count, o.count);
        for (int i = 0; i < n; i++) {
            char a = charAt(i);
            char b = o.charAt(i);
            if (a != b) {
                return a - b;
            }
        }
        return count - o.count;
    }

    @Override
    public String toString() {
        if (count == 0) {
            return "";
        }
        return coder == String.LATIN1 ? String.latin1(value, 0, count)
                : String.utf16(value, 0, count);
    }

    @Override
    public IntStream chars() {
        return ibrik.lang.CharStreams.chars(this);
    }

    @Override
    public IntStream codePoints() {
        return ibrik.lang.CharStreams.codePoints(this);
    }
}
