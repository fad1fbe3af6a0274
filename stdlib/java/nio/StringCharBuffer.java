package java.nio;

/** Chars of a sequence, for reading only. */
final class StringCharBuffer extends CharBuffer {
    private final CharSequence text;
    private final int at;

    StringCharBuffer(CharSequence text, int at, int mark, int pos, int lim, int cap) {
        super(null, 0, true, mark, pos, lim, cap);
        this.text = text;
        this.at = at;
    }

    @Override
    CharBuffer view(int from, int mark, int pos, int lim, int cap, boolean asReadOnly) {
        return new StringCharBuffer(text, at + from, mark, pos, lim, cap);
    }

    @Override
    String kind() {
        return "StringCharBuffer";
    }

    @Override
    char load(int i) {
        return text.charAt(at + i);
    }

    @Override
    void store(int i, char v) {
        throw new ReadOnlyBufferException();
    }

    @Override
    String text(int start, int end) {
        return text.subSequence(at + start, at + end).toString();
    }

    @Override
    public boolean isDirect() {
        return false;
    }

    @Override
    public ByteOrder order() {
        return ByteOrder.nativeOrder();
    }
}
