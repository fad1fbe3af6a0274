package ibrik.lang;

import java.util.Locale;

/** The names of characters: those of the table, those that end in the character's code, and for characters that have
 *  only the name of a range, their block and their code. */
public final class CharacterNames {
    /** First and last of the characters that are named so, with a hyphen and their code. */
    private record Range(int first, int last, String name) {
    }

    private static final Range[] RANGES = {
        new Range(0xf900, 0xfad9, "CJK COMPATIBILITY IDEOGRAPH-"),
        new Range(0x13460, 0x143fa, "EGYPTIAN HIEROGLYPH-"),
        new Range(0x18b00, 0x18cff, "KHITAN SMALL SCRIPT CHARACTER-"),
        new Range(0x1b170, 0x1b2fb, "NUSHU CHARACTER-"),
        new Range(0x2f800, 0x2fa1d, "CJK COMPATIBILITY IDEOGRAPH-"),
    };

    private CharacterNames() {
    }

    /** Reads a part of the table, line by line. */
    private static final class Reader {
        private final String part;
        private int at, code = -1;
        private String name = "";

        Reader(String part) {
            this.part = part;
        }

        /** Goes on to the next character; false: there is none. */
        boolean next() {
            if (at >= part.length()) {
                return false;
            }
            int end = part.indexOf('\n', at), colon = at;
            while (part.charAt(colon) < 'a' && part.charAt(colon) != ':') {
                colon++;
            }
            code++;
            if (colon > at) {
                code = Integer.parseInt(part, at, colon, 16);
                at = colon + 1;
            }
            String before = name + " ", rest = part.substring(at + 1, end);
            int kept = 0;
            for (int words = part.charAt(at) - 'a'; words > 0; words--) {
                kept = before.indexOf(' ', kept) + 1;
            }
            name = rest.isEmpty() ? before.substring(0, kept - 1) : before.substring(0, kept).concat(rest);
            at = end + 1;
            return true;
        }
    }

    /** The name of a code point; null: it is assigned to nothing. */
    public static String of(int code) {
        int type = Character.getType(code);
        if (type == Character.UNASSIGNED) {
            return null;
        }
        String digits = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        for (Range r : RANGES) {
            if (code >= r.first && code <= r.last) {
                return r.name + digits;
            }
        }
        if (type != Character.PRIVATE_USE && type != Character.SURROGATE) {
            String name = find(code);
            if (name != null) {
                return name;
            }
        }
        Character.UnicodeBlock block = Character.UnicodeBlock.of(code);
        return block == null ? digits : block.toString().replace('_', ' ') + " " + digits;
    }

    /** Where the last search ended; the next one goes on there if it can. */
    private static Reader reader;

    private static synchronized String find(int code) {
        String[] parts = NameTable.parts();
        int i = parts.length - 1;
        while (i > 0 && Integer.parseInt(parts[i], 0, parts[i].indexOf(':'), 16) > code) {
            i--;
        }
        if (reader == null || reader.part != parts[i] || reader.code > code) {
            reader = new Reader(parts[i]);
        }
        while (reader.code < code && reader.next()) {
            continue;
        }
        return reader.code == code ? reader.name : null;
    }

    /** The code point of a name in capital letters, or -1. */
    public static int codePoint(String name) {
        String[] words = name.split(" ");
        for (String part : NameTable.parts()) {
            int code = search(part, name, words);
            if (code >= 0) {
                return code;
            }
        }
        int from = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
        if (from == 0 || name.length() - from < 1 || name.length() - from > 6) {
            return -1;
        }
        try {
            int code = Integer.parseInt(name, from, name.length(), 16);
            return Character.isValidCodePoint(code) && name.equals(of(code)) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Goes through a part without making its names: only how many words are as in the name is known of each. */
    private static int search(String part, String name, String[] words) {
        int code = 0, alike = 0;
        for (int at = 0, end; at < part.length(); at = end + 1) {
            end = part.indexOf('\n', at);
            code++;
            if (part.charAt(at) < 'a') {
                int colon = part.indexOf(':', at);
                code = Integer.parseInt(part, at, colon, 16);
                at = colon + 1;
            }
            int kept = part.charAt(at++) - 'a';
            if (kept > alike) {
                continue;
            }
            alike = kept;
            while (at <= end && alike < words.length && part.startsWith(words[alike], at)
                    && part.charAt(at + words[alike].length()) <= ' ') {
                at += words[alike++].length() + 1;
            }
            if (alike == words.length && at >= end) {
                return code;
            }
        }
        return -1;
    }
}
