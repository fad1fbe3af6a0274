package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A synchronized hash table without nulls; iterates from its last bucket to its first. */
public class Hashtable<K, V> extends Dictionary<K, V>
        implements Map<K, V>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 1421746759512286392L;

    private static class Entry<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Entry<K, V> next;

        Entry(int hash, K key, V value, Entry<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V v) {
            V old = value;
            value = Objects.requireNonNull(v);
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return hash ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    private transient Entry<K, V>[] table;
    private transient int count;
    private int threshold;
    private float loadFactor;
    private transient int modCount;

    @SuppressWarnings("unchecked")
    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        }
        initialCapacity = Math.max(initialCapacity, 1);
        this.loadFactor = loadFactor;
        table = (Entry<K, V>[]) new Entry<?, ?>[initialCapacity];
        threshold = (int) Math.min(initialCapacity * loadFactor, Integer.MAX_VALUE - 7);
    }

    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public Hashtable() {
        this(11, 0.75f);
    }

    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11), 0.75f);
        putAll(t);
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized boolean isEmpty() {
        return count == 0;
    }

    @Override
    public synchronized Enumeration<K> keys() {
        return new Walk<K>(0, false);
    }

    @Override
    public synchronized Enumeration<V> elements() {
        return new Walk<V>(1, false);
    }

    public synchronized boolean contains(Object value) {
        Objects.requireNonNull(value);
        for (Entry<K, V> e : table) {
            for (; e != null; e = e.next) {
                if (e.value.equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return contains(value);
    }

    private int index(int hash) {
        return (hash & 0x7fffffff) % table.length;
    }

    private Entry<K, V> find(Object key) {
        int hash = key.hashCode();
        for (Entry<K, V> e = table[index(hash)]; e != null; e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                return e;
            }
        }
        return null;
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public synchronized V get(Object key) {
        Entry<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @SuppressWarnings("unchecked")
    protected void rehash() {
        Entry<K, V>[] old = table;
        int n = (old.length << 1) + 1;
        Entry<K, V>[] t = (Entry<K, V>[]) new Entry<?, ?>[n];
        modCount++;
        threshold = (int) Math.min(n * loadFactor, Integer.MAX_VALUE - 7);
        table = t;
        for (int i = old.length; i-- > 0;) {
            for (Entry<K, V> e = old[i]; e != null;) {
                Entry<K, V> next = e.next;
                int at = (e.hash & 0x7fffffff) % n;
                e.next = t[at];
                t[at] = e;
                e = next;
            }
        }
    }

    private void add(K key, V value) {
        modCount++;
        int hash = key.hashCode();
        if (count >= threshold) {
            rehash();
        }
        int i = index(hash);
        table[i] = new Entry<>(hash, key, value, table[i]);
        count++;
    }

    @Override
    public synchronized V put(K key, V value) {
        if (value == null) {
            throw new NullPointerException();
        }
        Entry<K, V> e = find(key);
        if (e != null) {
            V old = e.value;
            e.value = value;
            return old;
        }
        add(key, value);
        return null;
    }

    @Override
    public synchronized V remove(Object key) {
        int hash = key.hashCode();
        int i = index(hash);
        Entry<K, V> prev = null;
        for (Entry<K, V> e = table[i]; e != null; prev = e, e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                if (prev == null) {
                    table[i] = e.next;
                } else {
                    prev.next = e.next;
                }
                modCount++;
                count--;
                return e.value;
            }
        }
        return null;
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> e : t.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public synchronized void clear() {
        modCount++;
        Arrays.fill(table, null);
        count = 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized Object clone() {
        Hashtable<K, V> t;
        try {
            t = (Hashtable<K, V>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        t.table = (Entry<K, V>[]) new Entry<?, ?>[table.length];
        for (int i = 0; i < table.length; i++) {
            t.table[i] = copy(table[i]);
        }
        t.modCount = 0;
        return t;
    }

    private static <K, V> Entry<K, V> copy(Entry<K, V> e) {
        return e == null ? null : new Entry<>(e.hash, e.key, e.value, copy(e.next));
    }

    @Override
    public synchronized String toString() {
        if (count == 0) {
            return "{}";
        }
        StringBuilder sb = new StringBuilder("{");
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        while (true) {
            Map.Entry<K, V> e = it.next();
            sb.append(e.getKey() == this ? "(this Map)" : e.getKey().toString()).append('=')
                    .append(e.getValue() == this ? "(this Map)" : e.getValue().toString());
            if (!it.hasNext()) {
                return sb.append('}').toString();
            }
            sb.append(", ");
        }
    }

    /** Walks the entries; what: 0 keys, 1 values, 2 entries. */
    private final class Walk<T> implements Enumeration<T>, Iterator<T> {
        private final Entry<K, V>[] t = table;
        private int index = t.length;
        private Entry<K, V> next;
        private Entry<K, V> last;
        private final int what;
        private final boolean iterator;
        private int expected = modCount;

        Walk(int what, boolean iterator) {
            this.what = what;
            this.iterator = iterator;
        }

        @Override
        public boolean hasMoreElements() {
            while (next == null && index > 0) {
                next = t[--index];
            }
            return next != null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException("Hashtable Enumerator");
            }
            Entry<K, V> e = next;
            last = e;
            next = e.next;
            return (T) (what == 0 ? e.key : what == 1 ? e.value : e);
        }

        @Override
        public boolean hasNext() {
            return hasMoreElements();
        }

        @Override
        public T next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            return nextElement();
        }

        @Override
        public void remove() {
            if (!iterator) {
                throw new UnsupportedOperationException();
            }
            if (last == null) {
                throw new IllegalStateException("Hashtable Enumerator");
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            synchronized (Hashtable.this) {
                Hashtable.this.remove(last.key);
                expected = modCount;
                last = null;
            }
        }
    }

    @Override
    public Set<K> keySet() {
        return Collections.synchronizedSet(new AbstractSet<K>() {
            @Override
            public Iterator<K> iterator() {
                return new Walk<K>(0, true);
            }

            @Override
            public int size() {
                return count;
            }

            @Override
            public boolean contains(Object o) {
                return containsKey(o);
            }

            @Override
            public boolean remove(Object o) {
                return Hashtable.this.remove(o) != null;
            }

            @Override
            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.synchronizedSet(new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walk<Map.Entry<K, V>>(2, true);
            }

            @Override
            public int size() {
                return count;
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.getKey() != null
                        && o.equals(find(e.getKey()));
            }

            @Override
            public boolean remove(Object o) {
                if (contains(o)) {
                    Hashtable.this.remove(((Map.Entry<?, ?>) o).getKey());
                    return true;
                }
                return false;
            }

            @Override
            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    @Override
    public Collection<V> values() {
        return Collections.synchronizedCollection(new AbstractCollection<V>() {
            @Override
            public Iterator<V> iterator() {
                return new Walk<V>(1, true);
            }

            @Override
            public int size() {
                return count;
            }

            @Override
            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    @Override
    public synchronized boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Map<?, ?> t) || t.size() != size()) {
            return false;
        }
        try {
            for (Map.Entry<?, ?> e : t.entrySet()) {
                if (e.getKey() == null || !Objects.equals(get(e.getKey()), e.getValue())
                        || e.getValue() == null) {
                    return false;
                }
            }
        } catch (ClassCastException e) {
            return false;
        }
        return true;
    }

    @Override
    public synchronized int hashCode() {
        int h = 0;
        if (count == 0 || loadFactor < 0) {
            return h;
        }
        loadFactor = -loadFactor;
        for (Entry<K, V> e : table) {
            for (; e != null; e = e.next) {
                h += e.hashCode();
            }
        }
        loadFactor = -loadFactor;
        return h;
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    @Override
    public synchronized void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int mc = modCount;
        for (Entry<K, V> e : table) {
            for (; e != null; e = e.next) {
                action.accept(e.key, e.value);
                if (mc != modCount) {
                    throw new ConcurrentModificationException();
                }
            }
        }
    }

    @Override
    public synchronized void replaceAll(
            BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Entry<K, V> e : table) {
            for (; e != null; e = e.next) {
                e.value = Objects.requireNonNull(function.apply(e.key, e.value));
                if (expected != modCount) {
                    throw new ConcurrentModificationException();
                }
            }
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        return Map.super.putIfAbsent(key, Objects.requireNonNull(value));
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return Map.super.remove(key, Objects.requireNonNull(value));
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        return Map.super.replace(key, Objects.requireNonNull(oldValue),
                Objects.requireNonNull(newValue));
    }

    @Override
    public synchronized V replace(K key, V value) {
        return Map.super.replace(key, Objects.requireNonNull(value));
    }

    @Override
    public synchronized V computeIfAbsent(K key,
            Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V v = get(key);
        if (v != null) {
            return v;
        }
        int mc = modCount;
        v = mappingFunction.apply(key);
        if (mc != modCount) {
            throw new ConcurrentModificationException();
        }
        if (v != null) {
            add(key, v);
        }
        return v;
    }

    @Override
    public synchronized V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return Map.super.computeIfPresent(key, remappingFunction);
    }

    @Override
    public synchronized V compute(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return Map.super.compute(key, remappingFunction);
    }

    @Override
    public synchronized V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        int expected = modCount;
        return Map.super.merge(key, value, (a, b) -> {
            V merged = remappingFunction.apply(a, b);
            if (expected != modCount) {
                throw new ConcurrentModificationException();
            }
            return merged;
        });
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        writeTable(s);
    }

    /** The fields and what follows them; Properties have their own. */
    void writeTable(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.util.ArrayList<Object> all = new java.util.ArrayList<>();
        synchronized (this) {
            s.defaultWriteObject();
            s.writeInt(table.length);
            s.writeInt(count);
            for (Entry<K, V> first : table) {
                for (Entry<K, V> e = first; e != null; e = e.next) {
                    all.add(e.value);
                    all.add(e.key);
                }
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            s.writeObject(all.get(i));
        }
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        readTable(s);
    }

    @SuppressWarnings("unchecked")
    void readTable(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new java.io.StreamCorruptedException("Illegal load factor: " + loadFactor);
        }
        int length = s.readInt();
        int n = s.readInt();
        if (n < 0) {
            throw new java.io.StreamCorruptedException("Illegal # of Elements: " + n);
        }
        length = Math.max(length, (int) (n / loadFactor) + 1);
        int small = (int) ((n + n / 20) / loadFactor) + 3;
        if (small > n && (small & 1) == 0) {
            small--;
        }
        length = Math.min(small, length);
        ibrik.io.ArrayCheck.check(s, Map.Entry[].class, length);
        table = (Entry<K, V>[]) new Entry<?, ?>[length];
        threshold = (int) Math.min(length * loadFactor, Integer.MAX_VALUE - 7);
        for (int i = 0; i < n; i++) {
            K key = (K) s.readObject();
            put(key, (V) s.readObject());
        }
    }
}
