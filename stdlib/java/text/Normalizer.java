package java.text;

import ibrik.text.Normal;
import java.util.Objects;

/** The normalization forms of Unicode. */
public final class Normalizer {
    private Normalizer() {}

    public static enum Form {
        NFD, NFC, NFKD, NFKC
    }

    public static String normalize(CharSequence src, Form form) {
        Objects.requireNonNull(src);
        Objects.requireNonNull(form);
        return Normal.normalize(src, form == Form.NFKD || form == Form.NFKC, form == Form.NFC || form == Form.NFKC);
    }

    public static boolean isNormalized(CharSequence src, Form form) {
        return normalize(src, form).contentEquals(src);
    }
}
