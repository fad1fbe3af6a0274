package java.util;

import java.util.function.BiFunction;

/** A map with a first and a last entry. */
public interface SequencedMap<K, V> extends Map<K, V> {
    SequencedMap<K, V> reversed();

    default Map.Entry<K, V> firstEntry() {
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        return it.hasNext() ? new ReadOnlyEntry<>(it.next()) : null;
    }

    default Map.Entry<K, V> lastEntry() {
        Iterator<Map.Entry<K, V>> it = reversed().entrySet().iterator();
        return it.hasNext() ? new ReadOnlyEntry<>(it.next()) : null;
    }

    default Map.Entry<K, V> pollFirstEntry() {
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        if (!it.hasNext()) {
            return null;
        }
        Map.Entry<K, V> e = new ReadOnlyEntry<>(it.next());
        it.remove();
        return e;
    }

    default Map.Entry<K, V> pollLastEntry() {
        Iterator<Map.Entry<K, V>> it = reversed().entrySet().iterator();
        if (!it.hasNext()) {
            return null;
        }
        Map.Entry<K, V> e = new ReadOnlyEntry<>(it.next());
        it.remove();
        return e;
    }

    default V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default SequencedSet<K> sequencedKeySet() {
        return new SequencedViews.KeySet<>(this);
    }

    default SequencedCollection<V> sequencedValues() {
        return new SequencedViews.Values<>(this);
    }

    default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new SequencedViews.EntrySet<>(this);
    }
}
