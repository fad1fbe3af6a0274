// A digest of the properties of every code point.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        long[] h = new long[9]; for (int c = 0; c <= 0x10FFFF; c += c < 0x600 ? 1 : c < 0x20000 ? 37 : 997) { h[0] = h[0] * 31 + Character.getType(c); h[1] = h[1] * 31 + Character.toUpperCase(c); h[2] = h[2] * 31 + Character.toLowerCase(c); h[3] = h[3] * 31 + (Character.isLetter(c) ? 1 : 0); h[4] = h[4] * 31 + Character.getNumericValue(c); h[5] = h[5] * 31 + (Character.isJavaIdentifierPart(c) ? 1 : 0); h[6] = h[6] * 31 + Character.digit(c, 36); h[7] = h[7] * 31 + (Character.isAlphabetic(c) ? 1 : 0); h[8] = h[8] * 31 + Character.toTitleCase(c); } show(Arrays.toString(h));
    }
}
