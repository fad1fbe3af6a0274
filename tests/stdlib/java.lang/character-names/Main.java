import java.util.regex.Pattern;

/** Names of characters and the way back, and names in regular expressions. */
public class Main {
    interface Call {
        Object get();
    }

    static void show(String what, Call call) {
        try {
            System.out.println(what + ": " + call.get());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        long hash = 0;
        int named = 0;
        for (int c = 0; c <= 0x10ffff; c += c < 0x3000 ? 3 : c < 0x20000 ? 197 : 4999) {
            String name = Character.getName(c);
            if (name != null) {
                named++;
                hash = hash * 31 + name.hashCode();
            }
        }
        System.out.println(named + " " + hash);
        for (int c : new int[] {0, 0xa, 0x41, 0x7f, 0x80, 0x85, 0xad, 0x378, 0x3400, 0x4e00, 0xac01, 0xd800, 0xe000,
            0xf900, 0xfa6e, 0xfffd, 0xffff, 0x13460, 0x17000, 0x18b00, 0x18cff, 0x1b170, 0x1f600, 0x2fa1d, 0xe0041,
            0xf0000, 0x10ffff}) {
            String name = Character.getName(c);
            System.out.println(Integer.toHexString(c) + " " + name + " "
                    + (name == null || Character.codePointOf(name) == c));
        }
        for (String name : new String[] {"LATIN SMALL LETTER A", " latin small letter a ", "cjk unified ideographs 4e01",
            "HANGUL SYLLABLE GA", "X", "", "GOTHIC 10330", "BASIC LATIN 41", "HIGH SURROGATES D800",
            "BASIC LATIN 110000", "LINE FEED (LF)", "4E00", "CJK UNIFIED IDEOGRAPHS  4E00", "LATIN SMALL LETTER",
            "NUSHU CHARACTER-1B170", "NUSHU CHARACTER 1B170", "CJK UNIFIED IDEOGRAPHS 4G00"}) {
            show(name, () -> Integer.toHexString(Character.codePointOf(name)));
        }
        show("-1", () -> Character.getName(-1));
        for (String regex : new String[] {"\\N{LATIN SMALL LETTER A}", "[\\N{DIGIT ONE}-\\N{DIGIT THREE}a]", "\\N{NOPE}",
            "\\N{", "\\N", "\\Nx", "[\\N{SPACE}]", "\\N{}", "\\N{latin small letter A}+"}) {
            show(regex, () -> Pattern.compile(regex).matcher("a").matches());
        }
    }
}
