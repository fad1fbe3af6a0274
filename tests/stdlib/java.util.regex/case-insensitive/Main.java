// Case-insensitive matching of ASCII and of Unicode.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Pattern.compile("straße", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher("STRAßE").matches() + "" + "ÄÖ".matches("(?i)äö") + "ÄÖ".matches("(?iu)äö") + "aBc".matches("(?i)[A-C]+") + "Z".matches("(?i)[^a-y]") + "x1Y".replaceAll("(?i)y", "!") + Pattern.compile("(a)\\1", Pattern.CASE_INSENSITIVE).matcher("aA").matches() + "k".matches("(?i)\\u212a") + "k".matches("(?iu)\\u212a"));
    }
}
