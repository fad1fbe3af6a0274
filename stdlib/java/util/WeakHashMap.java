package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A map that does not keep its keys. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final Object NULL = new Object();

    /** A key by equality while it lives, by identity of the reference afterwards. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object k, ReferenceQueue<Object> q) {
            super(k, q);
            hash = k.hashCode();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            Object k = get();
            return k != null && o instanceof Key other && k.equals(other.get());
        }
    }

    private final HashMap<Key, V> map;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

    public WeakHashMap(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    public WeakHashMap(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    public WeakHashMap() {
        map = new HashMap<>();
    }

    public WeakHashMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }

    public static <K, V> WeakHashMap<K, V> newWeakHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new WeakHashMap<>(HashMap.calculateCapacity(numMappings));
    }

    private void expunge() {
        Object r;
        while ((r = queue.poll()) != null) {
            map.remove(r);
        }
    }

    private static Key probe(Object k) {
        return new Key(k == null ? NULL : k, null);
    }

    @Override
    public int size() {
        expunge();
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public V get(Object key) {
        expunge();
        return map.get(probe(key));
    }

    @Override
    public boolean containsKey(Object key) {
        expunge();
        return map.containsKey(probe(key));
    }

    @Override
    public V put(K key, V value) {
        expunge();
        return map.put(new Key(key == null ? NULL : key, queue), value);
    }

    @Override
    public V remove(Object key) {
        expunge();
        return map.remove(probe(key));
    }

    @Override
    public void clear() {
        expunge();
        map.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return WeakHashMap.this.size();
            }

            @Override
            public void clear() {
                WeakHashMap.this.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                expunge();
                Iterator<Map.Entry<Key, V>> i = map.entrySet().iterator();
                return new Iterator<Map.Entry<K, V>>() {
                    private Object key;
                    private Map.Entry<Key, V> entry;

                    @Override
                    public boolean hasNext() {
                        while (key == null && i.hasNext()) {
                            entry = i.next();
                            key = entry.getKey().get();
                        }
                        return key != null;
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    public Map.Entry<K, V> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        K k = (K) (key == NULL ? null : key);
                        key = null;
                        Map.Entry<Key, V> e = entry;
                        return new SimpleEntry<K, V>(k, e.getValue()) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public V setValue(V v) {
                                e.setValue(v);
                                return super.setValue(v);
                            }
                        };
                    }

                    @Override
                    public void remove() {
                        i.remove();
                    }
                };
            }
        };
    }
}
