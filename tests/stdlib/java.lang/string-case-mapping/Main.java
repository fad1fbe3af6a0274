// String.toUpperCase and toLowerCase: special casing, final sigma, lengths that change.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("straße ŉ ǰ ﬁ".toUpperCase(Locale.ROOT) + " " + "ΑΣ ΑΣΑ Σ".toLowerCase(Locale.ROOT) + " " + "İ".toLowerCase(Locale.ROOT).length());
        show("TITLE".toLowerCase(Locale.forLanguageTag("tr")) + " " + "title".toUpperCase(Locale.forLanguageTag("tr")));
        show("ÿ µ".toUpperCase(Locale.ROOT) + " " + "ǅ".toUpperCase(Locale.ROOT) + "ǅ".toLowerCase(Locale.ROOT));
        show("𐐀".toLowerCase(Locale.ROOT).codePointAt(0) + " " + "𐐨".toUpperCase(Locale.ROOT).codePointAt(0));
        String lower = "already lower";
        show(lower.toLowerCase(Locale.ROOT) == lower);
    }
}
