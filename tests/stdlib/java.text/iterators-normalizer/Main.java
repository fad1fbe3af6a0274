// CharacterIterator, BreakIterator, Collator and Normalizer.
import java.text.*;

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
        CharacterIterator i = new StringCharacterIterator("abc", 1); show(i.current() + "" + i.next() + (int) i.next() + i.previous() + i.first() + i.last() + i.getIndex() + i.getBeginIndex() + i.getEndIndex() + i.setIndex(0) + (int) i.previous());
        attempt(() -> i.setIndex(9));
        attempt(() -> new StringCharacterIterator("abc", 5));
        show(Normalizer.normalize("é", Normalizer.Form.NFD).length() + " " + Normalizer.normalize("e\u0301", Normalizer.Form.NFC).length() + Normalizer.normalize("ﬁ①Å", Normalizer.Form.NFKC) + Normalizer.normalize("한", Normalizer.Form.NFD).length() + Normalizer.isNormalized("é", Normalizer.Form.NFD) + Normalizer.normalize("ạ̈", Normalizer.Form.NFC).length());
        attempt(() -> Normalizer.normalize(null, Normalizer.Form.NFC));
        show(new ParseException("m", 3).getErrorOffset() + "" + new FieldPosition(1).getField() + new ParsePosition(5) + new ParsePosition(1).equals(new ParsePosition(1)));
    }
}
