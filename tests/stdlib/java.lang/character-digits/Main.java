// Character: digit, forDigit, surrogates, names.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        show(Character.digit('f', 16) + " " + Character.digit('g', 16) + " " + Character.digit('٣', 10) + " " + Character.digit('z', 36) + " " + Character.digit('1', 1) + " " + Character.forDigit(11, 16) + " " + (int) Character.forDigit(16, 16) + " " + Character.digit('Ａ', 16));
        show(Character.isHighSurrogate('\uD83D') + " " + Character.isLowSurrogate('\uD83D') + " " + Character.toCodePoint('\uD83D', '\uDE00') + " " + Character.charCount(0x10000) + " " + (int) Character.highSurrogate(0x1F600) + " " + (int) Character.lowSurrogate(0x1F600) + " " + Character.isSupplementaryCodePoint(0xFFFF) + " " + Character.isValidCodePoint(0x110000) + " " + Character.isBmpCodePoint(65) + " " + Character.isSurrogatePair('\uD83D', 'a'));
        show(Character.toChars(0x1F600).length + " " + Character.codePointAt(new char[] {'\uD83D', '\uDE00'}, 0) + " " + Character.codePointCount("a😀", 0, 3) + " " + Character.toString(97) + Character.MIN_RADIX + Character.MAX_RADIX);
        attempt(() -> Character.toChars(-1));
        attempt(() -> Character.toString(0x110000));
        show(Character.isUnicodeIdentifierStart('_') + " " + Character.isIdentifierIgnorable('\0') + " " + Character.getNumericValue('Ⅻ') + " " + Character.getNumericValue('½') + " " + Character.getNumericValue('k') + " " + Character.isLetterOrDigit('_'));
    }
}
