package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map in a red-black tree. */
public class TreeMap<K, V> extends AbstractMap<K, V>
        implements NavigableMap<K, V>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 919286545866124006L;

    private final Comparator<? super K> comparator;
    transient Node<K, V> root;
    transient int size;
    transient int modCount;

    static final class Node<K, V> implements Map.Entry<K, V> {
        K key;
        V value;
        Node<K, V> left;
        Node<K, V> right;
        Node<K, V> parent;
        boolean red;

        Node(K key, V value, Node<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
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
            value = v;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    public TreeMap() {
        comparator = null;
    }

    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public TreeMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    public TreeMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        putAll(m);
    }

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<? super K>) a).compareTo((K) b)
                : comparator.compare((K) a, (K) b);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            if (Objects.equals(value, e.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V get(Object key) {
        Node<K, V> p = find(key);
        return p == null ? null : p.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> p = find(key);
        return p == null ? defaultValue : p.value;
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    final Node<K, V> find(Object key) {
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        Node<K, V> p = root;
        while (p != null) {
            int c = compare(key, p.key);
            if (c == 0) {
                return p;
            }
            p = c < 0 ? p.left : p.right;
        }
        return null;
    }

    /** The nearest node: towards smaller keys if down, and equal keys count if inclusive. */
    final Node<K, V> near(K key, boolean down, boolean inclusive) {
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        Node<K, V> p = root;
        Node<K, V> best = null;
        while (p != null) {
            int c = compare(key, p.key);
            if (c == 0 && inclusive) {
                return p;
            }
            if (down ? c > 0 : c < 0) {
                best = p;
                p = down ? p.right : p.left;
            } else {
                p = down ? p.left : p.right;
            }
        }
        return best;
    }

    final Node<K, V> first() {
        Node<K, V> p = root;
        while (p != null && p.left != null) {
            p = p.left;
        }
        return p;
    }

    final Node<K, V> last() {
        Node<K, V> p = root;
        while (p != null && p.right != null) {
            p = p.right;
        }
        return p;
    }

    static <K, V> Node<K, V> next(Node<K, V> t) {
        if (t.right != null) {
            Node<K, V> p = t.right;
            while (p.left != null) {
                p = p.left;
            }
            return p;
        }
        Node<K, V> p = t.parent;
        while (p != null && t == p.right) {
            t = p;
            p = p.parent;
        }
        return p;
    }

    static <K, V> Node<K, V> previous(Node<K, V> t) {
        if (t.left != null) {
            Node<K, V> p = t.left;
            while (p.right != null) {
                p = p.right;
            }
            return p;
        }
        Node<K, V> p = t.parent;
        while (p != null && t == p.left) {
            t = p;
            p = p.parent;
        }
        return p;
    }

    private V put(K key, V value, boolean replaceOld) {
        Node<K, V> t = root;
        if (t == null) {
            compare(key, key);
            root = new Node<>(key, value, null);
            size = 1;
            modCount++;
            return null;
        }
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        int c;
        Node<K, V> parent;
        do {
            parent = t;
            c = compare(key, t.key);
            if (c == 0) {
                V old = t.value;
                if (replaceOld || old == null) {
                    t.value = value;
                }
                return old;
            }
            t = c < 0 ? t.left : t.right;
        } while (t != null);
        add(key, value, parent, c < 0);
        return null;
    }

    private void add(K key, V value, Node<K, V> parent, boolean left) {
        Node<K, V> e = new Node<>(key, value, parent);
        if (left) {
            parent.left = e;
        } else {
            parent.right = e;
        }
        fixInsertion(e);
        size++;
        modCount++;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, false);
    }

    void check(int mc) {
        if (mc != modCount) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        if (root == null) {
            compare(key, key);
        }
        Node<K, V> e = find(key);
        if (e != null && e.value != null) {
            return e.value;
        }
        int mc = modCount;
        V v = mappingFunction.apply(key);
        check(mc);
        if (v != null) {
            put(key, v);
        }
        return v;
    }

    @Override
    public V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = find(key);
        return e == null || e.value == null ? null : remap(e, key, remappingFunction);
    }

    private V remap(Node<K, V> e, K key, BiFunction<? super K, ? super V, ? extends V> f) {
        int mc = modCount;
        V v = f.apply(key, e.value);
        check(mc);
        if (v == null) {
            delete(e);
        } else {
            e.value = v;
        }
        return v;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        if (root == null) {
            compare(key, key);
        }
        Node<K, V> e = find(key);
        if (e != null) {
            return remap(e, key, remappingFunction);
        }
        int mc = modCount;
        V v = remappingFunction.apply(key, null);
        check(mc);
        if (v != null) {
            put(key, v);
        }
        return v;
    }

    @Override
    public V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        if (root == null) {
            compare(key, key);
        }
        Node<K, V> e = find(key);
        if (e == null) {
            put(key, value);
            return value;
        }
        V v = value;
        if (e.value != null) {
            int mc = modCount;
            v = remappingFunction.apply(e.value, value);
            check(mc);
        }
        if (v == null) {
            delete(e);
        } else {
            e.value = v;
        }
        return v;
    }

    @Override
    public V remove(Object key) {
        Node<K, V> p = find(key);
        if (p == null) {
            return null;
        }
        V old = p.value;
        delete(p);
        return old;
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        root = null;
    }

    @Override
    public Object clone() {
        TreeMap<K, V> t = new TreeMap<>(comparator);
        try {
            @SuppressWarnings("unchecked")
            TreeMap<K, V> c = (TreeMap<K, V>) super.clone();
            t = c;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        t.modCount = 0;
        t.build(size, entrySet().iterator());
        return t;
    }

    /** Makes the tree anew, as level as can be, of entries in order. */
    private void build(int n, Iterator<? extends Map.Entry<? extends K, ? extends V>> entries) {
        size = n;
        root = subtree(0, n, 31 - Integer.numberOfLeadingZeros(n + 1), entries, null);
    }

    /** The next n entries; the nodes of the lowest level, which may not be full, are red. */
    private static <K, V> Node<K, V> subtree(int level, int n, int redLevel,
            Iterator<? extends Map.Entry<? extends K, ? extends V>> entries, Node<K, V> parent) {
        if (n == 0) {
            return null;
        }
        int before = (n - 1) / 2;
        Node<K, V> left = subtree(level + 1, before, redLevel, entries, null);
        Map.Entry<? extends K, ? extends V> e = entries.next();
        Node<K, V> middle = new Node<>(e.getKey(), e.getValue(), parent);
        middle.red = level == redLevel;
        if (left != null) {
            middle.left = left;
            left.parent = middle;
        }
        middle.right = subtree(level + 1, n - 1 - before, redLevel, entries, middle);
        return middle;
    }

    /** Adds keys that are in this map's order to the map, which is empty. */
    <E extends K> void addKeys(Collection<E> keys, V value) {
        modCount++;
        Iterator<E> i = keys.iterator();
        build(keys.size(), new Iterator<Map.Entry<E, V>>() {
            @Override
            public boolean hasNext() {
                return i.hasNext();
            }

            @Override
            public Map.Entry<E, V> next() {
                return new SimpleImmutableEntry<>(i.next(), value);
            }
        });
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        int n = m.size();
        if (size == 0 && n != 0 && m instanceof SortedMap<? extends K, ? extends V> sorted
                && Objects.equals(comparator, sorted.comparator())) {
            modCount++;
            build(n, sorted.entrySet().iterator());
        } else {
            super.putAll(m);
        }
    }

    static <K, V> Map.Entry<K, V> export(Node<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    static <K, V> K keyOrNull(Node<K, V> e) {
        return e == null ? null : e.key;
    }

    static <K> K key(Node<K, ?> e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e.key;
    }

    @Override
    public K firstKey() {
        return key(first());
    }

    @Override
    public K lastKey() {
        return key(last());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return export(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return export(last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        Node<K, V> p = first();
        Map.Entry<K, V> r = export(p);
        if (p != null) {
            delete(p);
        }
        return r;
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        Node<K, V> p = last();
        Map.Entry<K, V> r = export(p);
        if (p != null) {
            delete(p);
        }
        return r;
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return export(near(key, true, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOrNull(near(key, true, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return export(near(key, true, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOrNull(near(key, true, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return export(near(key, false, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOrNull(near(key, false, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return export(near(key, false, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOrNull(near(key, false, false));
    }

    private NavigableSubMap<K, V> all(boolean descending) {
        NavigableSubMap<K, V> all = NavigableSubMap.of(this, true, null, true, true, null, true, descending);
        all.own = true;
        return all;
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new KeySet<>(all(false));
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return new KeySet<>(all(true));
    }

    @Override
    public Collection<V> values() {
        return all(false).values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return all(false).entrySet();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return all(true);
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey,
            boolean toInclusive) {
        return NavigableSubMap.of(this, false, fromKey, fromInclusive, false, toKey, toInclusive,
                false);
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return NavigableSubMap.of(this, true, null, true, false, toKey, inclusive, false);
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return NavigableSubMap.of(this, false, fromKey, inclusive, true, null, true, false);
    }

    @Override
    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public SortedMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int mc = modCount;
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            action.accept(e.key, e.value);
            check(mc);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int mc = modCount;
        for (Node<K, V> e = first(); e != null; e = next(e)) {
            e.value = function.apply(e.key, e.value);
            check(mc);
        }
    }

    /** A part of the map between bounds, in either direction. */
    abstract static class NavigableSubMap<K, V> extends AbstractMap<K, V>
            implements NavigableMap<K, V>, java.io.Serializable {
        private static final long serialVersionUID = -2102997345730753016L;
        final TreeMap<K, V> m;
        final boolean fromStart;
        @SuppressWarnings("serial")
        final K lo;
        final boolean loInclusive;
        final boolean toEnd;
        @SuppressWarnings("serial")
        final K hi;
        final boolean hiInclusive;
        /** The map's own view of itself: its spliterators know the tree. */
        transient boolean own;

        static <K, V> NavigableSubMap<K, V> of(TreeMap<K, V> m, boolean fromStart, K lo, boolean loInclusive,
                boolean toEnd, K hi, boolean hiInclusive, boolean descending) {
            return descending ? new DescendingSubMap<>(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive)
                    : new AscendingSubMap<>(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive);
        }

        final boolean descending() {
            return this instanceof DescendingSubMap;
        }

        NavigableSubMap(TreeMap<K, V> m, boolean fromStart, K lo, boolean loInclusive, boolean toEnd, K hi,
                boolean hiInclusive) {
            if (!fromStart && !toEnd) {
                if (m.compare(lo, hi) > 0) {
                    throw new IllegalArgumentException("fromKey > toKey");
                }
            } else {
                if (!fromStart) {
                    m.compare(lo, lo);
                }
                if (!toEnd) {
                    m.compare(hi, hi);
                }
            }
            this.m = m;
            this.fromStart = fromStart;
            this.lo = lo;
            this.loInclusive = loInclusive;
            this.toEnd = toEnd;
            this.hi = hi;
            this.hiInclusive = hiInclusive;
        }

        private boolean tooLow(Object key) {
            if (fromStart) {
                return false;
            }
            int c = m.compare(key, lo);
            return c < 0 || c == 0 && !loInclusive;
        }

        private boolean tooHigh(Object key) {
            if (toEnd) {
                return false;
            }
            int c = m.compare(key, hi);
            return c > 0 || c == 0 && !hiInclusive;
        }

        private boolean inRange(Object key) {
            return !tooLow(key) && !tooHigh(key);
        }

        private boolean whole() {
            return fromStart && toEnd;
        }

        /** The first node in ascending order. */
        private Node<K, V> lowest() {
            Node<K, V> e = fromStart ? m.first() : m.near(lo, false, loInclusive);
            return e == null || tooHigh(e.key) ? null : e;
        }

        private Node<K, V> highest() {
            Node<K, V> e = toEnd ? m.last() : m.near(hi, true, hiInclusive);
            return e == null || tooLow(e.key) ? null : e;
        }

        Node<K, V> start() {
            return descending() ? highest() : lowest();
        }

        Node<K, V> end() {
            return descending() ? lowest() : highest();
        }

        Node<K, V> after(Node<K, V> e) {
            Node<K, V> n = descending() ? previous(e) : TreeMap.next(e);
            return n == null || (descending() ? tooLow(n.key) : tooHigh(n.key)) ? null : n;
        }

        private Node<K, V> nearby(K key, boolean before, boolean inclusive) {
            boolean down = before != descending();
            Node<K, V> e;
            if (down && tooHigh(key)) {
                e = highest();
            } else if (!down && tooLow(key)) {
                e = lowest();
            } else {
                e = m.near(key, down, inclusive);
            }
            return e == null || !inRange(e.key) ? null : e;
        }

        @Override
        public int size() {
            if (whole()) {
                return m.size;
            }
            int n = 0;
            for (Node<K, V> e = start(); e != null; e = after(e)) {
                n++;
            }
            return n;
        }

        @Override
        public boolean isEmpty() {
            return start() == null;
        }

        @Override
        public boolean containsKey(Object key) {
            return inRange(key) && m.containsKey(key);
        }

        @Override
        public V get(Object key) {
            return inRange(key) ? m.get(key) : null;
        }

        @Override
        public V put(K key, V value) {
            if (!inRange(key)) {
                throw new IllegalArgumentException("key out of range");
            }
            return m.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return inRange(key) ? m.remove(key) : null;
        }

        @Override
        public Comparator<? super K> comparator() {
            return descending() ? Collections.reverseOrder(m.comparator) : m.comparator;
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return export(nearby(key, true, false));
        }

        @Override
        public K lowerKey(K key) {
            return keyOrNull(nearby(key, true, false));
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return export(nearby(key, true, true));
        }

        @Override
        public K floorKey(K key) {
            return keyOrNull(nearby(key, true, true));
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return export(nearby(key, false, true));
        }

        @Override
        public K ceilingKey(K key) {
            return keyOrNull(nearby(key, false, true));
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return export(nearby(key, false, false));
        }

        @Override
        public K higherKey(K key) {
            return keyOrNull(nearby(key, false, false));
        }

        @Override
        public K firstKey() {
            return key(start());
        }

        @Override
        public K lastKey() {
            return key(end());
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return export(start());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return export(end());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            Node<K, V> e = start();
            Map.Entry<K, V> r = export(e);
            if (e != null) {
                m.delete(e);
            }
            return r;
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            Node<K, V> e = end();
            Map.Entry<K, V> r = export(e);
            if (e != null) {
                m.delete(e);
            }
            return r;
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return NavigableSubMap.of(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive,
                    !descending());
        }

        @Override
        public Set<K> keySet() {
            return navigableKeySet();
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new KeySet<>(this);
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return descendingMap().navigableKeySet();
        }

        /** Whether a bound lies in the closed range, so that an exclusive bound may repeat it. */
        private boolean boundOk(K key, boolean inclusive) {
            if (inclusive) {
                return inRange(key);
            }
            return (fromStart || m.compare(key, lo) >= 0) && (toEnd || m.compare(key, hi) <= 0);
        }

        private NavigableSubMap<K, V> part(boolean hasFrom, K from, boolean fromInc, boolean hasTo, K to,
                boolean toInc) {
            if (hasFrom && !boundOk(from, fromInc)) {
                throw new IllegalArgumentException("fromKey out of range");
            }
            if (hasTo && !boundOk(to, toInc)) {
                throw new IllegalArgumentException("toKey out of range");
            }
            if (descending()) {
                return NavigableSubMap.of(m, !hasTo && fromStart, hasTo ? to : lo,
                        hasTo ? toInc : loInclusive, !hasFrom && toEnd, hasFrom ? from : hi,
                        hasFrom ? fromInc : hiInclusive, true);
            }
            return NavigableSubMap.of(m, !hasFrom && fromStart, hasFrom ? from : lo,
                    hasFrom ? fromInc : loInclusive, !hasTo && toEnd, hasTo ? to : hi,
                    hasTo ? toInc : hiInclusive, false);
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromInc, K to, boolean toInc) {
            return part(true, from, fromInc, true, to, toInc);
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            return part(false, null, true, true, to, inclusive);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            return part(true, from, inclusive, false, null, true);
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return subMap(from, true, to, false);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return headMap(to, false);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return tailMap(from, true);
        }

        @Override
        public Collection<V> values() {
            return new AbstractCollection<V>() {
                @Override
                public Iterator<V> iterator() {
                    Walk<K, V> w = new Walk<>(NavigableSubMap.this);
                    return new Iterator<V>() {
                        @Override
                        public boolean hasNext() {
                            return w.hasNext();
                        }

                        @Override
                        public V next() {
                            return w.step().value;
                        }

                        @Override
                        public void remove() {
                            w.remove();
                        }
                    };
                }

                @Override
                public int size() {
                    return NavigableSubMap.this.size();
                }

                @Override
                public boolean remove(Object o) {
                    for (Node<K, V> e = start(); e != null; e = after(e)) {
                        if (Objects.equals(e.value, o)) {
                            m.delete(e);
                            return true;
                        }
                    }
                    return false;
                }

                @Override
                public void clear() {
                    NavigableSubMap.this.clear();
                }

                @Override
                public Spliterator<V> spliterator() {
                    return own && !descending() ? new TreeSpliterator<>(m, false, n -> n.value, 0, null)
                            : super.spliterator();
                }
            };
        }

        @Override
        public void clear() {
            if (whole()) {
                m.clear();
            } else {
                super.clear();
            }
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<Map.Entry<K, V>>() {
                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    Walk<K, V> w = new Walk<>(NavigableSubMap.this);
                    return new Iterator<Map.Entry<K, V>>() {
                        @Override
                        public boolean hasNext() {
                            return w.hasNext();
                        }

                        @Override
                        public Map.Entry<K, V> next() {
                            return w.step();
                        }

                        @Override
                        public void remove() {
                            w.remove();
                        }
                    };
                }

                @Override
                public int size() {
                    return NavigableSubMap.this.size();
                }

                @Override
                public boolean isEmpty() {
                    return NavigableSubMap.this.isEmpty();
                }

                @Override
                public boolean contains(Object o) {
                    if (!(o instanceof Map.Entry<?, ?> e) || !inRange(e.getKey())) {
                        return false;
                    }
                    Node<K, V> n = m.find(e.getKey());
                    return n != null && Objects.equals(n.value, e.getValue());
                }

                @Override
                public boolean remove(Object o) {
                    if (!contains(o)) {
                        return false;
                    }
                    m.remove(((Map.Entry<?, ?>) o).getKey());
                    return true;
                }

                @Override
                public void clear() {
                    if (whole()) {
                        m.clear();
                    } else {
                        super.clear();
                    }
                }

                @Override
                public Spliterator<Map.Entry<K, V>> spliterator() {
                    return own && !descending() ? new TreeSpliterator<K, V, Map.Entry<K, V>>(m, false, n -> n,
                            Spliterator.DISTINCT | Spliterator.SORTED, (a, b) -> m.compare(a.getKey(), b.getKey()))
                            : super.spliterator();
                }
            };
        }
    }

    static final class AscendingSubMap<K, V> extends NavigableSubMap<K, V> {
        private static final long serialVersionUID = 912986545866124060L;

        AscendingSubMap(TreeMap<K, V> m, boolean fromStart, K lo, boolean loInclusive, boolean toEnd, K hi,
                boolean hiInclusive) {
            super(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive);
        }
    }

    static final class DescendingSubMap<K, V> extends NavigableSubMap<K, V> {
        private static final long serialVersionUID = 912986545866120460L;
        @SuppressWarnings("serial")
        final Comparator<? super K> reverseComparator;

        DescendingSubMap(TreeMap<K, V> m, boolean fromStart, K lo, boolean loInclusive, boolean toEnd, K hi,
                boolean hiInclusive) {
            super(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive);
            reverseComparator = Collections.reverseOrder(m.comparator);
        }
    }

    /** Walks a range. */
    private static final class Walk<K, V> {
        private final NavigableSubMap<K, V> range;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected;

        Walk(NavigableSubMap<K, V> range) {
            this.range = range;
            next = range.start();
            expected = range.m.modCount;
        }

        boolean hasNext() {
            return next != null;
        }

        Node<K, V> step() {
            Node<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            range.m.check(expected);
            next = range.after(e);
            last = e;
            return e;
        }

        void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            range.m.check(expected);
            if (next != null && last.left != null && last.right != null && !range.descending()) {
                next = last;
            }
            range.m.delete(last);
            expected = range.m.modCount;
            last = null;
        }
    }

    /** The keys of a range. */
    static final class KeySet<E> extends AbstractSet<E> implements NavigableSet<E> {
        @Override
        public Spliterator<E> spliterator() {
            NavigableSubMap<E, ?> range = (NavigableSubMap<E, ?>) m;
            return range.own ? spliterator(range.m, range.descending())
                    : new TreeSpliterator.Range<>(iterator(), !range.descending(), comparator());
        }

        private static <E, V> Spliterator<E> spliterator(TreeMap<E, V> m, boolean descending) {
            return new TreeSpliterator<>(m, descending, n -> n.key,
                    Spliterator.DISTINCT | (descending ? 0 : Spliterator.SORTED), m.comparator);
        }

        private final NavigableMap<E, ?> m;

        KeySet(NavigableMap<E, ?> m) {
            this.m = m;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterator<E> iterator() {
            Walk<E, Object> w = new Walk<>((NavigableSubMap<E, Object>) m);
            return new Iterator<E>() {
                @Override
                public boolean hasNext() {
                    return w.hasNext();
                }

                @Override
                public E next() {
                    return w.step().key;
                }

                @Override
                public void remove() {
                    w.remove();
                }
            };
        }

        @Override
        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public int size() {
            return m.size();
        }

        @Override
        public boolean isEmpty() {
            return m.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public boolean remove(Object o) {
            int n = size();
            m.remove(o);
            return size() != n;
        }

        @Override
        public E lower(E e) {
            return m.lowerKey(e);
        }

        @Override
        public E floor(E e) {
            return m.floorKey(e);
        }

        @Override
        public E ceiling(E e) {
            return m.ceilingKey(e);
        }

        @Override
        public E higher(E e) {
            return m.higherKey(e);
        }

        @Override
        public E first() {
            return m.firstKey();
        }

        @Override
        public E last() {
            return m.lastKey();
        }

        @Override
        public Comparator<? super E> comparator() {
            return m.comparator();
        }

        @Override
        public E pollFirst() {
            Map.Entry<E, ?> e = m.pollFirstEntry();
            return e == null ? null : e.getKey();
        }

        @Override
        public E pollLast() {
            Map.Entry<E, ?> e = m.pollLastEntry();
            return e == null ? null : e.getKey();
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInc, E to, boolean toInc) {
            return new KeySet<>(m.subMap(from, fromInc, to, toInc));
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return new KeySet<>(m.headMap(to, inclusive));
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return new KeySet<>(m.tailMap(from, inclusive));
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return subSet(from, true, to, false);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return headSet(to, false);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return tailSet(from, true);
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new KeySet<>(m.descendingMap());
        }
    }

    /* Red-black balancing (Cormen et al.). */

    private static boolean red(Node<?, ?> n) {
        return n != null && n.red;
    }

    private void rotate(Node<K, V> p, boolean left) {
        Node<K, V> r = left ? p.right : p.left;
        Node<K, V> inner = left ? r.left : r.right;
        if (left) {
            p.right = inner;
        } else {
            p.left = inner;
        }
        if (inner != null) {
            inner.parent = p;
        }
        r.parent = p.parent;
        if (p.parent == null) {
            root = r;
        } else if (p.parent.left == p) {
            p.parent.left = r;
        } else {
            p.parent.right = r;
        }
        if (left) {
            r.left = p;
        } else {
            r.right = p;
        }
        p.parent = r;
    }

    private void fixInsertion(Node<K, V> x) {
        x.red = true;
        while (x != root && x.parent.red) {
            Node<K, V> p = x.parent;
            Node<K, V> g = p.parent;
            boolean left = p == g.left;
            Node<K, V> uncle = left ? g.right : g.left;
            if (red(uncle)) {
                p.red = false;
                uncle.red = false;
                g.red = true;
                x = g;
                continue;
            }
            if (x == (left ? p.right : p.left)) {
                x = p;
                rotate(x, left);
                p = x.parent;
            }
            p.red = false;
            g.red = true;
            rotate(g, !left);
        }
        root.red = false;
    }

    private void delete(Node<K, V> p) {
        modCount++;
        size--;
        if (p.left != null && p.right != null) {
            Node<K, V> s = next(p);
            p.key = s.key;
            p.value = s.value;
            p = s;
        }
        Node<K, V> child = p.left != null ? p.left : p.right;
        if (child != null) {
            child.parent = p.parent;
            if (p.parent == null) {
                root = child;
            } else if (p == p.parent.left) {
                p.parent.left = child;
            } else {
                p.parent.right = child;
            }
            p.left = null;
            p.right = null;
            p.parent = null;
            if (!p.red) {
                fixDeletion(child);
            }
        } else if (p.parent == null) {
            root = null;
        } else {
            if (!p.red) {
                fixDeletion(p);
            }
            if (p.parent != null) {
                if (p == p.parent.left) {
                    p.parent.left = null;
                } else if (p == p.parent.right) {
                    p.parent.right = null;
                }
                p.parent = null;
            }
        }
    }

    private void fixDeletion(Node<K, V> x) {
        while (x != root && !red(x)) {
            Node<K, V> p = x.parent;
            boolean left = x == p.left;
            Node<K, V> sib = left ? p.right : p.left;
            if (red(sib)) {
                sib.red = false;
                p.red = true;
                rotate(p, left);
                sib = left ? p.right : p.left;
            }
            Node<K, V> near = left ? sib.left : sib.right;
            Node<K, V> far = left ? sib.right : sib.left;
            if (!red(near) && !red(far)) {
                sib.red = true;
                x = p;
                continue;
            }
            if (!red(far)) {
                near.red = false;
                sib.red = true;
                rotate(sib, !left);
                sib = left ? p.right : p.left;
                far = left ? sib.right : sib.left;
            }
            sib.red = p.red;
            p.red = false;
            far.red = false;
            rotate(p, left);
            x = root;
        }
        x.red = false;
    }

    @Override
    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        List<Map.Entry<K, V>> entries = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            K key = (K) s.readObject();
            entries.add(new SimpleImmutableEntry<>(key, (V) s.readObject()));
        }
        build(entries.size(), entries.iterator());
    }
}
