// Patterns over supplementary characters, surrogates, canonical equivalence and grapheme clusters.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("a😀b".replaceAll(".", "x") + " " + "😀".matches("[😀-😂]") + "😀".matches("\\x{1F600}") + "😀".matches("\\uD83D\\uDE00") + "a😀".split("").length + " " + "é".matches("\\u00e9") + "\t".matches("\\t") + "\u0007".matches("\\a") + "\033".matches("\\e") + "\001".matches("\\cA") + "A".matches("\\0101") + "A".matches("\\x41"));
        show(Pattern.compile("\\X").matcher("e\u0301a👨‍👩‍👧x\r\n").results().map(r -> r.group().length()).toList() + "" + "e\u0301".matches("\\X") + "日本語".replaceAll("\\p{IsHan}", "h") + "Ω".matches("\\p{script=Greek}") + "á".matches("\\p{block=Latin-1 Supplement}"));
        show("ǅ".matches("\\p{Lt}") + "" + "\u00a0".matches("\\h") + "ſ".matches("(?i)s") + "ſ".matches("(?iu)s") + "K".matches("(?iu)k"));
    }
}
