package ibrik.util;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A language tag (BCP 47) in its parts; reading stops at the first subtag that is not well-formed. */
public final class LanguageTag {
    private static final Map<String, String> GRANDFATHERED = new TreeMap<>();

    static {
        String rows = "art-lojban jbo cel-gaulish xtg-x-cel-gaulish en-gb-oed en-GB-x-oed i-ami ami i-bnn bnn "
            + "i-default en-x-i-default i-enochian und-x-i-enochian i-hak hak i-klingon tlh i-lux lb "
            + "i-mingo see-x-i-mingo i-navajo nv i-pwn pwn i-tao tao i-tay tay i-tsu tsu no-bok nb no-nyn nn "
            + "sgn-be-fr sfb sgn-be-nl vgt sgn-ch-de sgg zh-guoyu cmn zh-hakka hak zh-min nan-x-zh-min "
            + "zh-min-nan nan zh-xiang hsn";
        String[] f = rows.split(" ");
        for (int i = 0; i < f.length; i += 2) GRANDFATHERED.put(f[i], f[i + 1]);
    }

    public String language = "", script = "", region = "", privateUse = "";
    public final List<String> extlangs = new ArrayList<>(), variants = new ArrayList<>();
    /** By singleton; the value without it. */
    public final Map<Character, String> extensions = new TreeMap<>();
    /** What is wrong, and where; null if nothing. */
    public String error;
    public int errorIndex;

    private final String[] subtags;
    private int at, position;

    private LanguageTag(String tag) {
        subtags = tag.split("-", -1);
    }

    public static LanguageTag parse(String tag) {
        String preferred = GRANDFATHERED.get(lower(tag));
        LanguageTag t = new LanguageTag(preferred == null ? tag : preferred);
        t.read();
        return t;
    }

    /** The tag as it was given. */
    public String text() {
        return String.join("-", subtags);
    }

    private String peek() {
        return at < subtags.length ? subtags[at] : "";
    }

    private String next() {
        String s = subtags[at++];
        position += s.length() + 1;
        return s;
    }

    private void read() {
        if (isLanguage(peek())) {
            language = lower(next());
            while (extlangs.size() < 3 && language.length() <= 3 && peek().length() == 3 && alpha(peek()))
                extlangs.add(lower(next()));
            if (isScript(peek())) script = title(next());
            if (isRegion(peek())) region = upper(next());
            while (isVariant(peek())) {
                if (variants.stream().anyMatch(peek()::equalsIgnoreCase)) break;
                variants.add(next());
            }
            while (isSingleton(peek()) && !extensions.containsKey(lower(peek()).charAt(0))) {
                int before = at, p = position;
                char key = lower(next()).charAt(0);
                StringBuilder sb = new StringBuilder();
                while (isExtensionSubtag(peek())) sb.append(sb.isEmpty() ? "" : "-").append(lower(next()));
                if (sb.isEmpty()) {
                    at = before;
                    position = p;
                    error = "Incomplete extension '" + key + "'";
                    errorIndex = p;
                    return;
                }
                extensions.put(key, sb.toString());
            }
        }
        if (peek().equalsIgnoreCase("x")) {
            int p = position;
            next();
            StringBuilder sb = new StringBuilder();
            while (isPrivateSubtag(peek())) sb.append(sb.isEmpty() ? "" : "-").append(lower(next()));
            privateUse = sb.toString();
            if (sb.isEmpty()) {
                error = "Incomplete privateuse";
                errorIndex = p;
                return;
            }
        }
        if (at < subtags.length) {
            error = peek().isEmpty() ? "Empty subtag" : "Invalid subtag: " + peek();
            errorIndex = position;
        }
    }

    public static String lower(String s) {
        char[] c = s.toCharArray();
        for (int i = 0; i < c.length; i++) if (c[i] >= 'A' && c[i] <= 'Z') c[i] += 32;
        return new String(c);
    }

    public static String upper(String s) {
        char[] c = s.toCharArray();
        for (int i = 0; i < c.length; i++) if (c[i] >= 'a' && c[i] <= 'z') c[i] -= 32;
        return new String(c);
    }

    public static String title(String s) {
        return s.isEmpty() ? s : upper(s.substring(0, 1)) + lower(s.substring(1));
    }

    private static boolean alpha(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean alpha(String s) {
        for (int i = 0; i < s.length(); i++) if (!alpha(s.charAt(i))) return false;
        return true;
    }

    public static boolean alphanumeric(String s) {
        for (int i = 0; i < s.length(); i++) if (!alpha(s.charAt(i)) && !digit(s.charAt(i))) return false;
        return true;
    }

    public static boolean isLanguage(String s) {
        return s.length() >= 2 && s.length() <= 8 && alpha(s);
    }

    public static boolean isScript(String s) {
        return s.length() == 4 && alpha(s);
    }

    public static boolean isRegion(String s) {
        return s.length() == 2 && alpha(s)
            || s.length() == 3 && digit(s.charAt(0)) && digit(s.charAt(1)) && digit(s.charAt(2));
    }

    public static boolean isVariant(String s) {
        return s.length() >= 5 && s.length() <= 8 && alphanumeric(s)
            || s.length() == 4 && digit(s.charAt(0)) && alphanumeric(s);
    }

    public static boolean isSingleton(String s) {
        return s.length() == 1 && alphanumeric(s) && !s.equalsIgnoreCase("x");
    }

    public static boolean isExtensionSubtag(String s) {
        return s.length() >= 2 && s.length() <= 8 && alphanumeric(s);
    }

    public static boolean isPrivateSubtag(String s) {
        return s.length() >= 1 && s.length() <= 8 && alphanumeric(s);
    }
}
