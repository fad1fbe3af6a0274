package java.text;

import java.util.Objects;

/** Walks the weights of a text: primary in the high 16 bits, then secondary and tertiary, 8 each. */
public final class CollationElementIterator {
    public static final int NULLORDER = 0xffffffff;

    private final RuleBasedCollator owner;
    private String text;
    private int[] orders, offsets;
    private int at;

    CollationElementIterator(RuleBasedCollator owner, String source) {
        this.owner = owner;
        setText(source);
    }

    public void reset() {
        at = 0;
    }

    public int next() {
        return at < orders.length ? orders[at++] : NULLORDER;
    }

    public int previous() {
        return at > 0 ? orders[--at] : NULLORDER;
    }

    public static final int primaryOrder(int order) {
        return order >>> 16;
    }

    public static final short secondaryOrder(int order) {
        return (short) (order >> 8 & 0xff);
    }

    public static final short tertiaryOrder(int order) {
        return (short) (order & 0xff);
    }

    public void setOffset(int newOffset) {
        at = 0;
        while (at < orders.length && offsets[at] < newOffset) at++;
    }

    public int getOffset() {
        return at < orders.length ? offsets[at] : text.length();
    }

    public int getMaxExpansion(int order) {
        return 1;
    }

    public void setText(String source) {
        text = Objects.requireNonNull(source);
        RuleBasedCollator.Weights w = owner.weights(source);
        orders = new int[w.size()];
        offsets = new int[w.size()];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = Math.min(w.primary(i), 0xfffe) << 16 | (w.secondary(i) & 0xff) << 8 | w.tertiary(i) & 0xff;
            offsets[i] = w.offset(i);
        }
        at = 0;
    }

    public void setText(CharacterIterator source) {
        StringBuilder sb = new StringBuilder();
        for (char c = source.first(); source.getIndex() < source.getEndIndex(); c = source.next()) sb.append(c);
        setText(sb.toString());
    }
}
