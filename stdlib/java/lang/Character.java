package java.lang;

import ibrik.lang.UnicodeData;
import java.util.HashMap;
import java.util.Map;

/** A boxed char, and the properties of Unicode code points. */
public final class Character implements java.io.Serializable, Comparable<Character>,
        java.lang.constant.Constable {
    private static final long serialVersionUID = 3786198910865385080L;
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    @SuppressWarnings("unchecked")
    public static final Class<Character> TYPE =
            (Class<Character>) (Class<?>) Class.getPrimitiveClass("char");
    public static final byte UNASSIGNED = 0;
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte TITLECASE_LETTER = 3;
    public static final byte MODIFIER_LETTER = 4;
    public static final byte OTHER_LETTER = 5;
    public static final byte NON_SPACING_MARK = 6;
    public static final byte ENCLOSING_MARK = 7;
    public static final byte COMBINING_SPACING_MARK = 8;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    public static final byte LETTER_NUMBER = 10;
    public static final byte OTHER_NUMBER = 11;
    public static final byte SPACE_SEPARATOR = 12;
    public static final byte LINE_SEPARATOR = 13;
    public static final byte PARAGRAPH_SEPARATOR = 14;
    public static final byte CONTROL = 15;
    public static final byte FORMAT = 16;
    public static final byte PRIVATE_USE = 18;
    public static final byte SURROGATE = 19;
    public static final byte DASH_PUNCTUATION = 20;
    public static final byte START_PUNCTUATION = 21;
    public static final byte END_PUNCTUATION = 22;
    public static final byte CONNECTOR_PUNCTUATION = 23;
    public static final byte OTHER_PUNCTUATION = 24;
    public static final byte MATH_SYMBOL = 25;
    public static final byte CURRENCY_SYMBOL = 26;
    public static final byte MODIFIER_SYMBOL = 27;
    public static final byte OTHER_SYMBOL = 28;
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;
    public static final byte DIRECTIONALITY_UNDEFINED = -1;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT = 0;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT = 1;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC = 2;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER = 3;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR = 4;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR = 5;
    public static final byte DIRECTIONALITY_ARABIC_NUMBER = 6;
    public static final byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR = 7;
    public static final byte DIRECTIONALITY_NONSPACING_MARK = 8;
    public static final byte DIRECTIONALITY_BOUNDARY_NEUTRAL = 9;
    public static final byte DIRECTIONALITY_PARAGRAPH_SEPARATOR = 10;
    public static final byte DIRECTIONALITY_SEGMENT_SEPARATOR = 11;
    public static final byte DIRECTIONALITY_WHITESPACE = 12;
    public static final byte DIRECTIONALITY_OTHER_NEUTRALS = 13;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING = 14;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE = 15;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING = 16;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE = 17;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT = 18;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE = 19;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE = 20;
    public static final byte DIRECTIONALITY_FIRST_STRONG_ISOLATE = 21;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE = 22;
    public static final char MIN_HIGH_SURROGATE = '\uD800';
    public static final char MAX_HIGH_SURROGATE = '\uDBFF';
    public static final char MIN_LOW_SURROGATE = '\uDC00';
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x010000;
    public static final int MIN_CODE_POINT = 0x000000;
    public static final int MAX_CODE_POINT = 0X10FFFF;
    public static final int SIZE = 16;
    public static final int BYTES = 2;

    private static Character[] cache;

    private final char value;

    @Deprecated(since = "9", forRemoval = true)
    public Character(char value) {
        this.value = value;
    }

    public static Character valueOf(char c) {
        if (c <= 127) {
            Character[] a = cache;
            if (a == null) {
                a = fillCache();
            }
            return a[c];
        }
        return new Character(c);
    }

    private static synchronized Character[] fillCache() {
        if (cache == null) {
            Character[] a = new Character[128];
            for (int i = 0; i < 128; i++) {
                a[i] = new Character((char) i);
            }
            cache = a;
        }
        return cache;
    }

    public char charValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Character && ((Character) obj).value == value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static String toString(char c) {
        return String.valueOf(c);
    }

    public static String toString(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("Not a valid Unicode code point: 0x"
                    + Integer.toHexString(codePoint).toUpperCase());
        }
        return codePoint >>> 16 == 0 ? String.valueOf((char) codePoint)
                : new String(toChars(codePoint));
    }

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >>> 16 < 0x11 && codePoint >= 0;
    }

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isHighSurrogate(char ch) {
        return ch >= MIN_HIGH_SURROGATE && ch <= MAX_HIGH_SURROGATE;
    }

    public static boolean isLowSurrogate(char ch) {
        return ch >= MIN_LOW_SURROGATE && ch <= MAX_LOW_SURROGATE;
    }

    public static boolean isSurrogate(char ch) {
        return ch >= MIN_SURROGATE && ch <= MAX_SURROGATE;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return (high << 10) + low + (0x10000 - (0xd800 << 10) - 0xdc00);
    }

    public static int codePointAt(CharSequence seq, int index) {
        char c = seq.charAt(index);
        if (isHighSurrogate(c) && ++index < seq.length()) {
            char d = seq.charAt(index);
            if (isLowSurrogate(d)) {
                return toCodePoint(c, d);
            }
        }
        return c;
    }

    public static int codePointAt(char[] a, int index) {
        return codePointAt(a, index, a.length);
    }

    public static int codePointAt(char[] a, int index, int limit) {
        if (index >= limit || index < 0 || limit > a.length) {
            throw new ArrayIndexOutOfBoundsException("Index " + index
                    + " out of bounds for length " + a.length);
        }
        char c = a[index];
        if (isHighSurrogate(c) && ++index < limit && isLowSurrogate(a[index])) {
            return toCodePoint(c, a[index]);
        }
        return c;
    }

    public static int codePointBefore(CharSequence seq, int index) {
        char d = seq.charAt(--index);
        if (isLowSurrogate(d) && index > 0) {
            char c = seq.charAt(--index);
            if (isHighSurrogate(c)) {
                return toCodePoint(c, d);
            }
        }
        return d;
    }

    public static int codePointBefore(char[] a, int index) {
        return codePointBefore(a, index, 0);
    }

    public static int codePointBefore(char[] a, int index, int start) {
        if (index <= start || start < 0 || index > a.length) {
            throw new ArrayIndexOutOfBoundsException("Index " + (index - 1)
                    + " out of bounds for length " + a.length);
        }
        char d = a[--index];
        if (isLowSurrogate(d) && index > start && isHighSurrogate(a[index - 1])) {
            return toCodePoint(a[index - 1], d);
        }
        return d;
    }

    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint >>> 10) + (0xd800 - (0x10000 >>> 10)));
    }

    public static char lowSurrogate(int codePoint) {
        return (char) ((codePoint & 0x3ff) + 0xdc00);
    }

    public static int toChars(int codePoint, char[] dst, int dstIndex) {
        if (isBmpCodePoint(codePoint)) {
            dst[dstIndex] = (char) codePoint;
            return 1;
        }
        char[] c = toChars(codePoint);
        dst[dstIndex + 1] = c[1];
        dst[dstIndex] = c[0];
        return 2;
    }

    public static char[] toChars(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return new char[] {(char) codePoint};
        }
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("Not a valid Unicode code point: 0x"
                    + Integer.toHexString(codePoint).toUpperCase());
        }
        return new char[] {highSurrogate(codePoint), lowSurrogate(codePoint)};
    }

    public static int codePointCount(CharSequence seq, int beginIndex, int endIndex) {
        java.util.Objects.checkFromToIndex(beginIndex, endIndex, seq.length());
        int n = endIndex - beginIndex;
        for (int i = beginIndex; i < endIndex - 1; i++) {
            if (isHighSurrogate(seq.charAt(i)) && isLowSurrogate(seq.charAt(i + 1))) {
                n--;
                i++;
            }
        }
        return n;
    }

    public static int codePointCount(char[] a, int offset, int count) {
        java.util.Objects.checkFromIndexSize(count, offset, a.length);
        int n = count;
        for (int i = offset; i < offset + count - 1; i++) {
            if (isHighSurrogate(a[i]) && isLowSurrogate(a[i + 1])) {
                n--;
                i++;
            }
        }
        return n;
    }

    public static int offsetByCodePoints(CharSequence seq, int index, int codePointOffset) {
        int length = seq.length();
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException();
        }
        int x = index;
        int i = 0;
        if (codePointOffset >= 0) {
            for (; x < length && i < codePointOffset; i++) {
                if (isHighSurrogate(seq.charAt(x++)) && x < length
                        && isLowSurrogate(seq.charAt(x))) {
                    x++;
                }
            }
            if (i < codePointOffset) {
                throw new IndexOutOfBoundsException();
            }
        } else {
            for (; x > 0 && i > codePointOffset; i--) {
                if (isLowSurrogate(seq.charAt(--x)) && x > 0
                        && isHighSurrogate(seq.charAt(x - 1))) {
                    x--;
                }
            }
            if (i > codePointOffset) {
                throw new IndexOutOfBoundsException();
            }
        }
        return x;
    }

    public static int offsetByCodePoints(char[] a, int start, int count, int index,
            int codePointOffset) {
        if (count > a.length - start || start < 0 || count < 0 || index < start
                || index > start + count) {
            throw new IndexOutOfBoundsException();
        }
        return start + offsetByCodePoints(new String(a, start, count), index - start,
                codePointOffset);
    }

    public static int getType(char ch) {
        return getType((int) ch);
    }

    public static int getType(int codePoint) {
        return UnicodeData.properties(codePoint) & 31;
    }

    public static boolean isLowerCase(char ch) {
        return isLowerCase((int) ch);
    }

    public static boolean isLowerCase(int codePoint) {
        if (codePoint < 128 && codePoint >= 0) {
            return codePoint >= 'a' && codePoint <= 'z';
        }
        return (UnicodeData.properties(codePoint) & UnicodeData.LOWER) != 0;
    }

    public static boolean isUpperCase(char ch) {
        return isUpperCase((int) ch);
    }

    public static boolean isUpperCase(int codePoint) {
        if (codePoint < 128 && codePoint >= 0) {
            return codePoint >= 'A' && codePoint <= 'Z';
        }
        return (UnicodeData.properties(codePoint) & UnicodeData.UPPER) != 0;
    }

    public static boolean isTitleCase(char ch) {
        return isTitleCase((int) ch);
    }

    public static boolean isTitleCase(int codePoint) {
        return getType(codePoint) == TITLECASE_LETTER;
    }

    public static boolean isDigit(char ch) {
        return isDigit((int) ch);
    }

    public static boolean isDigit(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= '0' && codePoint <= '9';
        }
        return getType(codePoint) == DECIMAL_DIGIT_NUMBER;
    }

    public static boolean isDefined(char ch) {
        return isDefined((int) ch);
    }

    public static boolean isDefined(int codePoint) {
        return getType(codePoint) != 0;
    }

    public static boolean isLetter(char ch) {
        return isLetter((int) ch);
    }

    public static boolean isLetter(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
        }
        return (1 << getType(codePoint) & 0x3e) != 0;
    }

    public static boolean isLetterOrDigit(char ch) {
        return isLetterOrDigit((int) ch);
    }

    public static boolean isLetterOrDigit(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return (1 << getType(codePoint) & 0x23e) != 0;
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetter(char ch) {
        return isJavaIdentifierStart(ch);
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetterOrDigit(char ch) {
        return isJavaIdentifierPart(ch);
    }

    public static boolean isAlphabetic(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.ALPHABETIC) != 0;
    }

    public static boolean isIdeographic(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.IDEOGRAPHIC) != 0;
    }

    public static boolean isEmoji(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EMOJI) != 0;
    }

    public static boolean isEmojiPresentation(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EMOJI_PRESENTATION) != 0;
    }

    public static boolean isEmojiModifier(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EMOJI_MODIFIER) != 0;
    }

    public static boolean isEmojiModifierBase(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EMOJI_MODIFIER_BASE) != 0;
    }

    public static boolean isEmojiComponent(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EMOJI_COMPONENT) != 0;
    }

    public static boolean isExtendedPictographic(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.EXTENDED_PICTOGRAPHIC) != 0;
    }

    public static boolean isJavaIdentifierStart(char ch) {
        return isJavaIdentifierStart((int) ch);
    }

    public static boolean isJavaIdentifierStart(int codePoint) {
        if (codePoint < 128 && codePoint >= 0) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint == '_' || codePoint == '$';
        }
        return (UnicodeData.properties(codePoint) & UnicodeData.JAVA_START) != 0;
    }

    public static boolean isJavaIdentifierPart(char ch) {
        return isJavaIdentifierPart((int) ch);
    }

    public static boolean isJavaIdentifierPart(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.JAVA_PART) != 0;
    }

    public static boolean isUnicodeIdentifierStart(char ch) {
        return isUnicodeIdentifierStart((int) ch);
    }

    public static boolean isUnicodeIdentifierStart(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.UNICODE_START) != 0;
    }

    public static boolean isUnicodeIdentifierPart(char ch) {
        return isUnicodeIdentifierPart((int) ch);
    }

    public static boolean isUnicodeIdentifierPart(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.UNICODE_PART) != 0;
    }

    public static boolean isIdentifierIgnorable(char ch) {
        return isIdentifierIgnorable((int) ch);
    }

    public static boolean isIdentifierIgnorable(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.IGNORABLE) != 0;
    }

    public static char toLowerCase(char ch) {
        return (char) toLowerCase((int) ch);
    }

    public static int toLowerCase(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return UnicodeData.toLower(codePoint);
    }

    public static char toUpperCase(char ch) {
        return (char) toUpperCase((int) ch);
    }

    public static int toUpperCase(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' ? codePoint - 32 : codePoint;
        }
        return UnicodeData.toUpper(codePoint);
    }

    public static char toTitleCase(char ch) {
        return (char) toTitleCase((int) ch);
    }

    public static int toTitleCase(int codePoint) {
        return UnicodeData.toTitle(codePoint);
    }

    public static int digit(char ch, int radix) {
        return digit((int) ch, radix);
    }

    public static int digit(int codePoint, int radix) {
        int d = -1;
        if (codePoint < 128) {
            if (codePoint >= '0' && codePoint <= '9') {
                d = codePoint - '0';
            } else if (codePoint >= 'a' && codePoint <= 'z') {
                d = codePoint - 'a' + 10;
            } else if (codePoint >= 'A' && codePoint <= 'Z') {
                d = codePoint - 'A' + 10;
            }
        } else if (isDigit(codePoint) || codePoint >= 0xff21 && codePoint <= 0xff3a
                || codePoint >= 0xff41 && codePoint <= 0xff5a) {
            d = UnicodeData.numericValue(codePoint);
        }
        return d < radix && radix >= MIN_RADIX && radix <= MAX_RADIX ? d : -1;
    }

    public static int getNumericValue(char ch) {
        return getNumericValue((int) ch);
    }

    public static int getNumericValue(int codePoint) {
        return UnicodeData.numericValue(codePoint);
    }

    @Deprecated(since = "1.1")
    public static boolean isSpace(char ch) {
        return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\f' || ch == '\r';
    }

    public static boolean isSpaceChar(char ch) {
        return isSpaceChar((int) ch);
    }

    public static boolean isSpaceChar(int codePoint) {
        return (1 << getType(codePoint) & 0x7000) != 0;
    }

    public static boolean isWhitespace(char ch) {
        return isWhitespace((int) ch);
    }

    public static boolean isWhitespace(int codePoint) {
        if (codePoint < 128 && codePoint >= 0) {
            return codePoint == ' ' || codePoint >= 9 && codePoint <= 13
                    || codePoint >= 28 && codePoint <= 31;
        }
        return (UnicodeData.properties(codePoint) & UnicodeData.WHITESPACE) != 0;
    }

    public static boolean isISOControl(char ch) {
        return isISOControl((int) ch);
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint <= 0x9f && codePoint >= 0 && (codePoint >= 0x7f || codePoint < 32);
    }

    public static byte getDirectionality(char ch) {
        return getDirectionality((int) ch);
    }

    public static String getName(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(String.format("Not a valid Unicode code point: 0x%X", codePoint));
        }
        return ibrik.lang.CharacterNames.of(codePoint);
    }

    public static int codePointOf(String name) {
        name = name.trim().toUpperCase(java.util.Locale.ROOT);
        int codePoint = ibrik.lang.CharacterNames.codePoint(name);
        if (codePoint < 0) {
            throw new IllegalArgumentException("Unrecognized character name :" + name);
        }
        return codePoint;
    }

    public static byte getDirectionality(int codePoint) {
        int d = UnicodeData.properties(codePoint) >> 5 & 31;
        return (byte) (d == 31 ? -1 : d);
    }

    public static boolean isMirrored(char ch) {
        return isMirrored((int) ch);
    }

    public static boolean isMirrored(int codePoint) {
        return (UnicodeData.properties(codePoint) & UnicodeData.MIRRORED) != 0;
    }

    public static char forDigit(int digit, int radix) {
        if (digit >= radix || digit < 0 || radix < MIN_RADIX || radix > MAX_RADIX) {
            return '\0';
        }
        return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
    }

    @Override
    public int compareTo(Character anotherCharacter) {
        return value - anotherCharacter.value;
    }

    public static int compare(char x, char y) {
        return x - y;
    }

    public static char reverseBytes(char ch) {
        return (char) ((ch & 0xff00) >> 8 | ch << 8);
    }

    /** A named part of the character set. */
    public static class Subset {
        private final String name;

        protected Subset(String name) {
            if (name == null) {
                throw new NullPointerException("name");
            }
            this.name = name;
        }

        @Override
        public final boolean equals(Object obj) {
            return this == obj;
        }

        @Override
        public final int hashCode() {
            return super.hashCode();
        }

        @Override
        public final String toString() {
            return name;
        }
    }

    @Override
    public java.util.Optional<java.lang.constant.DynamicConstantDesc<Character>> describeConstable() {
        return java.util.Optional.of(java.lang.constant.DynamicConstantDesc.ofNamed(
                java.lang.constant.ConstantDescs.BSM_EXPLICIT_CAST,
                java.lang.constant.ConstantDescs.DEFAULT_NAME,
                java.lang.constant.ConstantDescs.CD_char, (Integer) (int) value));
    }

    /** A block of the Unicode code charts. */
    public static final class UnicodeBlock extends Subset {
        private static final java.util.HashMap<String, UnicodeBlock> NAMES =
                new java.util.HashMap<>(1024);
        private static final java.util.TreeMap<Integer, UnicodeBlock> STARTS =
                new java.util.TreeMap<>();
        public static final UnicodeBlock BASIC_LATIN =
                new UnicodeBlock("BASIC_LATIN", 0x0000, 0x007f);
        public static final UnicodeBlock LATIN_1_SUPPLEMENT =
                new UnicodeBlock("LATIN_1_SUPPLEMENT", 0x0080, 0x00ff, "LATIN-1 SUPPLEMENT");
        public static final UnicodeBlock LATIN_EXTENDED_A =
                new UnicodeBlock("LATIN_EXTENDED_A", 0x0100, 0x017f, "LATIN EXTENDED-A");
        public static final UnicodeBlock LATIN_EXTENDED_B =
                new UnicodeBlock("LATIN_EXTENDED_B", 0x0180, 0x024f, "LATIN EXTENDED-B");
        public static final UnicodeBlock IPA_EXTENSIONS =
                new UnicodeBlock("IPA_EXTENSIONS", 0x0250, 0x02af);
        public static final UnicodeBlock SPACING_MODIFIER_LETTERS =
                new UnicodeBlock("SPACING_MODIFIER_LETTERS", 0x02b0, 0x02ff);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS =
                new UnicodeBlock("COMBINING_DIACRITICAL_MARKS", 0x0300, 0x036f);
        public static final UnicodeBlock GREEK =
                new UnicodeBlock("GREEK", 0x0370, 0x03ff, "GREEK AND COPTIC");
        public static final UnicodeBlock CYRILLIC = new UnicodeBlock("CYRILLIC", 0x0400, 0x04ff);
        public static final UnicodeBlock ARMENIAN = new UnicodeBlock("ARMENIAN", 0x0530, 0x058f);
        public static final UnicodeBlock HEBREW = new UnicodeBlock("HEBREW", 0x0590, 0x05ff);
        public static final UnicodeBlock ARABIC = new UnicodeBlock("ARABIC", 0x0600, 0x06ff);
        public static final UnicodeBlock DEVANAGARI =
                new UnicodeBlock("DEVANAGARI", 0x0900, 0x097f);
        public static final UnicodeBlock BENGALI = new UnicodeBlock("BENGALI", 0x0980, 0x09ff);
        public static final UnicodeBlock GURMUKHI = new UnicodeBlock("GURMUKHI", 0x0a00, 0x0a7f);
        public static final UnicodeBlock GUJARATI = new UnicodeBlock("GUJARATI", 0x0a80, 0x0aff);
        public static final UnicodeBlock ORIYA = new UnicodeBlock("ORIYA", 0x0b00, 0x0b7f);
        public static final UnicodeBlock TAMIL = new UnicodeBlock("TAMIL", 0x0b80, 0x0bff);
        public static final UnicodeBlock TELUGU = new UnicodeBlock("TELUGU", 0x0c00, 0x0c7f);
        public static final UnicodeBlock KANNADA = new UnicodeBlock("KANNADA", 0x0c80, 0x0cff);
        public static final UnicodeBlock MALAYALAM = new UnicodeBlock("MALAYALAM", 0x0d00, 0x0d7f);
        public static final UnicodeBlock THAI = new UnicodeBlock("THAI", 0x0e00, 0x0e7f);
        public static final UnicodeBlock LAO = new UnicodeBlock("LAO", 0x0e80, 0x0eff);
        public static final UnicodeBlock TIBETAN = new UnicodeBlock("TIBETAN", 0x0f00, 0x0fff);
        public static final UnicodeBlock GEORGIAN = new UnicodeBlock("GEORGIAN", 0x10a0, 0x10ff);
        public static final UnicodeBlock HANGUL_JAMO =
                new UnicodeBlock("HANGUL_JAMO", 0x1100, 0x11ff);
        public static final UnicodeBlock LATIN_EXTENDED_ADDITIONAL =
                new UnicodeBlock("LATIN_EXTENDED_ADDITIONAL", 0x1e00, 0x1eff);
        public static final UnicodeBlock GREEK_EXTENDED =
                new UnicodeBlock("GREEK_EXTENDED", 0x1f00, 0x1fff);
        public static final UnicodeBlock GENERAL_PUNCTUATION =
                new UnicodeBlock("GENERAL_PUNCTUATION", 0x2000, 0x206f);
        public static final UnicodeBlock SUPERSCRIPTS_AND_SUBSCRIPTS =
                new UnicodeBlock("SUPERSCRIPTS_AND_SUBSCRIPTS", 0x2070, 0x209f);
        public static final UnicodeBlock CURRENCY_SYMBOLS =
                new UnicodeBlock("CURRENCY_SYMBOLS", 0x20a0, 0x20cf);
        public static final UnicodeBlock COMBINING_MARKS_FOR_SYMBOLS =
                new UnicodeBlock("COMBINING_MARKS_FOR_SYMBOLS", 0x20d0, 0x20ff, "COMBINING DIACRITICAL MARKS FOR SYMBOLS");
        public static final UnicodeBlock LETTERLIKE_SYMBOLS =
                new UnicodeBlock("LETTERLIKE_SYMBOLS", 0x2100, 0x214f);
        public static final UnicodeBlock NUMBER_FORMS =
                new UnicodeBlock("NUMBER_FORMS", 0x2150, 0x218f);
        public static final UnicodeBlock ARROWS = new UnicodeBlock("ARROWS", 0x2190, 0x21ff);
        public static final UnicodeBlock MATHEMATICAL_OPERATORS =
                new UnicodeBlock("MATHEMATICAL_OPERATORS", 0x2200, 0x22ff);
        public static final UnicodeBlock MISCELLANEOUS_TECHNICAL =
                new UnicodeBlock("MISCELLANEOUS_TECHNICAL", 0x2300, 0x23ff);
        public static final UnicodeBlock CONTROL_PICTURES =
                new UnicodeBlock("CONTROL_PICTURES", 0x2400, 0x243f);
        public static final UnicodeBlock OPTICAL_CHARACTER_RECOGNITION =
                new UnicodeBlock("OPTICAL_CHARACTER_RECOGNITION", 0x2440, 0x245f);
        public static final UnicodeBlock ENCLOSED_ALPHANUMERICS =
                new UnicodeBlock("ENCLOSED_ALPHANUMERICS", 0x2460, 0x24ff);
        public static final UnicodeBlock BOX_DRAWING =
                new UnicodeBlock("BOX_DRAWING", 0x2500, 0x257f);
        public static final UnicodeBlock BLOCK_ELEMENTS =
                new UnicodeBlock("BLOCK_ELEMENTS", 0x2580, 0x259f);
        public static final UnicodeBlock GEOMETRIC_SHAPES =
                new UnicodeBlock("GEOMETRIC_SHAPES", 0x25a0, 0x25ff);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS =
                new UnicodeBlock("MISCELLANEOUS_SYMBOLS", 0x2600, 0x26ff);
        public static final UnicodeBlock DINGBATS = new UnicodeBlock("DINGBATS", 0x2700, 0x27bf);
        public static final UnicodeBlock CJK_SYMBOLS_AND_PUNCTUATION =
                new UnicodeBlock("CJK_SYMBOLS_AND_PUNCTUATION", 0x3000, 0x303f);
        public static final UnicodeBlock HIRAGANA = new UnicodeBlock("HIRAGANA", 0x3040, 0x309f);
        public static final UnicodeBlock KATAKANA = new UnicodeBlock("KATAKANA", 0x30a0, 0x30ff);
        public static final UnicodeBlock BOPOMOFO = new UnicodeBlock("BOPOMOFO", 0x3100, 0x312f);
        public static final UnicodeBlock HANGUL_COMPATIBILITY_JAMO =
                new UnicodeBlock("HANGUL_COMPATIBILITY_JAMO", 0x3130, 0x318f);
        public static final UnicodeBlock KANBUN = new UnicodeBlock("KANBUN", 0x3190, 0x319f);
        public static final UnicodeBlock ENCLOSED_CJK_LETTERS_AND_MONTHS =
                new UnicodeBlock("ENCLOSED_CJK_LETTERS_AND_MONTHS", 0x3200, 0x32ff);
        public static final UnicodeBlock CJK_COMPATIBILITY =
                new UnicodeBlock("CJK_COMPATIBILITY", 0x3300, 0x33ff);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS", 0x4e00, 0x9fff);
        public static final UnicodeBlock HANGUL_SYLLABLES =
                new UnicodeBlock("HANGUL_SYLLABLES", 0xac00, 0xd7af);
        public static final UnicodeBlock PRIVATE_USE_AREA =
                new UnicodeBlock("PRIVATE_USE_AREA", 0xe000, 0xf8ff);
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS =
                new UnicodeBlock("CJK_COMPATIBILITY_IDEOGRAPHS", 0xf900, 0xfaff);
        public static final UnicodeBlock ALPHABETIC_PRESENTATION_FORMS =
                new UnicodeBlock("ALPHABETIC_PRESENTATION_FORMS", 0xfb00, 0xfb4f);
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_A =
                new UnicodeBlock("ARABIC_PRESENTATION_FORMS_A", 0xfb50, 0xfdff, "ARABIC PRESENTATION FORMS-A");
        public static final UnicodeBlock COMBINING_HALF_MARKS =
                new UnicodeBlock("COMBINING_HALF_MARKS", 0xfe20, 0xfe2f);
        public static final UnicodeBlock CJK_COMPATIBILITY_FORMS =
                new UnicodeBlock("CJK_COMPATIBILITY_FORMS", 0xfe30, 0xfe4f);
        public static final UnicodeBlock SMALL_FORM_VARIANTS =
                new UnicodeBlock("SMALL_FORM_VARIANTS", 0xfe50, 0xfe6f);
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_B =
                new UnicodeBlock("ARABIC_PRESENTATION_FORMS_B", 0xfe70, 0xfeff, "ARABIC PRESENTATION FORMS-B");
        public static final UnicodeBlock HALFWIDTH_AND_FULLWIDTH_FORMS =
                new UnicodeBlock("HALFWIDTH_AND_FULLWIDTH_FORMS", 0xff00, 0xffef);
        public static final UnicodeBlock SPECIALS = new UnicodeBlock("SPECIALS", 0xfff0, 0xffff);
        @Deprecated
        public static final UnicodeBlock SURROGATES_AREA = new UnicodeBlock("SURROGATES_AREA", -1, -1);
        public static final UnicodeBlock SYRIAC = new UnicodeBlock("SYRIAC", 0x0700, 0x074f);
        public static final UnicodeBlock THAANA = new UnicodeBlock("THAANA", 0x0780, 0x07bf);
        public static final UnicodeBlock SINHALA = new UnicodeBlock("SINHALA", 0x0d80, 0x0dff);
        public static final UnicodeBlock MYANMAR = new UnicodeBlock("MYANMAR", 0x1000, 0x109f);
        public static final UnicodeBlock ETHIOPIC = new UnicodeBlock("ETHIOPIC", 0x1200, 0x137f);
        public static final UnicodeBlock CHEROKEE = new UnicodeBlock("CHEROKEE", 0x13a0, 0x13ff);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS =
                new UnicodeBlock("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS", 0x1400, 0x167f);
        public static final UnicodeBlock OGHAM = new UnicodeBlock("OGHAM", 0x1680, 0x169f);
        public static final UnicodeBlock RUNIC = new UnicodeBlock("RUNIC", 0x16a0, 0x16ff);
        public static final UnicodeBlock KHMER = new UnicodeBlock("KHMER", 0x1780, 0x17ff);
        public static final UnicodeBlock MONGOLIAN = new UnicodeBlock("MONGOLIAN", 0x1800, 0x18af);
        public static final UnicodeBlock BRAILLE_PATTERNS =
                new UnicodeBlock("BRAILLE_PATTERNS", 0x2800, 0x28ff);
        public static final UnicodeBlock CJK_RADICALS_SUPPLEMENT =
                new UnicodeBlock("CJK_RADICALS_SUPPLEMENT", 0x2e80, 0x2eff);
        public static final UnicodeBlock KANGXI_RADICALS =
                new UnicodeBlock("KANGXI_RADICALS", 0x2f00, 0x2fdf);
        public static final UnicodeBlock IDEOGRAPHIC_DESCRIPTION_CHARACTERS =
                new UnicodeBlock("IDEOGRAPHIC_DESCRIPTION_CHARACTERS", 0x2ff0, 0x2fff);
        public static final UnicodeBlock BOPOMOFO_EXTENDED =
                new UnicodeBlock("BOPOMOFO_EXTENDED", 0x31a0, 0x31bf);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A", 0x3400, 0x4dbf);
        public static final UnicodeBlock YI_SYLLABLES =
                new UnicodeBlock("YI_SYLLABLES", 0xa000, 0xa48f);
        public static final UnicodeBlock YI_RADICALS =
                new UnicodeBlock("YI_RADICALS", 0xa490, 0xa4cf);
        public static final UnicodeBlock CYRILLIC_SUPPLEMENTARY =
                new UnicodeBlock("CYRILLIC_SUPPLEMENTARY", 0x0500, 0x052f, "CYRILLIC SUPPLEMENT");
        public static final UnicodeBlock TAGALOG = new UnicodeBlock("TAGALOG", 0x1700, 0x171f);
        public static final UnicodeBlock HANUNOO = new UnicodeBlock("HANUNOO", 0x1720, 0x173f);
        public static final UnicodeBlock BUHID = new UnicodeBlock("BUHID", 0x1740, 0x175f);
        public static final UnicodeBlock TAGBANWA = new UnicodeBlock("TAGBANWA", 0x1760, 0x177f);
        public static final UnicodeBlock LIMBU = new UnicodeBlock("LIMBU", 0x1900, 0x194f);
        public static final UnicodeBlock TAI_LE = new UnicodeBlock("TAI_LE", 0x1950, 0x197f);
        public static final UnicodeBlock KHMER_SYMBOLS =
                new UnicodeBlock("KHMER_SYMBOLS", 0x19e0, 0x19ff);
        public static final UnicodeBlock PHONETIC_EXTENSIONS =
                new UnicodeBlock("PHONETIC_EXTENSIONS", 0x1d00, 0x1d7f);
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A =
                new UnicodeBlock("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A", 0x27c0, 0x27ef, "MISCELLANEOUS MATHEMATICAL SYMBOLS-A");
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_A =
                new UnicodeBlock("SUPPLEMENTAL_ARROWS_A", 0x27f0, 0x27ff, "SUPPLEMENTAL ARROWS-A");
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_B =
                new UnicodeBlock("SUPPLEMENTAL_ARROWS_B", 0x2900, 0x297f, "SUPPLEMENTAL ARROWS-B");
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B =
                new UnicodeBlock("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B", 0x2980, 0x29ff, "MISCELLANEOUS MATHEMATICAL SYMBOLS-B");
        public static final UnicodeBlock SUPPLEMENTAL_MATHEMATICAL_OPERATORS =
                new UnicodeBlock("SUPPLEMENTAL_MATHEMATICAL_OPERATORS", 0x2a00, 0x2aff);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_ARROWS =
                new UnicodeBlock("MISCELLANEOUS_SYMBOLS_AND_ARROWS", 0x2b00, 0x2bff);
        public static final UnicodeBlock KATAKANA_PHONETIC_EXTENSIONS =
                new UnicodeBlock("KATAKANA_PHONETIC_EXTENSIONS", 0x31f0, 0x31ff);
        public static final UnicodeBlock YIJING_HEXAGRAM_SYMBOLS =
                new UnicodeBlock("YIJING_HEXAGRAM_SYMBOLS", 0x4dc0, 0x4dff);
        public static final UnicodeBlock VARIATION_SELECTORS =
                new UnicodeBlock("VARIATION_SELECTORS", 0xfe00, 0xfe0f);
        public static final UnicodeBlock LINEAR_B_SYLLABARY =
                new UnicodeBlock("LINEAR_B_SYLLABARY", 0x10000, 0x1007f);
        public static final UnicodeBlock LINEAR_B_IDEOGRAMS =
                new UnicodeBlock("LINEAR_B_IDEOGRAMS", 0x10080, 0x100ff);
        public static final UnicodeBlock AEGEAN_NUMBERS =
                new UnicodeBlock("AEGEAN_NUMBERS", 0x10100, 0x1013f);
        public static final UnicodeBlock OLD_ITALIC =
                new UnicodeBlock("OLD_ITALIC", 0x10300, 0x1032f);
        public static final UnicodeBlock GOTHIC = new UnicodeBlock("GOTHIC", 0x10330, 0x1034f);
        public static final UnicodeBlock UGARITIC = new UnicodeBlock("UGARITIC", 0x10380, 0x1039f);
        public static final UnicodeBlock DESERET = new UnicodeBlock("DESERET", 0x10400, 0x1044f);
        public static final UnicodeBlock SHAVIAN = new UnicodeBlock("SHAVIAN", 0x10450, 0x1047f);
        public static final UnicodeBlock OSMANYA = new UnicodeBlock("OSMANYA", 0x10480, 0x104af);
        public static final UnicodeBlock CYPRIOT_SYLLABARY =
                new UnicodeBlock("CYPRIOT_SYLLABARY", 0x10800, 0x1083f);
        public static final UnicodeBlock BYZANTINE_MUSICAL_SYMBOLS =
                new UnicodeBlock("BYZANTINE_MUSICAL_SYMBOLS", 0x1d000, 0x1d0ff);
        public static final UnicodeBlock MUSICAL_SYMBOLS =
                new UnicodeBlock("MUSICAL_SYMBOLS", 0x1d100, 0x1d1ff);
        public static final UnicodeBlock TAI_XUAN_JING_SYMBOLS =
                new UnicodeBlock("TAI_XUAN_JING_SYMBOLS", 0x1d300, 0x1d35f);
        public static final UnicodeBlock MATHEMATICAL_ALPHANUMERIC_SYMBOLS =
                new UnicodeBlock("MATHEMATICAL_ALPHANUMERIC_SYMBOLS", 0x1d400, 0x1d7ff);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B", 0x20000, 0x2a6df);
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT =
                new UnicodeBlock("CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT", 0x2f800, 0x2fa1f);
        public static final UnicodeBlock TAGS = new UnicodeBlock("TAGS", 0xe0000, 0xe007f);
        public static final UnicodeBlock VARIATION_SELECTORS_SUPPLEMENT =
                new UnicodeBlock("VARIATION_SELECTORS_SUPPLEMENT", 0xe0100, 0xe01ef);
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_A =
                new UnicodeBlock("SUPPLEMENTARY_PRIVATE_USE_AREA_A", 0xf0000, 0xfffff, "SUPPLEMENTARY PRIVATE USE AREA-A");
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_B =
                new UnicodeBlock("SUPPLEMENTARY_PRIVATE_USE_AREA_B", 0x100000, 0x10ffff, "SUPPLEMENTARY PRIVATE USE AREA-B");
        public static final UnicodeBlock HIGH_SURROGATES =
                new UnicodeBlock("HIGH_SURROGATES", 0xd800, 0xdb7f);
        public static final UnicodeBlock HIGH_PRIVATE_USE_SURROGATES =
                new UnicodeBlock("HIGH_PRIVATE_USE_SURROGATES", 0xdb80, 0xdbff);
        public static final UnicodeBlock LOW_SURROGATES =
                new UnicodeBlock("LOW_SURROGATES", 0xdc00, 0xdfff);
        public static final UnicodeBlock ARABIC_SUPPLEMENT =
                new UnicodeBlock("ARABIC_SUPPLEMENT", 0x0750, 0x077f);
        public static final UnicodeBlock NKO = new UnicodeBlock("NKO", 0x07c0, 0x07ff);
        public static final UnicodeBlock SAMARITAN = new UnicodeBlock("SAMARITAN", 0x0800, 0x083f);
        public static final UnicodeBlock MANDAIC = new UnicodeBlock("MANDAIC", 0x0840, 0x085f);
        public static final UnicodeBlock ETHIOPIC_SUPPLEMENT =
                new UnicodeBlock("ETHIOPIC_SUPPLEMENT", 0x1380, 0x139f);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED =
                new UnicodeBlock("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED", 0x18b0, 0x18ff);
        public static final UnicodeBlock NEW_TAI_LUE =
                new UnicodeBlock("NEW_TAI_LUE", 0x1980, 0x19df);
        public static final UnicodeBlock BUGINESE = new UnicodeBlock("BUGINESE", 0x1a00, 0x1a1f);
        public static final UnicodeBlock TAI_THAM = new UnicodeBlock("TAI_THAM", 0x1a20, 0x1aaf);
        public static final UnicodeBlock BALINESE = new UnicodeBlock("BALINESE", 0x1b00, 0x1b7f);
        public static final UnicodeBlock SUNDANESE = new UnicodeBlock("SUNDANESE", 0x1b80, 0x1bbf);
        public static final UnicodeBlock BATAK = new UnicodeBlock("BATAK", 0x1bc0, 0x1bff);
        public static final UnicodeBlock LEPCHA = new UnicodeBlock("LEPCHA", 0x1c00, 0x1c4f);
        public static final UnicodeBlock OL_CHIKI = new UnicodeBlock("OL_CHIKI", 0x1c50, 0x1c7f);
        public static final UnicodeBlock VEDIC_EXTENSIONS =
                new UnicodeBlock("VEDIC_EXTENSIONS", 0x1cd0, 0x1cff);
        public static final UnicodeBlock PHONETIC_EXTENSIONS_SUPPLEMENT =
                new UnicodeBlock("PHONETIC_EXTENSIONS_SUPPLEMENT", 0x1d80, 0x1dbf);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_SUPPLEMENT =
                new UnicodeBlock("COMBINING_DIACRITICAL_MARKS_SUPPLEMENT", 0x1dc0, 0x1dff);
        public static final UnicodeBlock GLAGOLITIC =
                new UnicodeBlock("GLAGOLITIC", 0x2c00, 0x2c5f);
        public static final UnicodeBlock LATIN_EXTENDED_C =
                new UnicodeBlock("LATIN_EXTENDED_C", 0x2c60, 0x2c7f, "LATIN EXTENDED-C");
        public static final UnicodeBlock COPTIC = new UnicodeBlock("COPTIC", 0x2c80, 0x2cff);
        public static final UnicodeBlock GEORGIAN_SUPPLEMENT =
                new UnicodeBlock("GEORGIAN_SUPPLEMENT", 0x2d00, 0x2d2f);
        public static final UnicodeBlock TIFINAGH = new UnicodeBlock("TIFINAGH", 0x2d30, 0x2d7f);
        public static final UnicodeBlock ETHIOPIC_EXTENDED =
                new UnicodeBlock("ETHIOPIC_EXTENDED", 0x2d80, 0x2ddf);
        public static final UnicodeBlock CYRILLIC_EXTENDED_A =
                new UnicodeBlock("CYRILLIC_EXTENDED_A", 0x2de0, 0x2dff, "CYRILLIC EXTENDED-A");
        public static final UnicodeBlock SUPPLEMENTAL_PUNCTUATION =
                new UnicodeBlock("SUPPLEMENTAL_PUNCTUATION", 0x2e00, 0x2e7f);
        public static final UnicodeBlock CJK_STROKES =
                new UnicodeBlock("CJK_STROKES", 0x31c0, 0x31ef);
        public static final UnicodeBlock LISU = new UnicodeBlock("LISU", 0xa4d0, 0xa4ff);
        public static final UnicodeBlock VAI = new UnicodeBlock("VAI", 0xa500, 0xa63f);
        public static final UnicodeBlock CYRILLIC_EXTENDED_B =
                new UnicodeBlock("CYRILLIC_EXTENDED_B", 0xa640, 0xa69f, "CYRILLIC EXTENDED-B");
        public static final UnicodeBlock BAMUM = new UnicodeBlock("BAMUM", 0xa6a0, 0xa6ff);
        public static final UnicodeBlock MODIFIER_TONE_LETTERS =
                new UnicodeBlock("MODIFIER_TONE_LETTERS", 0xa700, 0xa71f);
        public static final UnicodeBlock LATIN_EXTENDED_D =
                new UnicodeBlock("LATIN_EXTENDED_D", 0xa720, 0xa7ff, "LATIN EXTENDED-D");
        public static final UnicodeBlock SYLOTI_NAGRI =
                new UnicodeBlock("SYLOTI_NAGRI", 0xa800, 0xa82f);
        public static final UnicodeBlock COMMON_INDIC_NUMBER_FORMS =
                new UnicodeBlock("COMMON_INDIC_NUMBER_FORMS", 0xa830, 0xa83f);
        public static final UnicodeBlock PHAGS_PA =
                new UnicodeBlock("PHAGS_PA", 0xa840, 0xa87f, "PHAGS-PA");
        public static final UnicodeBlock SAURASHTRA =
                new UnicodeBlock("SAURASHTRA", 0xa880, 0xa8df);
        public static final UnicodeBlock DEVANAGARI_EXTENDED =
                new UnicodeBlock("DEVANAGARI_EXTENDED", 0xa8e0, 0xa8ff);
        public static final UnicodeBlock KAYAH_LI = new UnicodeBlock("KAYAH_LI", 0xa900, 0xa92f);
        public static final UnicodeBlock REJANG = new UnicodeBlock("REJANG", 0xa930, 0xa95f);
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_A =
                new UnicodeBlock("HANGUL_JAMO_EXTENDED_A", 0xa960, 0xa97f, "HANGUL JAMO EXTENDED-A");
        public static final UnicodeBlock JAVANESE = new UnicodeBlock("JAVANESE", 0xa980, 0xa9df);
        public static final UnicodeBlock CHAM = new UnicodeBlock("CHAM", 0xaa00, 0xaa5f);
        public static final UnicodeBlock MYANMAR_EXTENDED_A =
                new UnicodeBlock("MYANMAR_EXTENDED_A", 0xaa60, 0xaa7f, "MYANMAR EXTENDED-A");
        public static final UnicodeBlock TAI_VIET = new UnicodeBlock("TAI_VIET", 0xaa80, 0xaadf);
        public static final UnicodeBlock ETHIOPIC_EXTENDED_A =
                new UnicodeBlock("ETHIOPIC_EXTENDED_A", 0xab00, 0xab2f, "ETHIOPIC EXTENDED-A");
        public static final UnicodeBlock MEETEI_MAYEK =
                new UnicodeBlock("MEETEI_MAYEK", 0xabc0, 0xabff);
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_B =
                new UnicodeBlock("HANGUL_JAMO_EXTENDED_B", 0xd7b0, 0xd7ff, "HANGUL JAMO EXTENDED-B");
        public static final UnicodeBlock VERTICAL_FORMS =
                new UnicodeBlock("VERTICAL_FORMS", 0xfe10, 0xfe1f);
        public static final UnicodeBlock ANCIENT_GREEK_NUMBERS =
                new UnicodeBlock("ANCIENT_GREEK_NUMBERS", 0x10140, 0x1018f);
        public static final UnicodeBlock ANCIENT_SYMBOLS =
                new UnicodeBlock("ANCIENT_SYMBOLS", 0x10190, 0x101cf);
        public static final UnicodeBlock PHAISTOS_DISC =
                new UnicodeBlock("PHAISTOS_DISC", 0x101d0, 0x101ff);
        public static final UnicodeBlock LYCIAN = new UnicodeBlock("LYCIAN", 0x10280, 0x1029f);
        public static final UnicodeBlock CARIAN = new UnicodeBlock("CARIAN", 0x102a0, 0x102df);
        public static final UnicodeBlock OLD_PERSIAN =
                new UnicodeBlock("OLD_PERSIAN", 0x103a0, 0x103df);
        public static final UnicodeBlock IMPERIAL_ARAMAIC =
                new UnicodeBlock("IMPERIAL_ARAMAIC", 0x10840, 0x1085f);
        public static final UnicodeBlock PHOENICIAN =
                new UnicodeBlock("PHOENICIAN", 0x10900, 0x1091f);
        public static final UnicodeBlock LYDIAN = new UnicodeBlock("LYDIAN", 0x10920, 0x1093f);
        public static final UnicodeBlock KHAROSHTHI =
                new UnicodeBlock("KHAROSHTHI", 0x10a00, 0x10a5f);
        public static final UnicodeBlock OLD_SOUTH_ARABIAN =
                new UnicodeBlock("OLD_SOUTH_ARABIAN", 0x10a60, 0x10a7f);
        public static final UnicodeBlock AVESTAN = new UnicodeBlock("AVESTAN", 0x10b00, 0x10b3f);
        public static final UnicodeBlock INSCRIPTIONAL_PARTHIAN =
                new UnicodeBlock("INSCRIPTIONAL_PARTHIAN", 0x10b40, 0x10b5f);
        public static final UnicodeBlock INSCRIPTIONAL_PAHLAVI =
                new UnicodeBlock("INSCRIPTIONAL_PAHLAVI", 0x10b60, 0x10b7f);
        public static final UnicodeBlock OLD_TURKIC =
                new UnicodeBlock("OLD_TURKIC", 0x10c00, 0x10c4f);
        public static final UnicodeBlock RUMI_NUMERAL_SYMBOLS =
                new UnicodeBlock("RUMI_NUMERAL_SYMBOLS", 0x10e60, 0x10e7f);
        public static final UnicodeBlock BRAHMI = new UnicodeBlock("BRAHMI", 0x11000, 0x1107f);
        public static final UnicodeBlock KAITHI = new UnicodeBlock("KAITHI", 0x11080, 0x110cf);
        public static final UnicodeBlock CUNEIFORM =
                new UnicodeBlock("CUNEIFORM", 0x12000, 0x123ff);
        public static final UnicodeBlock CUNEIFORM_NUMBERS_AND_PUNCTUATION =
                new UnicodeBlock("CUNEIFORM_NUMBERS_AND_PUNCTUATION", 0x12400, 0x1247f);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPHS =
                new UnicodeBlock("EGYPTIAN_HIEROGLYPHS", 0x13000, 0x1342f);
        public static final UnicodeBlock BAMUM_SUPPLEMENT =
                new UnicodeBlock("BAMUM_SUPPLEMENT", 0x16800, 0x16a3f);
        public static final UnicodeBlock KANA_SUPPLEMENT =
                new UnicodeBlock("KANA_SUPPLEMENT", 0x1b000, 0x1b0ff);
        public static final UnicodeBlock ANCIENT_GREEK_MUSICAL_NOTATION =
                new UnicodeBlock("ANCIENT_GREEK_MUSICAL_NOTATION", 0x1d200, 0x1d24f);
        public static final UnicodeBlock COUNTING_ROD_NUMERALS =
                new UnicodeBlock("COUNTING_ROD_NUMERALS", 0x1d360, 0x1d37f);
        public static final UnicodeBlock MAHJONG_TILES =
                new UnicodeBlock("MAHJONG_TILES", 0x1f000, 0x1f02f);
        public static final UnicodeBlock DOMINO_TILES =
                new UnicodeBlock("DOMINO_TILES", 0x1f030, 0x1f09f);
        public static final UnicodeBlock PLAYING_CARDS =
                new UnicodeBlock("PLAYING_CARDS", 0x1f0a0, 0x1f0ff);
        public static final UnicodeBlock ENCLOSED_ALPHANUMERIC_SUPPLEMENT =
                new UnicodeBlock("ENCLOSED_ALPHANUMERIC_SUPPLEMENT", 0x1f100, 0x1f1ff);
        public static final UnicodeBlock ENCLOSED_IDEOGRAPHIC_SUPPLEMENT =
                new UnicodeBlock("ENCLOSED_IDEOGRAPHIC_SUPPLEMENT", 0x1f200, 0x1f2ff);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS =
                new UnicodeBlock("MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS", 0x1f300, 0x1f5ff);
        public static final UnicodeBlock EMOTICONS =
                new UnicodeBlock("EMOTICONS", 0x1f600, 0x1f64f);
        public static final UnicodeBlock TRANSPORT_AND_MAP_SYMBOLS =
                new UnicodeBlock("TRANSPORT_AND_MAP_SYMBOLS", 0x1f680, 0x1f6ff);
        public static final UnicodeBlock ALCHEMICAL_SYMBOLS =
                new UnicodeBlock("ALCHEMICAL_SYMBOLS", 0x1f700, 0x1f77f);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C", 0x2a700, 0x2b73f);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D", 0x2b740, 0x2b81f);
        public static final UnicodeBlock ARABIC_EXTENDED_A =
                new UnicodeBlock("ARABIC_EXTENDED_A", 0x08a0, 0x08ff, "ARABIC EXTENDED-A");
        public static final UnicodeBlock SUNDANESE_SUPPLEMENT =
                new UnicodeBlock("SUNDANESE_SUPPLEMENT", 0x1cc0, 0x1ccf);
        public static final UnicodeBlock MEETEI_MAYEK_EXTENSIONS =
                new UnicodeBlock("MEETEI_MAYEK_EXTENSIONS", 0xaae0, 0xaaff);
        public static final UnicodeBlock MEROITIC_HIEROGLYPHS =
                new UnicodeBlock("MEROITIC_HIEROGLYPHS", 0x10980, 0x1099f);
        public static final UnicodeBlock MEROITIC_CURSIVE =
                new UnicodeBlock("MEROITIC_CURSIVE", 0x109a0, 0x109ff);
        public static final UnicodeBlock SORA_SOMPENG =
                new UnicodeBlock("SORA_SOMPENG", 0x110d0, 0x110ff);
        public static final UnicodeBlock CHAKMA = new UnicodeBlock("CHAKMA", 0x11100, 0x1114f);
        public static final UnicodeBlock SHARADA = new UnicodeBlock("SHARADA", 0x11180, 0x111df);
        public static final UnicodeBlock TAKRI = new UnicodeBlock("TAKRI", 0x11680, 0x116cf);
        public static final UnicodeBlock MIAO = new UnicodeBlock("MIAO", 0x16f00, 0x16f9f);
        public static final UnicodeBlock ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS =
                new UnicodeBlock("ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS", 0x1ee00, 0x1eeff);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_EXTENDED =
                new UnicodeBlock("COMBINING_DIACRITICAL_MARKS_EXTENDED", 0x1ab0, 0x1aff);
        public static final UnicodeBlock MYANMAR_EXTENDED_B =
                new UnicodeBlock("MYANMAR_EXTENDED_B", 0xa9e0, 0xa9ff, "MYANMAR EXTENDED-B");
        public static final UnicodeBlock LATIN_EXTENDED_E =
                new UnicodeBlock("LATIN_EXTENDED_E", 0xab30, 0xab6f, "LATIN EXTENDED-E");
        public static final UnicodeBlock COPTIC_EPACT_NUMBERS =
                new UnicodeBlock("COPTIC_EPACT_NUMBERS", 0x102e0, 0x102ff);
        public static final UnicodeBlock OLD_PERMIC =
                new UnicodeBlock("OLD_PERMIC", 0x10350, 0x1037f);
        public static final UnicodeBlock ELBASAN = new UnicodeBlock("ELBASAN", 0x10500, 0x1052f);
        public static final UnicodeBlock CAUCASIAN_ALBANIAN =
                new UnicodeBlock("CAUCASIAN_ALBANIAN", 0x10530, 0x1056f);
        public static final UnicodeBlock LINEAR_A = new UnicodeBlock("LINEAR_A", 0x10600, 0x1077f);
        public static final UnicodeBlock PALMYRENE =
                new UnicodeBlock("PALMYRENE", 0x10860, 0x1087f);
        public static final UnicodeBlock NABATAEAN =
                new UnicodeBlock("NABATAEAN", 0x10880, 0x108af);
        public static final UnicodeBlock OLD_NORTH_ARABIAN =
                new UnicodeBlock("OLD_NORTH_ARABIAN", 0x10a80, 0x10a9f);
        public static final UnicodeBlock MANICHAEAN =
                new UnicodeBlock("MANICHAEAN", 0x10ac0, 0x10aff);
        public static final UnicodeBlock PSALTER_PAHLAVI =
                new UnicodeBlock("PSALTER_PAHLAVI", 0x10b80, 0x10baf);
        public static final UnicodeBlock MAHAJANI = new UnicodeBlock("MAHAJANI", 0x11150, 0x1117f);
        public static final UnicodeBlock SINHALA_ARCHAIC_NUMBERS =
                new UnicodeBlock("SINHALA_ARCHAIC_NUMBERS", 0x111e0, 0x111ff);
        public static final UnicodeBlock KHOJKI = new UnicodeBlock("KHOJKI", 0x11200, 0x1124f);
        public static final UnicodeBlock KHUDAWADI =
                new UnicodeBlock("KHUDAWADI", 0x112b0, 0x112ff);
        public static final UnicodeBlock GRANTHA = new UnicodeBlock("GRANTHA", 0x11300, 0x1137f);
        public static final UnicodeBlock TIRHUTA = new UnicodeBlock("TIRHUTA", 0x11480, 0x114df);
        public static final UnicodeBlock SIDDHAM = new UnicodeBlock("SIDDHAM", 0x11580, 0x115ff);
        public static final UnicodeBlock MODI = new UnicodeBlock("MODI", 0x11600, 0x1165f);
        public static final UnicodeBlock WARANG_CITI =
                new UnicodeBlock("WARANG_CITI", 0x118a0, 0x118ff);
        public static final UnicodeBlock PAU_CIN_HAU =
                new UnicodeBlock("PAU_CIN_HAU", 0x11ac0, 0x11aff);
        public static final UnicodeBlock MRO = new UnicodeBlock("MRO", 0x16a40, 0x16a6f);
        public static final UnicodeBlock BASSA_VAH =
                new UnicodeBlock("BASSA_VAH", 0x16ad0, 0x16aff);
        public static final UnicodeBlock PAHAWH_HMONG =
                new UnicodeBlock("PAHAWH_HMONG", 0x16b00, 0x16b8f);
        public static final UnicodeBlock DUPLOYAN = new UnicodeBlock("DUPLOYAN", 0x1bc00, 0x1bc9f);
        public static final UnicodeBlock SHORTHAND_FORMAT_CONTROLS =
                new UnicodeBlock("SHORTHAND_FORMAT_CONTROLS", 0x1bca0, 0x1bcaf);
        public static final UnicodeBlock MENDE_KIKAKUI =
                new UnicodeBlock("MENDE_KIKAKUI", 0x1e800, 0x1e8df);
        public static final UnicodeBlock ORNAMENTAL_DINGBATS =
                new UnicodeBlock("ORNAMENTAL_DINGBATS", 0x1f650, 0x1f67f);
        public static final UnicodeBlock GEOMETRIC_SHAPES_EXTENDED =
                new UnicodeBlock("GEOMETRIC_SHAPES_EXTENDED", 0x1f780, 0x1f7ff);
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_C =
                new UnicodeBlock("SUPPLEMENTAL_ARROWS_C", 0x1f800, 0x1f8ff, "SUPPLEMENTAL ARROWS-C");
        public static final UnicodeBlock CHEROKEE_SUPPLEMENT =
                new UnicodeBlock("CHEROKEE_SUPPLEMENT", 0xab70, 0xabbf);
        public static final UnicodeBlock HATRAN = new UnicodeBlock("HATRAN", 0x108e0, 0x108ff);
        public static final UnicodeBlock OLD_HUNGARIAN =
                new UnicodeBlock("OLD_HUNGARIAN", 0x10c80, 0x10cff);
        public static final UnicodeBlock MULTANI = new UnicodeBlock("MULTANI", 0x11280, 0x112af);
        public static final UnicodeBlock AHOM = new UnicodeBlock("AHOM", 0x11700, 0x1174f);
        public static final UnicodeBlock EARLY_DYNASTIC_CUNEIFORM =
                new UnicodeBlock("EARLY_DYNASTIC_CUNEIFORM", 0x12480, 0x1254f);
        public static final UnicodeBlock ANATOLIAN_HIEROGLYPHS =
                new UnicodeBlock("ANATOLIAN_HIEROGLYPHS", 0x14400, 0x1467f);
        public static final UnicodeBlock SUTTON_SIGNWRITING =
                new UnicodeBlock("SUTTON_SIGNWRITING", 0x1d800, 0x1daaf);
        public static final UnicodeBlock SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS =
                new UnicodeBlock("SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS", 0x1f900, 0x1f9ff);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E", 0x2b820, 0x2ceaf);
        public static final UnicodeBlock SYRIAC_SUPPLEMENT =
                new UnicodeBlock("SYRIAC_SUPPLEMENT", 0x0860, 0x086f);
        public static final UnicodeBlock CYRILLIC_EXTENDED_C =
                new UnicodeBlock("CYRILLIC_EXTENDED_C", 0x1c80, 0x1c8f, "CYRILLIC EXTENDED-C");
        public static final UnicodeBlock OSAGE = new UnicodeBlock("OSAGE", 0x104b0, 0x104ff);
        public static final UnicodeBlock NEWA = new UnicodeBlock("NEWA", 0x11400, 0x1147f);
        public static final UnicodeBlock MONGOLIAN_SUPPLEMENT =
                new UnicodeBlock("MONGOLIAN_SUPPLEMENT", 0x11660, 0x1167f);
        public static final UnicodeBlock MARCHEN = new UnicodeBlock("MARCHEN", 0x11c70, 0x11cbf);
        public static final UnicodeBlock IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION =
                new UnicodeBlock("IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION", 0x16fe0, 0x16fff);
        public static final UnicodeBlock TANGUT = new UnicodeBlock("TANGUT", 0x17000, 0x187ff);
        public static final UnicodeBlock TANGUT_COMPONENTS =
                new UnicodeBlock("TANGUT_COMPONENTS", 0x18800, 0x18aff);
        public static final UnicodeBlock KANA_EXTENDED_A =
                new UnicodeBlock("KANA_EXTENDED_A", 0x1b100, 0x1b12f, "KANA EXTENDED-A");
        public static final UnicodeBlock GLAGOLITIC_SUPPLEMENT =
                new UnicodeBlock("GLAGOLITIC_SUPPLEMENT", 0x1e000, 0x1e02f);
        public static final UnicodeBlock ADLAM = new UnicodeBlock("ADLAM", 0x1e900, 0x1e95f);
        public static final UnicodeBlock MASARAM_GONDI =
                new UnicodeBlock("MASARAM_GONDI", 0x11d00, 0x11d5f);
        public static final UnicodeBlock ZANABAZAR_SQUARE =
                new UnicodeBlock("ZANABAZAR_SQUARE", 0x11a00, 0x11a4f);
        public static final UnicodeBlock NUSHU = new UnicodeBlock("NUSHU", 0x1b170, 0x1b2ff);
        public static final UnicodeBlock SOYOMBO = new UnicodeBlock("SOYOMBO", 0x11a50, 0x11aaf);
        public static final UnicodeBlock BHAIKSUKI =
                new UnicodeBlock("BHAIKSUKI", 0x11c00, 0x11c6f);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F", 0x2ceb0, 0x2ebef);
        public static final UnicodeBlock GEORGIAN_EXTENDED =
                new UnicodeBlock("GEORGIAN_EXTENDED", 0x1c90, 0x1cbf);
        public static final UnicodeBlock HANIFI_ROHINGYA =
                new UnicodeBlock("HANIFI_ROHINGYA", 0x10d00, 0x10d3f);
        public static final UnicodeBlock OLD_SOGDIAN =
                new UnicodeBlock("OLD_SOGDIAN", 0x10f00, 0x10f2f);
        public static final UnicodeBlock SOGDIAN = new UnicodeBlock("SOGDIAN", 0x10f30, 0x10f6f);
        public static final UnicodeBlock DOGRA = new UnicodeBlock("DOGRA", 0x11800, 0x1184f);
        public static final UnicodeBlock GUNJALA_GONDI =
                new UnicodeBlock("GUNJALA_GONDI", 0x11d60, 0x11daf);
        public static final UnicodeBlock MAKASAR = new UnicodeBlock("MAKASAR", 0x11ee0, 0x11eff);
        public static final UnicodeBlock MEDEFAIDRIN =
                new UnicodeBlock("MEDEFAIDRIN", 0x16e40, 0x16e9f);
        public static final UnicodeBlock MAYAN_NUMERALS =
                new UnicodeBlock("MAYAN_NUMERALS", 0x1d2e0, 0x1d2ff);
        public static final UnicodeBlock INDIC_SIYAQ_NUMBERS =
                new UnicodeBlock("INDIC_SIYAQ_NUMBERS", 0x1ec70, 0x1ecbf);
        public static final UnicodeBlock CHESS_SYMBOLS =
                new UnicodeBlock("CHESS_SYMBOLS", 0x1fa00, 0x1fa6f);
        public static final UnicodeBlock ELYMAIC = new UnicodeBlock("ELYMAIC", 0x10fe0, 0x10fff);
        public static final UnicodeBlock NANDINAGARI =
                new UnicodeBlock("NANDINAGARI", 0x119a0, 0x119ff);
        public static final UnicodeBlock TAMIL_SUPPLEMENT =
                new UnicodeBlock("TAMIL_SUPPLEMENT", 0x11fc0, 0x11fff);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS =
                new UnicodeBlock("EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS", 0x13430, 0x1345f);
        public static final UnicodeBlock SMALL_KANA_EXTENSION =
                new UnicodeBlock("SMALL_KANA_EXTENSION", 0x1b130, 0x1b16f);
        public static final UnicodeBlock NYIAKENG_PUACHUE_HMONG =
                new UnicodeBlock("NYIAKENG_PUACHUE_HMONG", 0x1e100, 0x1e14f);
        public static final UnicodeBlock WANCHO = new UnicodeBlock("WANCHO", 0x1e2c0, 0x1e2ff);
        public static final UnicodeBlock OTTOMAN_SIYAQ_NUMBERS =
                new UnicodeBlock("OTTOMAN_SIYAQ_NUMBERS", 0x1ed00, 0x1ed4f);
        public static final UnicodeBlock SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A =
                new UnicodeBlock("SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A", 0x1fa70, 0x1faff, "SYMBOLS AND PICTOGRAPHS EXTENDED-A");
        public static final UnicodeBlock YEZIDI = new UnicodeBlock("YEZIDI", 0x10e80, 0x10ebf);
        public static final UnicodeBlock CHORASMIAN =
                new UnicodeBlock("CHORASMIAN", 0x10fb0, 0x10fdf);
        public static final UnicodeBlock DIVES_AKURU =
                new UnicodeBlock("DIVES_AKURU", 0x11900, 0x1195f);
        public static final UnicodeBlock LISU_SUPPLEMENT =
                new UnicodeBlock("LISU_SUPPLEMENT", 0x11fb0, 0x11fbf);
        public static final UnicodeBlock KHITAN_SMALL_SCRIPT =
                new UnicodeBlock("KHITAN_SMALL_SCRIPT", 0x18b00, 0x18cff);
        public static final UnicodeBlock TANGUT_SUPPLEMENT =
                new UnicodeBlock("TANGUT_SUPPLEMENT", 0x18d00, 0x18d7f);
        public static final UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING =
                new UnicodeBlock("SYMBOLS_FOR_LEGACY_COMPUTING", 0x1fb00, 0x1fbff);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G", 0x30000, 0x3134f);
        public static final UnicodeBlock ARABIC_EXTENDED_B =
                new UnicodeBlock("ARABIC_EXTENDED_B", 0x0870, 0x089f, "ARABIC EXTENDED-B");
        public static final UnicodeBlock VITHKUQI = new UnicodeBlock("VITHKUQI", 0x10570, 0x105bf);
        public static final UnicodeBlock LATIN_EXTENDED_F =
                new UnicodeBlock("LATIN_EXTENDED_F", 0x10780, 0x107bf, "LATIN EXTENDED-F");
        public static final UnicodeBlock OLD_UYGHUR =
                new UnicodeBlock("OLD_UYGHUR", 0x10f70, 0x10faf);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED_A =
                new UnicodeBlock("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED_A", 0x11ab0, 0x11abf, "UNIFIED CANADIAN ABORIGINAL SYLLABICS EXTENDED-A");
        public static final UnicodeBlock CYPRO_MINOAN =
                new UnicodeBlock("CYPRO_MINOAN", 0x12f90, 0x12fff, "CYPRO-MINOAN");
        public static final UnicodeBlock TANGSA = new UnicodeBlock("TANGSA", 0x16a70, 0x16acf);
        public static final UnicodeBlock KANA_EXTENDED_B =
                new UnicodeBlock("KANA_EXTENDED_B", 0x1aff0, 0x1afff, "KANA EXTENDED-B");
        public static final UnicodeBlock ZNAMENNY_MUSICAL_NOTATION =
                new UnicodeBlock("ZNAMENNY_MUSICAL_NOTATION", 0x1cf00, 0x1cfcf);
        public static final UnicodeBlock LATIN_EXTENDED_G =
                new UnicodeBlock("LATIN_EXTENDED_G", 0x1df00, 0x1dfff, "LATIN EXTENDED-G");
        public static final UnicodeBlock TOTO = new UnicodeBlock("TOTO", 0x1e290, 0x1e2bf);
        public static final UnicodeBlock ETHIOPIC_EXTENDED_B =
                new UnicodeBlock("ETHIOPIC_EXTENDED_B", 0x1e7e0, 0x1e7ff, "ETHIOPIC EXTENDED-B");
        public static final UnicodeBlock ARABIC_EXTENDED_C =
                new UnicodeBlock("ARABIC_EXTENDED_C", 0x10ec0, 0x10eff, "ARABIC EXTENDED-C");
        public static final UnicodeBlock DEVANAGARI_EXTENDED_A =
                new UnicodeBlock("DEVANAGARI_EXTENDED_A", 0x11b00, 0x11b5f, "DEVANAGARI EXTENDED-A");
        public static final UnicodeBlock KAWI = new UnicodeBlock("KAWI", 0x11f00, 0x11f5f);
        public static final UnicodeBlock KAKTOVIK_NUMERALS =
                new UnicodeBlock("KAKTOVIK_NUMERALS", 0x1d2c0, 0x1d2df);
        public static final UnicodeBlock CYRILLIC_EXTENDED_D =
                new UnicodeBlock("CYRILLIC_EXTENDED_D", 0x1e030, 0x1e08f, "CYRILLIC EXTENDED-D");
        public static final UnicodeBlock NAG_MUNDARI =
                new UnicodeBlock("NAG_MUNDARI", 0x1e4d0, 0x1e4ff);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H", 0x31350, 0x323af);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_I =
                new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_I", 0x2ebf0, 0x2ee5f);
        public static final UnicodeBlock TODHRI = new UnicodeBlock("TODHRI", 0x105c0, 0x105ff);
        public static final UnicodeBlock GARAY = new UnicodeBlock("GARAY", 0x10d40, 0x10d8f);
        public static final UnicodeBlock TULU_TIGALARI =
                new UnicodeBlock("TULU_TIGALARI", 0x11380, 0x113ff, "TULU-TIGALARI");
        public static final UnicodeBlock MYANMAR_EXTENDED_C =
                new UnicodeBlock("MYANMAR_EXTENDED_C", 0x116d0, 0x116ff, "MYANMAR EXTENDED-C");
        public static final UnicodeBlock SUNUWAR = new UnicodeBlock("SUNUWAR", 0x11bc0, 0x11bff);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPHS_EXTENDED_A =
                new UnicodeBlock("EGYPTIAN_HIEROGLYPHS_EXTENDED_A", 0x13460, 0x143ff, "EGYPTIAN HIEROGLYPHS EXTENDED-A");
        public static final UnicodeBlock GURUNG_KHEMA =
                new UnicodeBlock("GURUNG_KHEMA", 0x16100, 0x1613f);
        public static final UnicodeBlock KIRAT_RAI =
                new UnicodeBlock("KIRAT_RAI", 0x16d40, 0x16d7f);
        public static final UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING_SUPPLEMENT =
                new UnicodeBlock("SYMBOLS_FOR_LEGACY_COMPUTING_SUPPLEMENT", 0x1cc00, 0x1cebf);
        public static final UnicodeBlock OL_ONAL = new UnicodeBlock("OL_ONAL", 0x1e5d0, 0x1e5ff);

        private final int last;

        private UnicodeBlock(String name, int first, int last) {
            this(name, first, last, name.replace('_', ' '));
        }

        private UnicodeBlock(String name, int first, int last, String title) {
            super(name);
            this.last = last;
            for (String s : new String[] {name, name.replace('_', ' '), title}) {
                NAMES.put(s, this);
                NAMES.put(s.replace(" ", ""), this);
            }
            if (first >= 0) {
                STARTS.put(first, this);
            }
        }

        public static UnicodeBlock of(char c) {
            return of((int) c);
        }

        public static UnicodeBlock of(int codePoint) {
            checkCodePoint(codePoint);
            java.util.Map.Entry<Integer, UnicodeBlock> e = STARTS.floorEntry(codePoint);
            return e != null && codePoint <= e.getValue().last ? e.getValue() : null;
        }

        public static UnicodeBlock forName(String blockName) {
            UnicodeBlock b = NAMES.get(blockName.toUpperCase(java.util.Locale.US));
            if (b == null) {
                throw new IllegalArgumentException("Not a valid block name: " + blockName);
            }
            return b;
        }
    }

    /** A script of Unicode. */
    public enum UnicodeScript {
        COMMON("ZYYY"),
        LATIN("LATN"),
        GREEK("GREK"),
        CYRILLIC("CYRL"),
        ARMENIAN("ARMN"),
        HEBREW("HEBR"),
        ARABIC("ARAB"),
        SYRIAC("SYRC"),
        THAANA("THAA"),
        DEVANAGARI("DEVA"),
        BENGALI("BENG"),
        GURMUKHI("GURU"),
        GUJARATI("GUJR"),
        ORIYA("ORYA"),
        TAMIL("TAML"),
        TELUGU("TELU"),
        KANNADA("KNDA"),
        MALAYALAM("MLYM"),
        SINHALA("SINH"),
        THAI("THAI"),
        LAO("LAOO"),
        TIBETAN("TIBT"),
        MYANMAR("MYMR"),
        GEORGIAN("GEOR"),
        HANGUL("HANG"),
        ETHIOPIC("ETHI"),
        CHEROKEE("CHER"),
        CANADIAN_ABORIGINAL("CANS"),
        OGHAM("OGAM"),
        RUNIC("RUNR"),
        KHMER("KHMR"),
        MONGOLIAN("MONG"),
        HIRAGANA("HIRA"),
        KATAKANA("KANA"),
        BOPOMOFO("BOPO"),
        HAN("HANI"),
        YI("YIII"),
        OLD_ITALIC("ITAL"),
        GOTHIC("GOTH"),
        DESERET("DSRT"),
        INHERITED("ZINH"),
        TAGALOG("TGLG"),
        HANUNOO("HANO"),
        BUHID("BUHD"),
        TAGBANWA("TAGB"),
        LIMBU("LIMB"),
        TAI_LE("TALE"),
        LINEAR_B("LINB"),
        UGARITIC("UGAR"),
        SHAVIAN("SHAW"),
        OSMANYA("OSMA"),
        CYPRIOT("CPRT"),
        BRAILLE("BRAI"),
        BUGINESE("BUGI"),
        COPTIC("COPT"),
        NEW_TAI_LUE("TALU"),
        GLAGOLITIC("GLAG"),
        TIFINAGH("TFNG"),
        SYLOTI_NAGRI("SYLO"),
        OLD_PERSIAN("XPEO"),
        KHAROSHTHI("KHAR"),
        BALINESE("BALI"),
        CUNEIFORM("XSUX"),
        PHOENICIAN("PHNX"),
        PHAGS_PA("PHAG"),
        NKO("NKOO"),
        SUNDANESE("SUND"),
        BATAK("BATK"),
        LEPCHA("LEPC"),
        OL_CHIKI("OLCK"),
        VAI("VAII"),
        SAURASHTRA("SAUR"),
        KAYAH_LI("KALI"),
        REJANG("RJNG"),
        LYCIAN("LYCI"),
        CARIAN("CARI"),
        LYDIAN("LYDI"),
        CHAM("CHAM"),
        TAI_THAM("LANA"),
        TAI_VIET("TAVT"),
        AVESTAN("AVST"),
        EGYPTIAN_HIEROGLYPHS("EGYP"),
        SAMARITAN("SAMR"),
        MANDAIC("MAND"),
        LISU("LISU"),
        BAMUM("BAMU"),
        JAVANESE("JAVA"),
        MEETEI_MAYEK("MTEI"),
        IMPERIAL_ARAMAIC("ARMI"),
        OLD_SOUTH_ARABIAN("SARB"),
        INSCRIPTIONAL_PARTHIAN("PRTI"),
        INSCRIPTIONAL_PAHLAVI("PHLI"),
        OLD_TURKIC("ORKH"),
        BRAHMI("BRAH"),
        KAITHI("KTHI"),
        MEROITIC_HIEROGLYPHS("MERO"),
        MEROITIC_CURSIVE("MERC"),
        SORA_SOMPENG("SORA"),
        CHAKMA("CAKM"),
        SHARADA("SHRD"),
        TAKRI("TAKR"),
        MIAO("PLRD"),
        CAUCASIAN_ALBANIAN("AGHB"),
        BASSA_VAH("BASS"),
        DUPLOYAN("DUPL"),
        ELBASAN("ELBA"),
        GRANTHA("GRAN"),
        PAHAWH_HMONG("HMNG"),
        KHOJKI("KHOJ"),
        LINEAR_A("LINA"),
        MAHAJANI("MAHJ"),
        MANICHAEAN("MANI"),
        MENDE_KIKAKUI("MEND"),
        MODI("MODI"),
        MRO("MROO"),
        OLD_NORTH_ARABIAN("NARB"),
        NABATAEAN("NBAT"),
        PALMYRENE("PALM"),
        PAU_CIN_HAU("PAUC"),
        OLD_PERMIC("PERM"),
        PSALTER_PAHLAVI("PHLP"),
        SIDDHAM("SIDD"),
        KHUDAWADI("SIND"),
        TIRHUTA("TIRH"),
        WARANG_CITI("WARA"),
        AHOM("AHOM"),
        ANATOLIAN_HIEROGLYPHS("HLUW"),
        HATRAN("HATR"),
        MULTANI("MULT"),
        OLD_HUNGARIAN("HUNG"),
        SIGNWRITING("SGNW"),
        ADLAM("ADLM"),
        BHAIKSUKI("BHKS"),
        MARCHEN("MARC"),
        NEWA("NEWA"),
        OSAGE("OSGE"),
        TANGUT("TANG"),
        MASARAM_GONDI("GONM"),
        NUSHU("NSHU"),
        SOYOMBO("SOYO"),
        ZANABAZAR_SQUARE("ZANB"),
        HANIFI_ROHINGYA("ROHG"),
        OLD_SOGDIAN("SOGO"),
        SOGDIAN("SOGD"),
        DOGRA("DOGR"),
        GUNJALA_GONDI("GONG"),
        MAKASAR("MAKA"),
        MEDEFAIDRIN("MEDF"),
        ELYMAIC("ELYM"),
        NANDINAGARI("NAND"),
        NYIAKENG_PUACHUE_HMONG("HMNP"),
        WANCHO("WCHO"),
        YEZIDI("YEZI"),
        CHORASMIAN("CHRS"),
        DIVES_AKURU("DIAK"),
        KHITAN_SMALL_SCRIPT("KITS"),
        VITHKUQI("VITH"),
        OLD_UYGHUR("OUGR"),
        CYPRO_MINOAN("CPMN"),
        TANGSA("TNSA"),
        TOTO("TOTO"),
        KAWI("KAWI"),
        NAG_MUNDARI("NAGM"),
        TODHRI("TODR"),
        GARAY("GARA"),
        TULU_TIGALARI("TUTG"),
        SUNUWAR("SUNU"),
        GURUNG_KHEMA("GUKH"),
        KIRAT_RAI("KRAI"),
        OL_ONAL("ONAO"),
        UNKNOWN("ZZZZ");

        private static int[] starts;
        private static byte[] scripts;
        private final String code;

        UnicodeScript(String code) {
            this.code = code;
        }

        private static synchronized void load() {
            if (starts != null) {
                return;
            }
            String[] runs = ibrik.lang.UnicodeScripts.RUNS.split(" ");
            int[] at = new int[runs.length];
            byte[] which = new byte[runs.length];
            int next = 0;
            for (int i = 0; i < runs.length; i++) {
                int colon = runs[i].indexOf(':');
                at[i] = next;
                next += Integer.parseInt(runs[i], 0, colon, 36);
                which[i] = (byte) Integer.parseInt(runs[i], colon + 1, runs[i].length(), 36);
            }
            scripts = which;
            starts = at;
        }

        public static UnicodeScript of(int codePoint) {
            checkCodePoint(codePoint);
            load();
            int i = java.util.Arrays.binarySearch(starts, codePoint);
            return values()[scripts[i < 0 ? -i - 2 : i] & 0xff];
        }

        public static final UnicodeScript forName(String scriptName) {
            String n = scriptName.toUpperCase(java.util.Locale.ENGLISH);
            for (UnicodeScript s : values()) {
                if (n.length() == 4 && n.equals(s.code)) {
                    return s;
                }
            }
            return valueOf(n);
        }
    }

    private static void checkCodePoint(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(String.format("Not a valid Unicode code point: 0x%X",
                    codePoint));
        }
    }
}
