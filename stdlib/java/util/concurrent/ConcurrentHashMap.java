package java.util.concurrent;

import java.util.AbstractMap;
import java.util.AbstractCollection;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.*;

/** A hash table whose readers never wait; writers exclude each other. */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentMap<K, V>, java.io.Serializable {
    private static final long serialVersionUID = 7249069246763182397L;
    private static final int MAX_CAPACITY = 1 << 30;

    static final class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        volatile V val;
        volatile Node<K, V> next;

        Node(int hash, K key, V val, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.val = val;
            this.next = next;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return val;
        }

        @Override
        public V setValue(V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int hashCode() {
            return key.hashCode() ^ val.hashCode();
        }

        @Override
        public String toString() {
            return key + "=" + val;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key.equals(e.getKey())
                    && val.equals(e.getValue());
        }
    }

    private transient volatile Node<K, V>[] table;
    private transient volatile int size;
    private transient int capacity;
    private final transient Object lock = new Object();
    /** Set while a function of computeIfAbsent and the like runs. */
    private transient boolean computing;

    public ConcurrentHashMap() {
        capacity = 16;
    }

    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        capacity = 16;
        putAll(m);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, 1);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) {
            throw new IllegalArgumentException();
        }
        long n = (long) (1.0 + Math.max(initialCapacity, concurrencyLevel) / loadFactor);
        capacity = tableSizeFor(n);
    }

    private static int tableSizeFor(long n) {
        if (n >= MAX_CAPACITY) {
            return MAX_CAPACITY;
        }
        int c = 1;
        while (c < n) {
            c <<= 1;
        }
        return c;
    }

    private static int spread(int h) {
        return (h ^ h >>> 16) & 0x7fffffff;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    private Node<K, V> find(Object key) {
        int h = spread(key.hashCode());
        Node<K, V>[] t = table;
        if (t == null) {
            return null;
        }
        for (Node<K, V> e = t[t.length - 1 & h]; e != null; e = e.next) {
            if (e.hash == h && (e.key == key || key.equals(e.key))) {
                return e;
            }
        }
        return null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.val;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        Node<K, V>[] t = table;
        for (int i = 0; t != null && i < t.length; i++) {
            for (Node<K, V> e = t[i]; e != null; e = e.next) {
                if (value.equals(e.val)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    /** Under the lock: adds a key that is not there. */
    @SuppressWarnings("unchecked")
    private void add(K key, V value) {
        Node<K, V>[] t = table;
        if (t == null) {
            t = (Node<K, V>[]) new Node<?, ?>[capacity];
            table = t;
        }
        int h = spread(key.hashCode());
        int i = t.length - 1 & h;
        Node<K, V> n = new Node<>(h, key, value, null);
        Node<K, V> e = t[i];
        if (e == null) {
            t[i] = n;
        } else {
            while (e.next != null) {
                e = e.next;
            }
            e.next = n;
        }
        size++;
        if (size >= t.length - (t.length >>> 2) && t.length < MAX_CAPACITY) {
            grow(t);
        }
    }

    /** Copies into a table of twice the size; the last run of a bin keeps its nodes. */
    @SuppressWarnings("unchecked")
    private void grow(Node<K, V>[] t) {
        int n = t.length;
        Node<K, V>[] u = (Node<K, V>[]) new Node<?, ?>[n * 2];
        for (int i = 0; i < n; i++) {
            Node<K, V> f = t[i];
            if (f == null) {
                continue;
            }
            int runBit = f.hash & n;
            Node<K, V> lastRun = f;
            for (Node<K, V> p = f.next; p != null; p = p.next) {
                if ((p.hash & n) != runBit) {
                    runBit = p.hash & n;
                    lastRun = p;
                }
            }
            Node<K, V> lo = runBit == 0 ? lastRun : null;
            Node<K, V> hi = runBit == 0 ? null : lastRun;
            for (Node<K, V> p = f; p != lastRun; p = p.next) {
                if ((p.hash & n) == 0) {
                    lo = new Node<>(p.hash, p.key, p.val, lo);
                } else {
                    hi = new Node<>(p.hash, p.key, p.val, hi);
                }
            }
            u[i] = lo;
            u[i + n] = hi;
        }
        table = u;
    }

    /** Under the lock: takes the node out. */
    private void unlink(Node<K, V> n) {
        Node<K, V>[] t = table;
        int i = t.length - 1 & n.hash;
        if (t[i] == n) {
            t[i] = n.next;
        } else {
            Node<K, V> p = t[i];
            while (p.next != n) {
                p = p.next;
            }
            p.next = n.next;
        }
        size--;
    }

    private void checkRecursion() {
        if (computing) {
            throw new IllegalStateException("Recursive update");
        }
    }

    private V put(K key, V value, boolean onlyIfAbsent) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        if (onlyIfAbsent) {
            V v = get(key);
            if (v != null) {
                return v;
            }
        }
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null) {
                add(key, value);
                return null;
            }
            V old = e.val;
            if (!onlyIfAbsent) {
                e.val = value;
            }
            return old;
        }
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue(), false);
        }
    }

    @Override
    public V remove(Object key) {
        Objects.requireNonNull(key);
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null) {
                return null;
            }
            unlink(e);
            return e.val;
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null || value == null || !value.equals(e.val)) {
                return false;
            }
            unlink(e);
            return true;
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null || !oldValue.equals(e.val)) {
                return false;
            }
            e.val = newValue;
            return true;
        }
    }

    @Override
    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null) {
                return null;
            }
            V old = e.val;
            e.val = value;
            return old;
        }
    }

    @Override
    public void clear() {
        synchronized (lock) {
            Node<K, V>[] t = table;
            for (int i = 0; t != null && i < t.length; i++) {
                t[i] = null;
            }
            size = 0;
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (key == null || mappingFunction == null) {
            throw new NullPointerException();
        }
        V v = get(key);
        if (v != null) {
            return v;
        }
        synchronized (lock) {
            v = get(key);
            if (v != null) {
                return v;
            }
            Node<K, V>[] before = table;
            v = mappingFunction.apply(key);
            if (v != null) {
                if (find(key) != null) {
                    throw new IllegalStateException("Recursive update");
                }
                add(key, v);
            }
            return v;
        }
    }

    @Override
    public V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            Node<K, V> e = find(key);
            if (e == null) {
                return null;
            }
            V v = remappingFunction.apply(key, e.val);
            store(key, v);
            return v;
        }
    }

    /** Under the lock: sets or removes. */
    private void store(K key, V v) {
        Node<K, V> e = find(key);
        if (v == null) {
            if (e != null) {
                unlink(e);
            }
        } else if (e == null) {
            add(key, v);
        } else {
            e.val = v;
        }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            V v = remappingFunction.apply(key, get(key));
            store(key, v);
            return v;
        }
    }

    @Override
    public V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        synchronized (lock) {
            V old = get(key);
            V v = old == null ? value : remappingFunction.apply(old, value);
            store(key, v);
            return v;
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        Walk w = new Walk();
        while (w.hasNext()) {
            Node<K, V> e = w.step();
            action.accept(e.key, e.val);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Walk w = new Walk();
        while (w.hasNext()) {
            K k = w.step().key;
            V old = get(k);
            while (old != null && !replace(k, old, Objects.requireNonNull(
                    function.apply(k, old)))) {
                old = get(k);
            }
        }
    }

    /** Walks the table of the moment. */
    private class Walk {
        private final Node<K, V>[] t = table;
        private int index;
        private Node<K, V> next;
        private Node<K, V> last;

        Walk() {
            advance();
        }

        private void advance() {
            if (next != null) {
                next = next.next;
            }
            while (next == null && t != null && index < t.length) {
                next = t[index++];
            }
        }

        public boolean hasNext() {
            return next != null;
        }

        Node<K, V> step() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            last = next;
            advance();
            return last;
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            ConcurrentHashMap.this.remove(last.key);
            last = null;
        }
    }

    private final class KeyWalk extends Walk implements Iterator<K>, Enumeration<K> {
        @Override
        public K next() {
            return step().key;
        }

        @Override
        public boolean hasMoreElements() {
            return hasNext();
        }

        @Override
        public K nextElement() {
            return step().key;
        }
    }

    private final class ValueWalk extends Walk implements Iterator<V>, Enumeration<V> {
        @Override
        public V next() {
            return step().val;
        }

        @Override
        public boolean hasMoreElements() {
            return hasNext();
        }

        @Override
        public V nextElement() {
            return step().val;
        }
    }

    private final class EntryWalk extends Walk implements Iterator<Map.Entry<K, V>> {
        @Override
        public Map.Entry<K, V> next() {
            Node<K, V> e = step();
            return new SimpleEntry<K, V>(e.key, e.val) {
                private static final long serialVersionUID = 1L;

                @Override
                public V setValue(V v) {
                    Objects.requireNonNull(v);
                    put(getKey(), v);
                    return super.setValue(v);
                }
            };
        }
    }

    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<>(this, null);
    }

    public KeySetView<K, V> keySet(V mappedValue) {
        return new KeySetView<>(this, Objects.requireNonNull(mappedValue));
    }

    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<>(new ConcurrentHashMap<T, Boolean>(), Boolean.TRUE);
    }

    public static <T> KeySetView<T, Boolean> newKeySet(int initialCapacity) {
        return new KeySetView<>(new ConcurrentHashMap<T, Boolean>(initialCapacity),
                Boolean.TRUE);
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            @Override
            public Iterator<V> iterator() {
                return new ValueWalk();
            }

            @Override
            public int size() {
                return ConcurrentHashMap.this.size();
            }

            @Override
            public boolean contains(Object o) {
                return containsValue(o);
            }

            @Override
            public void clear() {
                ConcurrentHashMap.this.clear();
            }

            @Override
            public Spliterator<V> spliterator() {
                return Spliterators.spliteratorUnknownSize(iterator(),
                        Spliterator.CONCURRENT | Spliterator.NONNULL);
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new EntryWalk();
            }

            @Override
            public int size() {
                return ConcurrentHashMap.this.size();
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.getKey() != null
                        && e.getValue() != null && e.getValue().equals(get(e.getKey()));
            }

            @Override
            public boolean remove(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.getKey() != null
                        && ConcurrentHashMap.this.remove(e.getKey(), e.getValue());
            }

            @Override
            public void clear() {
                ConcurrentHashMap.this.clear();
            }

            @Override
            public boolean add(Map.Entry<K, V> e) {
                return put(e.getKey(), e.getValue(), false) == null;
            }

            @Override
            public Spliterator<Map.Entry<K, V>> spliterator() {
                return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.DISTINCT
                        | Spliterator.CONCURRENT | Spliterator.NONNULL);
            }
        };
    }

    public Enumeration<K> keys() {
        return new KeyWalk();
    }

    public Enumeration<V> elements() {
        return new ValueWalk();
    }

    public long mappingCount() {
        return size;
    }

    /** A view of a map's keys. */
    public static final class KeySetView<K, V> extends AbstractSet<K>
            implements Set<K>, java.io.Serializable {
        private static final long serialVersionUID = 7249069246763182397L;
        private final ConcurrentHashMap<K, V> map;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public V getMappedValue() {
            return value;
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return map.remove(o) != null;
        }

        @Override
        public Iterator<K> iterator() {
            return map.new KeyWalk();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean add(K e) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return map.put(e, value, true) == null;
        }

        @Override
        public boolean addAll(Collection<? extends K> c) {
            boolean added = false;
            for (K e : c) {
                added |= add(e);
            }
            return added;
        }

        @Override
        public Spliterator<K> spliterator() {
            return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.DISTINCT
                    | Spliterator.CONCURRENT | Spliterator.NONNULL);
        }
    }

    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        forEach(action);
    }

    public <U> U search(long parallelismThreshold,
            BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        for (Map.Entry<K, V> e : entrySet()) {
            U u = searchFunction.apply(e.getKey(), e.getValue());
            if (u != null) {
                return u;
            }
        }
        return null;
    }

    public <U> U reduce(long parallelismThreshold,
            BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U r = null;
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getKey(), e.getValue());
            if (u != null) {
                r = r == null ? u : reducer.apply(r, u);
            }
        }
        return r;
    }

    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        keySet().forEach(action);
    }

    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        values().forEach(action);
    }

    public K reduceKeys(long parallelismThreshold,
            BiFunction<? super K, ? super K, ? extends K> reducer) {
        return reduce(parallelismThreshold, (k, v) -> k, reducer);
    }

    public V reduceValues(long parallelismThreshold,
            BiFunction<? super V, ? super V, ? extends V> reducer) {
        return reduce(parallelismThreshold, (k, v) -> v, reducer);
    }

    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> t,
            long basis, LongBinaryOperator reducer) {
        long r = basis;
        for (V v : values()) {
            r = reducer.applyAsLong(r, t.applyAsLong(v));
        }
        return r;
    }

    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> t,
            int basis, IntBinaryOperator reducer) {
        int r = basis;
        for (V v : values()) {
            r = reducer.applyAsInt(r, t.applyAsInt(v));
        }
        return r;
    }
}
