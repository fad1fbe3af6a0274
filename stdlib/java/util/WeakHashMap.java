package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** A map that does not keep its keys: chains in a table; entries whose keys are gone leave at the next call. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final int MAX_TABLE = 1 << 30;
    private static final Object NULL = new Object();

    private static final class Entry<K, V> extends WeakReference<Object> implements Map.Entry<K, V> {
        private final int hash;
        private V value;
        private Entry<K, V> next;

        Entry(Object key, V value, ReferenceQueue<Object> queue, int hash, Entry<K, V> next) {
            super(key, queue);
            this.hash = hash;
            this.value = value;
            this.next = next;
        }

        boolean isFor(Object key, int h) {
            if (hash != h) {
                return false;
            }
            Object k = get();
            return k == key || k != null && key.equals(k);
        }

        @Override
        @SuppressWarnings("unchecked")
        public K getKey() {
            Object k = get();
            return k == NULL ? null : (K) k;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V v) {
            V old = value;
            value = v;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && Objects.equals(getKey(), e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(getKey()) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return getKey() + "=" + value;
        }
    }

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final float loadFactor;
    private Entry<K, V>[] table;
    private int size, threshold, modCount;

    @SuppressWarnings("unchecked")
    private static <K, V> Entry<K, V>[] newTable(int length) {
        return (Entry<K, V>[]) new Entry<?, ?>[length];
    }

    public WeakHashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Initial Capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal Load factor: " + loadFactor);
        }
        int capacity = HashMap.tableSizeFor(initialCapacity);
        table = newTable(capacity);
        this.loadFactor = loadFactor;
        threshold = (int) (capacity * loadFactor);
    }

    public WeakHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public WeakHashMap() {
        this(16);
    }

    public WeakHashMap(Map<? extends K, ? extends V> m) {
        this(Math.max((int) Math.ceil(m.size() / 0.75), 16));
        putAll(m);
    }

    public static <K, V> WeakHashMap<K, V> newWeakHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new WeakHashMap<>(HashMap.calculateCapacity(numMappings));
    }

    private static int hash(Object key) {
        int h = key.hashCode();
        h ^= h >>> 20 ^ h >>> 12;
        return h ^ h >>> 7 ^ h >>> 4;
    }

    private static Object masked(Object key) {
        return key == null ? NULL : key;
    }

    /** Takes out the entries whose keys are gone. */
    private void expunge() {
        for (Object gone; (gone = queue.poll()) != null;) {
            synchronized (queue) {
                unlink((Entry<?, ?>) gone);
            }
        }
    }

    private boolean unlink(Entry<?, ?> gone) {
        int i = gone.hash & table.length - 1;
        Entry<K, V> before = null;
        for (Entry<K, V> e = table[i]; e != null; before = e, e = e.next) {
            if (e == gone) {
                if (before == null) {
                    table[i] = e.next;
                } else {
                    before.next = e.next;
                }
                size--;
                return true;
            }
        }
        return false;
    }

    private Entry<K, V> find(Object key) {
        Object k = masked(key);
        int h = hash(k);
        expunge();
        Entry<K, V> e = table[h & table.length - 1];
        while (e != null && !e.isFor(k, h)) {
            e = e.next;
        }
        return e;
    }

    private void resize(int length) {
        expunge();
        if (table.length == MAX_TABLE) {
            threshold = Integer.MAX_VALUE;
            return;
        }
        Entry<K, V>[] old = table, to = newTable(length);
        for (Entry<K, V> first : old) {
            for (Entry<K, V> e = first, next; e != null; e = next) {
                next = e.next;
                int i = e.hash & length - 1;
                e.next = to[i];
                to[i] = e;
            }
        }
        table = to;
        threshold = (int) (length * loadFactor);
    }

    @Override
    public int size() {
        if (size > 0) {
            expunge();
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public V get(Object key) {
        Entry<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V put(K key, V value) {
        Entry<K, V> e = find(key);
        if (e != null) {
            return e.setValue(value);
        }
        modCount++;
        Object k = masked(key);
        int h = hash(k), i = h & table.length - 1;
        table[i] = new Entry<>(k, value, queue, h, table[i]);
        if (++size > threshold) {
            resize(table.length * 2);
        }
        return null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        int more = m.size();
        if (more > threshold) {
            int wanted = (int) Math.min(Math.ceil(more / (double) loadFactor), MAX_TABLE), length = table.length;
            while (length < wanted) {
                length <<= 1;
            }
            if (length > table.length) {
                resize(length);
            }
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public V remove(Object key) {
        Entry<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        modCount++;
        unlink(e);
        return e.value;
    }

    @Override
    public void clear() {
        modCount++;
        while (queue.poll() != null) {
            continue;
        }
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public boolean containsValue(Object value) {
        expunge();
        for (Entry<K, V> first : table) {
            for (Entry<K, V> e = first; e != null; e = e.next) {
                if (Objects.equals(value, e.value)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        expunge();
        for (Entry<K, V> first : table) {
            for (Entry<K, V> e = first; e != null; e = e.next) {
                if (e.get() != null) {
                    action.accept(e.getKey(), e.value);
                }
                if (modCount != expected) {
                    throw new ConcurrentModificationException();
                }
            }
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        expunge();
        for (Entry<K, V> first : table) {
            for (Entry<K, V> e = first; e != null; e = e.next) {
                if (e.get() != null) {
                    e.value = function.apply(e.getKey(), e.value);
                }
                if (modCount != expected) {
                    throw new ConcurrentModificationException();
                }
            }
        }
    }

    @Override
    public Set<K> keySet() {
        return super.keySet();
    }

    @Override
    public Collection<V> values() {
        return super.values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return WeakHashMap.this.size();
            }

            @Override
            public void clear() {
                WeakHashMap.this.clear();
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.equals(find(e.getKey()));
            }

            @Override
            public boolean remove(Object o) {
                if (!(o instanceof Map.Entry<?, ?> e) || !e.equals(find(e.getKey()))) {
                    return false;
                }
                WeakHashMap.this.remove(e.getKey());
                return true;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new EntryIterator();
            }

            @Override
            public Spliterator<Map.Entry<K, V>> spliterator() {
                return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.DISTINCT);
            }
        };
    }

    /** From the last chain to the first; holds the key of the next entry so that it stays. */
    private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
        private int index, expected = modCount;
        private Entry<K, V> entry, last;
        private Object nextKey, lastKey;

        EntryIterator() {
            index = isEmpty() ? 0 : table.length;
        }

        @Override
        public boolean hasNext() {
            while (nextKey == null) {
                while (entry == null && index > 0) {
                    entry = table[--index];
                }
                if (entry == null) {
                    lastKey = null;
                    return false;
                }
                nextKey = entry.get();
                if (nextKey == null) {
                    entry = entry.next;
                }
            }
            return true;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = entry;
            lastKey = nextKey;
            entry = entry.next;
            nextKey = null;
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            expunge();
            if (unlink(last)) {
                expected = ++modCount;
            }
            last = null;
            lastKey = null;
        }
    }
}
