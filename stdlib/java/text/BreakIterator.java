package java.text;

import ibrik.text.Boundaries;
import java.util.Locale;
import java.util.Objects;

/** Finds where characters, words, lines and sentences end. */
public abstract class BreakIterator implements Cloneable {
    public static final int DONE = -1;

    protected BreakIterator() {}

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public abstract int first();

    public abstract int last();

    public abstract int next(int n);

    public abstract int next();

    public abstract int previous();

    public abstract int following(int offset);

    public int preceding(int offset) {
        int pos = following(offset);
        while (pos >= offset && pos != DONE) pos = previous();
        return pos;
    }

    public boolean isBoundary(int offset) {
        if (offset == 0) return true;
        int boundary = following(offset - 1);
        if (boundary == DONE) throw new IllegalArgumentException();
        return boundary == offset;
    }

    public abstract int current();

    public abstract CharacterIterator getText();

    public void setText(String newText) {
        setText(new StringCharacterIterator(newText));
    }

    public abstract void setText(CharacterIterator newText);

    public static BreakIterator getWordInstance() {
        return getWordInstance(Locale.getDefault());
    }

    public static BreakIterator getWordInstance(Locale locale) {
        return of(locale, Boundaries.WORD);
    }

    public static BreakIterator getLineInstance() {
        return getLineInstance(Locale.getDefault());
    }

    public static BreakIterator getLineInstance(Locale locale) {
        return of(locale, Boundaries.LINE);
    }

    public static BreakIterator getCharacterInstance() {
        return getCharacterInstance(Locale.getDefault());
    }

    public static BreakIterator getCharacterInstance(Locale locale) {
        return of(locale, Boundaries.CHARACTER);
    }

    public static BreakIterator getSentenceInstance() {
        return getSentenceInstance(Locale.getDefault());
    }

    public static BreakIterator getSentenceInstance(Locale locale) {
        return of(locale, Boundaries.SENTENCE);
    }

    public static Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    private static BreakIterator of(Locale locale, int kind) {
        Objects.requireNonNull(locale);
        return new Rules(kind);
    }

    /** Boundaries by the rules for all locales, found when the text is set. */
    private static final class Rules extends BreakIterator {
        private final int kind;
        private CharacterIterator text;
        private int[] breaks;
        private int at;

        Rules(int kind) {
            this.kind = kind;
            setText("");
        }

        @Override
        public Object clone() {
            Rules r = (Rules) super.clone();
            r.text = (CharacterIterator) text.clone();
            return r;
        }

        @Override
        public void setText(CharacterIterator newText) {
            text = newText;
            int start = newText.getBeginIndex();
            StringBuilder sb = new StringBuilder();
            for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) sb.append(c);
            newText.first();
            breaks = Boundaries.of(kind, sb);
            for (int i = 0; i < breaks.length; i++) breaks[i] += start;
            at = 0;
        }

        private int go(int i) {
            at = i;
            text.setIndex(breaks[i]);
            return breaks[i];
        }

        @Override
        public int first() {
            return go(0);
        }

        @Override
        public int last() {
            return go(breaks.length - 1);
        }

        @Override
        public int next(int n) {
            int result = current();
            for (; n > 0 && result != DONE; n--) result = next();
            for (; n < 0 && result != DONE; n++) result = previous();
            return result;
        }

        @Override
        public int next() {
            return at + 1 < breaks.length ? go(at + 1) : DONE;
        }

        @Override
        public int previous() {
            return at > 0 ? go(at - 1) : DONE;
        }

        private void check(int offset) {
            if (offset < text.getBeginIndex() || offset > text.getEndIndex()) throw new IllegalArgumentException("offset out of bounds");
        }

        @Override
        public int following(int offset) {
            check(offset);
            for (int i = 0; i < breaks.length; i++) if (breaks[i] > offset) return go(i);
            last();
            return DONE;
        }

        @Override
        public int preceding(int offset) {
            check(offset);
            for (int i = breaks.length - 1; i >= 0; i--) if (breaks[i] < offset) return go(i);
            first();
            return DONE;
        }

        @Override
        public boolean isBoundary(int offset) {
            check(offset);
            for (int i = 0; i < breaks.length; i++) {
                if (breaks[i] >= offset) {
                    go(i);
                    return breaks[i] == offset;
                }
            }
            return false;
        }

        @Override
        public int current() {
            return breaks[at];
        }

        @Override
        public CharacterIterator getText() {
            return text;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Rules r && kind == r.kind && at == r.at && text.equals(r.text);
        }

        @Override
        public int hashCode() {
            return kind;
        }
    }
}
