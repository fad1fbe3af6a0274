package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.util.AbstractCollection;
import java.util.AbstractMap;
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

/**
 * A hash table whose readers never wait. Writers lock a stripe: all bins whose index has the same low bits. Growing
 * takes all stripes, and copies what it must not change under the eyes of readers.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentMap<K, V>, java.io.Serializable {
    private static final long serialVersionUID = 7249069246763182397L;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("segmentMask", int.class), new java.io.ObjectStreamField("segmentShift", int.class),
        new java.io.ObjectStreamField("segments", Segment[].class)};
    private static final int MAX_CAPACITY = 1 << 30, STRIPES = 16, LONG_CHAIN = 8, MIN_FOR_LONG_CHAINS = 64;
    private static final long COUNT = Unsafe.fieldOffset(ConcurrentHashMap.class, "count");
    /** The hash of a node that keeps a bin while a function computes its first value. */
    private static final int RESERVED = -3;
    /** The hash of a crowd; no entry's is below 0. */
    private static final int CROWD = -4;

    static class Node<K, V> implements Map.Entry<K, V> {
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

    /** An entry of a crowd. */
    private static final class Member<K, V> extends Node<K, V> {
        private Node<K, V> previous;

        Member(int hash, K key, V val) {
            super(hash, key, val, null);
        }
    }

    /** Stands before the entries of a bin that has too many: finds keys that compare to their own kind by an ordered
     *  index. Readers search it without a lock. */
    private static final class Crowd<K, V> extends Node<K, V> {
        private final ConcurrentSkipListMap<Object, Member<K, V>> index = new ConcurrentSkipListMap<>(Crowd::order);
        /** Whether there are entries that the index does not have. */
        private volatile boolean others;

        Crowd(Node<K, V> chain) {
            super(CROWD, null, null, null);
            Node<K, V> last = this;
            for (Node<K, V> e = chain; e != null; e = e.next) {
                Member<K, V> m = new Member<>(e.hash, e.key, e.val);
                m.previous = last;
                last.next = m;
                last = m;
                enter(m);
            }
        }

        private static boolean comparable(Object key) {
            return key instanceof Comparable && (key instanceof String
                    || ibrik.lang.Reflection.isComparableToItself(key.getClass()));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static int order(Object a, Object b) {
            int c = Integer.compare(a.hashCode(), b.hashCode());
            if (c == 0 && a.getClass() != b.getClass()) {
                c = a.getClass().getName().compareTo(b.getClass().getName());
                return c != 0 ? c : Integer.compare(a.getClass().hashCode(), b.getClass().hashCode());
            }
            return c != 0 ? c : ((Comparable) a).compareTo(b);
        }

        private void enter(Member<K, V> m) {
            if (!comparable(m.key) || index.putIfAbsent(m.key, m) != null) {
                others = true;
            }
        }

        Node<K, V> find(int h, Object key) {
            if (comparable(key)) {
                Member<K, V> m = index.get(key);
                if (m != null && key.equals(m.key)) {
                    return m;
                }
                if (!others) {
                    return null;
                }
            }
            return ConcurrentHashMap.find(next, h, key);
        }

        void add(int h, K key, V value) {
            Member<K, V> m = new Member<>(h, key, value);
            m.previous = this;
            m.next = next;
            if (next != null) {
                ((Member<K, V>) next).previous = m;
            }
            next = m;
            enter(m);
        }

        void remove(Member<K, V> m) {
            m.previous.next = m.next;
            if (m.next != null) {
                ((Member<K, V>) m.next).previous = m.previous;
            }
            if (comparable(m.key)) {
                index.remove(m.key, m);
            }
        }
    }

    private transient volatile Node<K, V>[] table;
    private transient volatile long count;
    /** Of the table to be made. */
    private transient int capacity;
    private transient Object[] stripes;

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
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    @Override
    public boolean isEmpty() {
        return count <= 0;
    }

    private static <K, V> Node<K, V> find(Node<K, V> e, int h, Object key) {
        if (e != null && e.hash == CROWD) {
            return ((Crowd<K, V>) e).find(h, key);
        }
        for (; e != null; e = e.next) {
            if (e.hash == h && (e.key == key || key.equals(e.key))) {
                return e;
            }
        }
        return null;
    }

    private Node<K, V> find(Object key) {
        int h = spread(key.hashCode());
        Node<K, V>[] t = table;
        return t == null ? null : find(t[t.length - 1 & h], h, key);
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
        Walk w = new Walk();
        while (w.hasNext()) {
            if (value.equals(w.step().val)) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    @SuppressWarnings("unchecked")
    private synchronized void makeTable() {
        if (table == null) {
            Object[] s = new Object[Math.min(STRIPES, capacity)];
            for (int i = 0; i < s.length; i++) {
                s[i] = new Object();
            }
            stripes = s;
            table = (Node<K, V>[]) new Node<?, ?>[capacity];
        }
    }

    /** The lock of the bin with this hash; bins keep their stripe when the table grows. */
    private Object stripe(int h) {
        if (table == null) {
            makeTable();
        }
        Object[] s = stripes;
        return s[h & s.length - 1];
    }

    /** Runs with all stripes locked. */
    private void lockAll(int i, Runnable action) {
        if (i == stripes.length) {
            action.run();
            return;
        }
        synchronized (stripes[i]) {
            lockAll(i + 1, action);
        }
    }

    /** Doubles the table until this many fit; not inside a function of compute. */
    private void growTo(long wanted, boolean forCount) {
        for (Object s : stripes) {
            if (Thread.holdsLock(s)) {
                return;
            }
        }
        lockAll(0, () -> {
            Node<K, V>[] t = table;
            while (t.length < MAX_CAPACITY && (forCount ? count : wanted) > t.length - (t.length >>> 2) - (forCount ? 1 : 0)) {
                t = doubled(t);
            }
            table = t;
        });
    }

    /** After a change without locks: grows the table where it is too full, or the chain too long for its size. */
    private void added(int chain) {
        Node<K, V>[] t = table;
        if (chain >= LONG_CHAIN && t.length < MIN_FOR_LONG_CHAINS) {
            long n = 2L * t.length;
            growTo(tableSizeFor(n + (n >>> 1) + 1), false);
            t = table;
        }
        if (count >= t.length - (t.length >>> 2) && t.length < MAX_CAPACITY) {
            growTo(0, true);
        }
    }

    /** Under the stripe's lock: appends a key that is not there to its bin; the length of the chain before. */
    private int append(int h, K key, V value) {
        Node<K, V>[] t = table;
        int i = t.length - 1 & h, chain = 0;
        Node<K, V> e = t[i];
        if (e == null) {
            t[i] = new Node<>(h, key, value, null);
        } else if (e.hash == CROWD) {
            ((Crowd<K, V>) e).add(h, key, value);
        } else {
            if (e.hash == RESERVED) {
                throw new IllegalStateException("Recursive update");
            }
            for (chain = 1; e.next != null; chain++) {
                e = e.next;
            }
            e.next = new Node<>(h, key, value, null);
            if (chain >= LONG_CHAIN && t.length >= MIN_FOR_LONG_CHAINS) {
                t[i] = new Crowd<>(t[i]);
            }
        }
        Unsafe.getAndAddLong(this, COUNT, 1);
        return chain;
    }

    /** A table of twice the size; the last run of a bin keeps its nodes. */
    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] doubled(Node<K, V>[] t) {
        int n = t.length;
        Node<K, V>[] u = (Node<K, V>[]) new Node<?, ?>[n * 2];
        for (int i = 0; i < n; i++) {
            Node<K, V> f = t[i];
            if (f == null) {
                continue;
            }
            if (f.hash == CROWD) {
                u[i] = part(f.next, n, 0);
                u[i + n] = part(f.next, n, n);
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
        return u;
    }

    /** The entries of a crowd that go to one of the two bins it becomes, in their order. */
    private static <K, V> Node<K, V> part(Node<K, V> e, int mask, int bit) {
        Node<K, V> first = null, last = null;
        int count = 0;
        for (; e != null; e = e.next) {
            if ((e.hash & mask) == bit) {
                Node<K, V> copy = new Node<>(e.hash, e.key, e.val, null);
                if (last == null) {
                    first = copy;
                } else {
                    last.next = copy;
                }
                last = copy;
                count++;
            }
        }
        return count < LONG_CHAIN - 1 ? first : new Crowd<>(first);
    }

    /** Under the stripe's lock: takes the node out. */
    private void unlink(Node<K, V> n) {
        Node<K, V>[] t = table;
        int i = t.length - 1 & n.hash;
        if (t[i] == n) {
            t[i] = n.next;
        } else if (t[i] instanceof Crowd<K, V> crowd) {
            crowd.remove((Member<K, V>) n);
            t[i] = crowd.next == null ? null : crowd;
        } else {
            Node<K, V> p = t[i];
            while (p.next != n) {
                p = p.next;
            }
            p.next = n.next;
        }
        Unsafe.getAndAddLong(this, COUNT, -1);
    }

    /** Under the stripe's lock: the node with the key; an error while the bin is reserved. */
    private Node<K, V> locked(int h, Object key) {
        Node<K, V>[] t = table;
        Node<K, V> e = t[t.length - 1 & h];
        if (e != null && e.hash == RESERVED) {
            throw new IllegalStateException("Recursive update");
        }
        return find(e, h, key);
    }

    private V put(K key, V value, boolean onlyIfAbsent) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        int h = spread(key.hashCode()), chain;
        if (onlyIfAbsent) {
            V v = get(key);
            if (v != null) {
                return v;
            }
        }
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
            if (e != null) {
                V old = e.val;
                if (!onlyIfAbsent) {
                    e.val = value;
                }
                return old;
            }
            chain = append(h, key, value);
        }
        added(chain);
        return null;
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
        long n = m.size();
        int c = tableSizeFor(n + (n >>> 1) + 1);
        if (table == null) {
            capacity = Math.max(capacity, c);
            makeTable();
        } else if (c > table.length - (table.length >>> 2)) {
            growTo(c, false);
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue(), false);
        }
    }

    @Override
    public V remove(Object key) {
        int h = spread(key.hashCode());
        if (table == null) {
            return null;
        }
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
            if (e == null) {
                return null;
            }
            unlink(e);
            return e.val;
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        int h = spread(key.hashCode());
        if (value == null || table == null) {
            return false;
        }
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
            if (e == null || !value.equals(e.val)) {
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
        int h = spread(key.hashCode());
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
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
        int h = spread(key.hashCode());
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
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
        if (table == null) {
            return;
        }
        lockAll(0, () -> {
            Node<K, V>[] t = table;
            for (int i = 0; i < t.length; i++) {
                t[i] = null;
            }
            count = 0;
        });
    }

    /** Where the next entry of a bin goes: behind this node. */
    private static <K, V> Node<K, V> end(Node<K, V> e) {
        while (e.hash != CROWD && e.next != null) {
            e = e.next;
        }
        return e;
    }

    /** The computations: a function makes the new value of the old one, which may be missing, as may be the new one. */
    private V compute(K key, BiFunction<? super K, ? super V, ? extends V> f, boolean ifAbsent, boolean ifPresent) {
        int h = spread(key.hashCode()), chain;
        V v;
        synchronized (stripe(h)) {
            Node<K, V> e = locked(h, key);
            if (e != null) {
                if (!ifPresent) {
                    return e.val;
                }
                v = f.apply(key, e.val);
                if (v == null) {
                    unlink(e);
                } else {
                    e.val = v;
                }
                return v;
            }
            if (!ifAbsent) {
                return null;
            }
            Node<K, V>[] t = table;
            int i = t.length - 1 & h;
            if (t[i] == null) {
                t[i] = new Node<>(RESERVED, null, null, null);
                try {
                    v = f.apply(key, null);
                } finally {
                    t[i] = null;
                }
            } else {
                Node<K, V> end = end(t[i]), after = end.next;
                v = f.apply(key, null);
                if (v != null && end.next != after) {
                    if (end.hash != CROWD) {
                        throw new IllegalStateException("Recursive update");
                    }
                    if (locked(h, key) != null) {
                        return v;
                    }
                }
            }
            if (v == null) {
                return null;
            }
            chain = append(h, key, v);
        }
        added(chain);
        return v;
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (key == null || mappingFunction == null) {
            throw new NullPointerException();
        }
        V v = get(key);
        return v != null ? v : compute(key, (k, old) -> mappingFunction.apply(k), true, false);
    }

    @Override
    public V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return compute(key, remappingFunction, false, true);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return compute(key, remappingFunction, true, true);
    }

    @Override
    public V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return compute(key, (k, old) -> old == null ? value : remappingFunction.apply(old, value), true, true);
    }

    @Override
    public boolean equals(Object o) {
        return super.equals(o);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return super.toString();
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
            while (t != null && (next == null ? index < t.length : next.hash < 0)) {
                next = next == null ? t[index++] : next.next;
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
        return new ValuesView<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySetView<>(this);
    }

    public Enumeration<K> keys() {
        return new KeyWalk();
    }

    public Enumeration<V> elements() {
        return new ValueWalk();
    }

    public long mappingCount() {
        return Math.max(0, count);
    }

    /** What the three views of the map share. */
    abstract static class CollectionView<K, V, E> extends AbstractCollection<E> implements java.io.Serializable {
        private static final long serialVersionUID = 7249069246763182397L;
        final ConcurrentHashMap<K, V> map;

        CollectionView(ConcurrentHashMap<K, V> map) {
            this.map = map;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        @Override
        public final int size() {
            return map.size();
        }

        @Override
        public final boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public final void clear() {
            map.clear();
        }
    }

    /** The map's values. */
    private static final class ValuesView<K, V> extends CollectionView<K, V, V> {
        private static final long serialVersionUID = 2249069246763182397L;

        ValuesView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public Iterator<V> iterator() {
            return map.new ValueWalk();
        }

        @Override
        public boolean contains(Object o) {
            return map.containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.CONCURRENT | Spliterator.NONNULL);
        }
    }

    /** The map's entries. */
    private static final class EntrySetView<K, V> extends CollectionView<K, V, Map.Entry<K, V>>
            implements Set<Map.Entry<K, V>> {
        private static final long serialVersionUID = 2249069246763182397L;

        EntrySetView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return map.new EntryWalk();
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() != null
                    && e.getValue() != null && e.getValue().equals(map.get(e.getKey()));
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() != null && map.remove(e.getKey(), e.getValue());
        }

        @Override
        public boolean add(Map.Entry<K, V> e) {
            return map.put(e.getKey(), e.getValue(), false) == null;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || o instanceof Set<?> set && set.size() == size() && containsAll(set);
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (Map.Entry<K, V> e : this) {
                h += e.hashCode();
            }
            return h;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.DISTINCT
                    | Spliterator.CONCURRENT | Spliterator.NONNULL);
        }
    }

    public static final class KeySetView<K, V> extends CollectionView<K, V, K>
            implements Set<K>, java.io.Serializable {
        private static final long serialVersionUID = 7249069246763182397L;
        @SuppressWarnings("serial")
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            super(map);
            this.value = value;
        }

        @Override
        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public V getMappedValue() {
            return value;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || o instanceof Set<?> set && set.size() == size() && containsAll(set);
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (K k : this) {
                h += k.hashCode();
            }
            return h;
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            map.forEach((k, v) -> action.accept(k));
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            boolean changed = false;
            for (Iterator<K> it = iterator(); it.hasNext(); ) {
                if (c.contains(it.next())) {
                    it.remove();
                    changed = true;
                }
            }
            return changed;
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

    // Bulk operations

    /** Folds the nodes of a part of the table; halves it while it holds more than the threshold. */
    private static final class Fold<K, V, A> extends RecursiveTask<A> {
        private static final long serialVersionUID = 1L;
        private final transient Node<K, V>[] t;
        private final int from, to;
        /** Bins below which to go on alone. */
        private final int alone;
        private final transient Supplier<A> start;
        private final transient BiFunction<A, Node<K, V>, A> step;
        private final transient BinaryOperator<A> join;

        Fold(Node<K, V>[] t, int from, int to, int alone, Supplier<A> start, BiFunction<A, Node<K, V>, A> step,
                BinaryOperator<A> join) {
            this.t = t;
            this.from = from;
            this.to = to;
            this.alone = alone;
            this.start = start;
            this.step = step;
            this.join = join;
        }

        @Override
        protected A compute() {
            if (to - from <= alone) {
                A a = start.get();
                for (int i = from; i < to; i++) {
                    for (Node<K, V> e = t[i]; e != null; e = e.next) {
                        if (e.hash >= 0) {
                            a = step.apply(a, e);
                        }
                    }
                }
                return a;
            }
            int middle = (from + to) >>> 1;
            Fold<K, V, A> upper = new Fold<>(t, middle, to, alone, start, step, join);
            upper.fork();
            A lower = new Fold<>(t, from, middle, alone, start, step, join).compute();
            return join.apply(lower, upper.join());
        }
    }

    private <A> A fold(long threshold, Supplier<A> start, BiFunction<A, Node<K, V>, A> step, BinaryOperator<A> join) {
        Node<K, V>[] t = table;
        if (t == null) {
            return start.get();
        }
        long n = Math.max(1, count), parts = threshold <= 0 ? n : n / threshold;
        parts = Math.min(parts, 4L * ForkJoinPool.getCommonPoolParallelism());
        int alone = parts <= 1 ? t.length : (int) Math.max(1, t.length / parts);
        return new Fold<>(t, 0, t.length, alone, start, step, join).invoke();
    }

    private void each(long threshold, Consumer<Node<K, V>> action) {
        fold(threshold, () -> null, (a, e) -> {
            action.accept(e);
            return null;
        }, (a, b) -> null);
    }

    private <U> U search0(long threshold, Function<Node<K, V>, ? extends U> f) {
        Object[] found = new Object[1];
        each(threshold, e -> {
            if (found[0] == null) {
                U u = f.apply(e);
                if (u != null) {
                    found[0] = u;
                }
            }
        });
        @SuppressWarnings("unchecked")
        U u = (U) found[0];
        return u;
    }

    private <U> U reduce0(long threshold, Function<Node<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return this.<U>fold(threshold, () -> null, (r, e) -> {
            U u = transformer.apply(e);
            return u == null ? r : r == null ? u : reducer.apply(r, u);
        }, (a, b) -> a == null ? b : b == null ? a : reducer.apply(a, b));
    }

    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> action.accept(e.key, e.val));
    }

    public <U> void forEach(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> {
            U u = transformer.apply(e.key, e.val);
            if (u != null) {
                action.accept(u);
            }
        });
    }

    public <U> U search(long parallelismThreshold,
            BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return search0(parallelismThreshold, e -> searchFunction.apply(e.key, e.val));
    }

    public <U> U reduce(long parallelismThreshold,
            BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<U>reduce0(parallelismThreshold, e -> transformer.apply(e.key, e.val), reducer);
    }

    public double reduceToDouble(long parallelismThreshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Double>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsDouble(r, transformer.applyAsDouble(e.key, e.val)), reducer::applyAsDouble);
    }

    public long reduceToLong(long parallelismThreshold, ToLongBiFunction<? super K, ? super V> transformer, long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Long>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsLong(r, transformer.applyAsLong(e.key, e.val)), reducer::applyAsLong);
    }

    public int reduceToInt(long parallelismThreshold, ToIntBiFunction<? super K, ? super V> transformer, int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Integer>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsInt(r, transformer.applyAsInt(e.key, e.val)), reducer::applyAsInt);
    }

    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> action.accept(e.key));
    }

    public <U> void forEachKey(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> {
            U u = transformer.apply(e.key);
            if (u != null) {
                action.accept(u);
            }
        });
    }

    public <U> U searchKeys(long parallelismThreshold, Function<? super K, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return search0(parallelismThreshold, e -> searchFunction.apply(e.key));
    }

    public K reduceKeys(long parallelismThreshold,
            BiFunction<? super K, ? super K, ? extends K> reducer) {
        Objects.requireNonNull(reducer);
        return this.<K>reduce0(parallelismThreshold, e -> e.key, reducer);
    }

    public <U> U reduceKeys(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<U>reduce0(parallelismThreshold, e -> transformer.apply(e.key), reducer);
    }

    public double reduceKeysToDouble(long parallelismThreshold, ToDoubleFunction<? super K> transformer, double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Double>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsDouble(r, transformer.applyAsDouble(e.key)), reducer::applyAsDouble);
    }

    public long reduceKeysToLong(long parallelismThreshold, ToLongFunction<? super K> transformer, long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Long>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsLong(r, transformer.applyAsLong(e.key)), reducer::applyAsLong);
    }

    public int reduceKeysToInt(long parallelismThreshold, ToIntFunction<? super K> transformer, int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Integer>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsInt(r, transformer.applyAsInt(e.key)), reducer::applyAsInt);
    }

    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> action.accept(e.val));
    }

    public <U> void forEachValue(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> {
            U u = transformer.apply(e.val);
            if (u != null) {
                action.accept(u);
            }
        });
    }

    public <U> U searchValues(long parallelismThreshold, Function<? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return search0(parallelismThreshold, e -> searchFunction.apply(e.val));
    }

    public V reduceValues(long parallelismThreshold,
            BiFunction<? super V, ? super V, ? extends V> reducer) {
        Objects.requireNonNull(reducer);
        return this.<V>reduce0(parallelismThreshold, e -> e.val, reducer);
    }

    public <U> U reduceValues(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<U>reduce0(parallelismThreshold, e -> transformer.apply(e.val), reducer);
    }

    public double reduceValuesToDouble(long parallelismThreshold, ToDoubleFunction<? super V> transformer, double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Double>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsDouble(r, transformer.applyAsDouble(e.val)), reducer::applyAsDouble);
    }

    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> transformer, long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Long>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsLong(r, transformer.applyAsLong(e.val)), reducer::applyAsLong);
    }

    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> transformer, int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Integer>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsInt(r, transformer.applyAsInt(e.val)), reducer::applyAsInt);
    }

    public void forEachEntry(long parallelismThreshold, Consumer<? super Map.Entry<K, V>> action) {
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> action.accept(e));
    }

    public <U> void forEachEntry(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> {
            U u = transformer.apply(e);
            if (u != null) {
                action.accept(u);
            }
        });
    }

    public <U> U searchEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return search0(parallelismThreshold, e -> searchFunction.apply(e));
    }

    public Map.Entry<K, V> reduceEntries(long parallelismThreshold,
            BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        Objects.requireNonNull(reducer);
        return this.<Map.Entry<K, V>>reduce0(parallelismThreshold, e -> e, reducer);
    }

    public <U> U reduceEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<U>reduce0(parallelismThreshold, e -> transformer.apply(e), reducer);
    }

    public double reduceEntriesToDouble(long parallelismThreshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis, DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Double>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsDouble(r, transformer.applyAsDouble(e)), reducer::applyAsDouble);
    }

    public long reduceEntriesToLong(long parallelismThreshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis, LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Long>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsLong(r, transformer.applyAsLong(e)), reducer::applyAsLong);
    }

    public int reduceEntriesToInt(long parallelismThreshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis, IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        return this.<Integer>fold(parallelismThreshold, () -> basis,
            (r, e) -> reducer.applyAsInt(r, transformer.applyAsInt(e)), reducer::applyAsInt);
    }

    /** In streams only: the parts of the map as it once was. */
    static class Segment<K, V> extends java.util.concurrent.locks.ReentrantLock {
        private static final long serialVersionUID = 2249069246763182397L;
        final float loadFactor = 0.75f;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        Segment<?, ?>[] segments = new Segment<?, ?>[STRIPES];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new Segment<>();
        }
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("segments", segments);
        fields.put("segmentShift", 32 - Integer.numberOfTrailingZeros(STRIPES));
        fields.put("segmentMask", STRIPES - 1);
        s.writeFields();
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
        s.writeObject(null);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        capacity = 16;
        stripes = new ConcurrentHashMap<K, V>().stripes;
        while (true) {
            K key = (K) s.readObject();
            V value = (V) s.readObject();
            if (key == null) {
                return;
            }
            put(key, value);
        }
    }
}
