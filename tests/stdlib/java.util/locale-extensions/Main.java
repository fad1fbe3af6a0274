// Locale: tags, parts, builders, English names.
import java.util.*;

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
        Locale l = Locale.forLanguageTag("zh-Hant-TW-u-ca-roc"); show(l + " " + l.getLanguage() + l.getScript() + l.getCountry() + l.toLanguageTag() + l.getUnicodeLocaleType("ca") + l.stripExtensions());
        show(Locale.US.getDisplayName(Locale.ENGLISH) + Locale.FRANCE.getDisplayCountry(Locale.ENGLISH) + Locale.ENGLISH.getISO3Language() + Locale.US.getISO3Country() + Locale.of("x_y").getLanguage() + Locale.ROOT.toString().isEmpty() + Locale.of("EN", "gb") + new Locale.Builder().setLanguage("de").setRegion("AT").build() + Locale.forLanguageTag("bad_tag!").toLanguageTag() + Locale.of("iw").getLanguage());
        attempt(() -> new Locale.Builder().setLanguage("x1"));
        attempt(() -> Locale.of(null));
        show(Locale.US.equals(Locale.of("en", "US")) + "" + Locale.US.hashCode() * 0 + Locale.getDefault(Locale.Category.FORMAT).equals(Locale.getDefault()));
    }
}
