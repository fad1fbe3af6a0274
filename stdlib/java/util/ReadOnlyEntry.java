package java.util;

/** A copy of an entry that sequenced maps give out: it may hold nulls and cannot be changed. */
final class ReadOnlyEntry<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {
    private static final long serialVersionUID = 1;

    ReadOnlyEntry(Map.Entry<? extends K, ? extends V> e) {
        super(e);
    }

    @Override
    public V setValue(V value) {
        throw new UnsupportedOperationException("not supported");
    }
}
