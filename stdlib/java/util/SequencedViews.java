package java.util;

/** The views that SequencedMap makes by default. */
final class SequencedViews {
    private SequencedViews() {
    }

    /** Passes everything on to a collection of the map. */
    abstract static class View<E> implements SequencedCollection<E> {
        abstract Collection<E> view();

        @Override
        public int size() {
            return view().size();
        }

        @Override
        public boolean isEmpty() {
            return view().isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return view().contains(o);
        }

        @Override
        public Iterator<E> iterator() {
            return view().iterator();
        }

        @Override
        public Object[] toArray() {
            return view().toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return view().toArray(a);
        }

        @Override
        public boolean add(E e) {
            return view().add(e);
        }

        @Override
        public boolean remove(Object o) {
            return view().remove(o);
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            return view().containsAll(c);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return view().addAll(c);
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            return view().removeAll(c);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            return view().retainAll(c);
        }

        @Override
        public void clear() {
            view().clear();
        }

        @Override
        public Spliterator<E> spliterator() {
            return view().spliterator();
        }

        @Override
        public String toString() {
            return view().toString();
        }
    }

    static final class KeySet<K> extends View<K> implements SequencedSet<K> {
        private final SequencedMap<K, ?> map;

        KeySet(SequencedMap<K, ?> map) {
            this.map = map;
        }

        @Override
        Collection<K> view() {
            return map.keySet();
        }

        @Override
        public SequencedSet<K> reversed() {
            return map.reversed().sequencedKeySet();
        }

        @Override
        public Spliterator<K> spliterator() {
            return view().spliterator();
        }

        @Override
        public boolean equals(Object o) {
            return view().equals(o);
        }

        @Override
        public int hashCode() {
            return view().hashCode();
        }
    }

    static final class Values<V> extends View<V> {
        private final SequencedMap<?, V> map;

        Values(SequencedMap<?, V> map) {
            this.map = map;
        }

        @Override
        Collection<V> view() {
            return map.values();
        }

        @Override
        public SequencedCollection<V> reversed() {
            return map.reversed().sequencedValues();
        }
    }

    static final class EntrySet<K, V> extends View<Map.Entry<K, V>>
            implements SequencedSet<Map.Entry<K, V>> {
        private final SequencedMap<K, V> map;

        EntrySet(SequencedMap<K, V> map) {
            this.map = map;
        }

        @Override
        Collection<Map.Entry<K, V>> view() {
            return map.entrySet();
        }

        @Override
        public SequencedSet<Map.Entry<K, V>> reversed() {
            return map.reversed().sequencedEntrySet();
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return view().spliterator();
        }

        @Override
        public boolean equals(Object o) {
            return view().equals(o);
        }

        @Override
        public int hashCode() {
            return view().hashCode();
        }
    }
}
