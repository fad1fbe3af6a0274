// Character: categories, numeric values, case, scripts beyond ASCII.
public class Main {
    public static void main(String[] args) throws Exception {
        int[] cps = {'a', 'Z', '5', '_', '$', ' ', '\n', 0xA0, 0x2003, 0xE9, 0x3B1, 0x416, 0x5D0, 0x4E2D, 0x1F600, 0x10400, 0x661, 0x2167, 0xBD, 0x1C5, 0x300, 0xAD, 0xFEFF, 0xD800, 0xE000, 0x378, 0x20AC, 0xB2};
        for (int c : cps)
            System.out.println(Integer.toHexString(c) + " " + Character.getType(c) + " " + Character.isLetter(c) + Character.isDigit(c) + Character.isWhitespace(c) + Character.isSpaceChar(c) + Character.isUpperCase(c) + Character.isLowerCase(c) + Character.isTitleCase(c) + Character.isJavaIdentifierStart(c) + Character.isJavaIdentifierPart(c) + Character.isISOControl(c) + Character.isAlphabetic(c) + Character.isIdeographic(c) + Character.isDefined(c) + Character.isMirrored(c) + Character.isEmoji(c) + " " + Character.getNumericValue(c) + " " + Character.toUpperCase(c) + " " + Character.toLowerCase(c) + " " + Character.toTitleCase(c) + " " + Character.getDirectionality(c));
    }
}
