package java.lang.ref;

/** Keeps its referent until it has not been used for a while, for a shorter one when memory is short. */
public non-sealed class SoftReference<T> extends Reference<T> {
    /** When it was last used: the collector's time. */
    private long timestamp;

    public SoftReference(T referent) {
        super(referent, null);
    }

    public SoftReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
    }

    /** The referent; the collector takes note. */
    private native Object use();

    @Override
    @SuppressWarnings("unchecked")
    public T get() {
        return (T) use();
    }
}
