package java.util;

/** The reversed views of sorted sets and maps that are not navigable. */
final class ReverseSorted {
    private ReverseSorted() {
    }

    static final class SortedSetView<E> extends AbstractSet<E> implements SortedSet<E> {
        private final SortedSet<E> base;

        SortedSetView(SortedSet<E> base) {
            this.base = base;
        }

        @Override
        public Iterator<E> iterator() {
            ArrayList<E> all = new ArrayList<>(base);
            return new Iterator<E>() {
                private int at = all.size();

                @Override
                public boolean hasNext() {
                    return at > 0;
                }

                @Override
                public E next() {
                    if (at == 0) {
                        throw new NoSuchElementException();
                    }
                    return all.get(--at);
                }

                @Override
                public void remove() {
                    base.remove(all.get(at));
                }
            };
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public boolean contains(Object o) {
            return base.contains(o);
        }

        @Override
        public boolean add(E e) {
            return base.add(e);
        }

        @Override
        public boolean remove(Object o) {
            return base.remove(o);
        }

        @Override
        public Comparator<? super E> comparator() {
            return Collections.reverseOrder(base.comparator());
        }

        @Override
        public E first() {
            return base.last();
        }

        @Override
        public E last() {
            return base.first();
        }

        private SortedSet<E> range(E from, boolean hasFrom, E to, boolean hasTo) {
            TreeSet<E> s = new TreeSet<>(comparator());
            for (E e : this) {
                if ((!hasFrom || comparator().compare(e, from) >= 0)
                        && (!hasTo || comparator().compare(e, to) < 0)) {
                    s.add(e);
                }
            }
            return Collections.unmodifiableSortedSet(s);
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return range(from, true, to, true);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return range(null, false, to, true);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return range(from, true, null, false);
        }

        @Override
        public SortedSet<E> reversed() {
            return base;
        }
    }

    static final class SortedMapView<K, V> extends AbstractMap<K, V>
            implements SortedMap<K, V> {
        private final SortedMap<K, V> base;

        SortedMapView(SortedMap<K, V> base) {
            this.base = base;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<Map.Entry<K, V>>() {
                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    ArrayList<Map.Entry<K, V>> all = new ArrayList<>(base.entrySet());
                    return new Iterator<Map.Entry<K, V>>() {
                        private int at = all.size();

                        @Override
                        public boolean hasNext() {
                            return at > 0;
                        }

                        @Override
                        public Map.Entry<K, V> next() {
                            if (at == 0) {
                                throw new NoSuchElementException();
                            }
                            return all.get(--at);
                        }

                        @Override
                        public void remove() {
                            base.remove(all.get(at).getKey());
                        }
                    };
                }

                @Override
                public int size() {
                    return base.size();
                }
            };
        }

        @Override
        public V get(Object key) {
            return base.get(key);
        }

        @Override
        public V put(K key, V value) {
            return base.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return base.remove(key);
        }

        @Override
        public Comparator<? super K> comparator() {
            return Collections.reverseOrder(base.comparator());
        }

        @Override
        public K firstKey() {
            return base.lastKey();
        }

        @Override
        public K lastKey() {
            return base.firstKey();
        }

        private SortedMap<K, V> range(K from, boolean hasFrom, K to, boolean hasTo) {
            TreeMap<K, V> m = new TreeMap<>(comparator());
            for (Map.Entry<K, V> e : entrySet()) {
                if ((!hasFrom || comparator().compare(e.getKey(), from) >= 0)
                        && (!hasTo || comparator().compare(e.getKey(), to) < 0)) {
                    m.put(e.getKey(), e.getValue());
                }
            }
            return Collections.unmodifiableSortedMap(m);
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return range(from, true, to, true);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return range(null, false, to, true);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return range(from, true, null, false);
        }

        @Override
        public SortedMap<K, V> reversed() {
            return base;
        }
    }
}
