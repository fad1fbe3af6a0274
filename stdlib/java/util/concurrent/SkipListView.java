package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A skip list as a map, between bounds if there are some, in either direction. */
abstract class SkipListView<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V> {
    SkipList<K, V> list;
    K low, high;
    boolean hasLow, hasHigh, lowInclusive, highInclusive, descending;

    /** For reading from a stream, which sets the fields. */
    SkipListView() {}

    SkipListView(SkipList<K, V> list) {
        this(list, false, null, false, false, null, false, false);
    }

    SkipListView(SkipList<K, V> list, boolean hasLow, K low, boolean lowInclusive, boolean hasHigh, K high,
            boolean highInclusive, boolean descending) {
        if (hasLow && hasHigh && list.compare(low, high) > 0) throw new IllegalArgumentException("inconsistent range");
        this.list = list;
        this.hasLow = hasLow;
        this.low = low;
        this.lowInclusive = lowInclusive;
        this.hasHigh = hasHigh;
        this.high = high;
        this.highInclusive = highInclusive;
        this.descending = descending;
    }

    private boolean tooLow(Object key) {
        if (!hasLow) return false;
        int c = list.compare(key, low);
        return c < 0 || c == 0 && !lowInclusive;
    }

    private boolean tooHigh(Object key) {
        if (!hasHigh) return false;
        int c = list.compare(key, high);
        return c > 0 || c == 0 && !highInclusive;
    }

    private boolean inRange(Object key) {
        Objects.requireNonNull(key);
        return !tooLow(key) && !tooHigh(key);
    }

    private K checked(K key) {
        if (!inRange(key)) throw new IllegalArgumentException("key out of range");
        return key;
    }

    // Nodes in the list's order, inside the bounds

    private SkipList.Node<K, V> lowest() {
        SkipList.Node<K, V> n = hasLow ? list.above(low, lowInclusive) : list.first();
        return n == null || tooHigh(n.key) ? null : n;
    }

    private SkipList.Node<K, V> highest() {
        SkipList.Node<K, V> n = list.below(high, highInclusive, !hasHigh);
        return n == null || tooLow(n.key) ? null : n;
    }

    private SkipList.Node<K, V> above(K key, boolean inclusive) {
        if (tooLow(key)) return lowest();
        SkipList.Node<K, V> n = list.above(key, inclusive);
        return n == null || tooHigh(n.key) ? null : n;
    }

    private SkipList.Node<K, V> below(K key, boolean inclusive) {
        if (tooHigh(key)) return highest();
        SkipList.Node<K, V> n = list.below(key, inclusive, false);
        return n == null || tooLow(n.key) ? null : n;
    }

    // ... and in the view's

    private SkipList.Node<K, V> first() {
        return descending ? highest() : lowest();
    }

    private SkipList.Node<K, V> last() {
        return descending ? lowest() : highest();
    }

    private SkipList.Node<K, V> near(K key, boolean after, boolean inclusive) {
        Objects.requireNonNull(key);
        return after != descending ? above(key, inclusive) : below(key, inclusive);
    }

    private SkipList.Node<K, V> step(SkipList.Node<K, V> n) {
        if (descending) return below(n.key, false);
        SkipList.Node<K, V> next = SkipList.after(n);
        return next == null || tooHigh(next.key) ? null : next;
    }

    private static <K, V> Map.Entry<K, V> entry(SkipList.Node<K, V> n) {
        if (n == null) return null;
        V v = n.value();
        return v == null ? null : new SimpleImmutableEntry<>(n.key, v);
    }

    private static <K> K key(SkipList.Node<K, ?> n) {
        return n == null ? null : n.key;
    }

    // Map

    private SkipList.Node<K, V> node(Object key) {
        return inRange(key) ? list.get(key) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public V get(Object key) {
        SkipList.Node<K, V> n = node(key);
        return n == null ? null : n.value();
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(value);
        checked(key);
        boolean[] created = new boolean[1];
        while (true) {
            SkipList.Node<K, V> n = list.getOrAdd(key, value, created);
            if (created[0]) return null;
            V old;
            while ((old = n.value()) != null) if (n.cas(old, value)) return old;
        }
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        checked(key);
        boolean[] created = new boolean[1];
        while (true) {
            SkipList.Node<K, V> n = list.getOrAdd(key, value, created);
            if (created[0]) return null;
            V old = n.value();
            if (old != null) return old;
        }
    }

    @Override
    public V remove(Object key) {
        SkipList.Node<K, V> n = node(key);
        if (n == null) return null;
        V old;
        while ((old = n.value()) != null) if (list.delete(n, old)) return old;
        return null;
    }

    @Override
    public boolean remove(Object key, Object value) {
        SkipList.Node<K, V> n = node(key);
        if (n == null || value == null) return false;
        V old;
        while ((old = n.value()) != null && value.equals(old)) if (list.delete(n, old)) return true;
        return false;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        SkipList.Node<K, V> n = node(key);
        if (n == null) return false;
        V old;
        while ((old = n.value()) != null && oldValue.equals(old)) if (n.cas(old, newValue)) return true;
        return false;
    }

    @Override
    public V replace(K key, V value) {
        Objects.requireNonNull(value);
        SkipList.Node<K, V> n = node(key);
        if (n == null) return null;
        V old;
        while ((old = n.value()) != null) if (n.cas(old, value)) return old;
        return null;
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V v = get(checked(key));
        if (v != null || (v = mappingFunction.apply(key)) == null) return v;
        V other = putIfAbsent(key, v);
        return other == null ? v : other;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        SkipList.Node<K, V> n = node(key);
        V old;
        while (n != null && (old = n.value()) != null) {
            V v = remappingFunction.apply(key, old);
            if (v == null ? list.delete(n, old) : n.cas(old, v)) return v;
        }
        return null;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        checked(key);
        while (true) {
            SkipList.Node<K, V> n = list.get(key);
            V old = n == null ? null : n.value();
            V v = remappingFunction.apply(key, old);
            if (old == null) {
                if (v == null || putIfAbsent(key, v) == null) return v;
            } else if (v == null ? list.delete(n, old) : n.cas(old, v)) {
                return v;
            }
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(remappingFunction);
        return compute(key, (k, old) -> old == null ? value : remappingFunction.apply(old, value));
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (SkipList.Node<K, V> n = first(); n != null; n = step(n)) if (value.equals(n.value())) return true;
        return false;
    }

    @Override
    public int size() {
        long count = 0;
        for (SkipList.Node<K, V> n = lowest(); n != null; n = SkipList.after(n)) {
            if (tooHigh(n.key)) break;
            count++;
        }
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    @Override
    public boolean isEmpty() {
        return lowest() == null;
    }

    @Override
    public void clear() {
        for (SkipList.Node<K, V> n = lowest(); n != null && !tooHigh(n.key); n = SkipList.after(n)) {
            V v;
            while ((v = n.value()) != null && !list.delete(n, v)) continue;
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (SkipList.Node<K, V> n = first(); n != null; n = step(n)) {
            V v = n.value();
            if (v != null) action.accept(n.key, v);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (SkipList.Node<K, V> n = first(); n != null; n = step(n)) {
            V v;
            while ((v = n.value()) != null && !n.cas(v, Objects.requireNonNull(function.apply(n.key, v)))) continue;
        }
    }

    @Override
    public boolean equals(Object o) {
        return super.equals(o);
    }

    // Sorted and navigable map

    @Override
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder(list.comparator) : list.comparator;
    }

    @Override
    public K firstKey() {
        SkipList.Node<K, V> n = first();
        if (n == null) throw new NoSuchElementException();
        return n.key;
    }

    @Override
    public K lastKey() {
        SkipList.Node<K, V> n = last();
        if (n == null) throw new NoSuchElementException();
        return n.key;
    }

    @Override
    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return entry(near(key, false, false));
    }

    @Override
    public K lowerKey(K key) {
        return key(near(key, false, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return entry(near(key, false, true));
    }

    @Override
    public K floorKey(K key) {
        return key(near(key, false, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return entry(near(key, true, true));
    }

    @Override
    public K ceilingKey(K key) {
        return key(near(key, true, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return entry(near(key, true, false));
    }

    @Override
    public K higherKey(K key) {
        return key(near(key, true, false));
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return entry(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return entry(last());
    }

    private Map.Entry<K, V> poll(boolean fromFirst) {
        while (true) {
            SkipList.Node<K, V> n = fromFirst ? first() : last();
            if (n == null) return null;
            V v = n.value();
            if (v != null && list.delete(n, v)) return new SimpleImmutableEntry<>(n.key, v);
        }
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(true);
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(false);
    }

    /** A view of a part of this one; the bounds are in this view's order. */
    private ConcurrentNavigableMap<K, V> part(boolean hasFrom, K from, boolean fromInclusive, boolean hasTo, K to,
            boolean toInclusive) {
        if (hasFrom) Objects.requireNonNull(from);
        if (hasTo) Objects.requireNonNull(to);
        boolean hasLo = descending ? hasTo : hasFrom, hasHi = descending ? hasFrom : hasTo;
        K lo = descending ? to : from, hi = descending ? from : to;
        boolean loIncl = descending ? toInclusive : fromInclusive, hiIncl = descending ? fromInclusive : toInclusive;
        if (hasLow) {
            if (!hasLo) {
                hasLo = true;
                lo = low;
                loIncl = lowInclusive;
            } else {
                int c = list.compare(lo, low);
                if (c < 0 || c == 0 && !lowInclusive && loIncl) throw new IllegalArgumentException("key out of range");
            }
        }
        if (hasHigh) {
            if (!hasHi) {
                hasHi = true;
                hi = high;
                hiIncl = highInclusive;
            } else {
                int c = list.compare(hi, high);
                if (c > 0 || c == 0 && !highInclusive && hiIncl) throw new IllegalArgumentException("key out of range");
            }
        }
        return new ConcurrentSkipListMap.SubMap<>(list, hasLo, lo, loIncl, hasHi, hi, hiIncl, descending);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return part(true, fromKey, fromInclusive, true, toKey, toInclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return part(false, null, false, true, toKey, inclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return part(true, fromKey, inclusive, false, null, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return new ConcurrentSkipListMap.SubMap<>(list, hasLow, low, lowInclusive, hasHigh, high, highInclusive, !descending);
    }

    // Views

    @Override
    public NavigableSet<K> keySet() {
        return new ConcurrentSkipListMap.KeySet<>(this);
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return keySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    /** Walks the nodes that live when it comes to them. */
    private abstract class Walk<T> implements Iterator<T> {
        private SkipList.Node<K, V> node, last;
        private V value;

        Walk() {
            node = first();
            settle();
        }

        private void settle() {
            while (node != null && (value = node.value()) == null) node = step(node);
        }

        @Override
        public final boolean hasNext() {
            return node != null;
        }

        abstract T of(K key, V value);

        @Override
        public final T next() {
            if (node == null) throw new NoSuchElementException();
            last = node;
            T t = of(node.key, value);
            node = step(node);
            settle();
            return t;
        }

        @Override
        public final void remove() {
            if (last == null) throw new IllegalStateException();
            SkipListView.this.remove(last.key);
            last = null;
        }
    }

    final Iterator<K> keyIterator() {
        return new Walk<K>() {
            @Override
            K of(K key, V value) {
                return key;
            }
        };
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return new Walk<V>() {
                    @Override
                    V of(K key, V value) {
                        return value;
                    }
                };
            }

            @Override
            public int size() {
                return SkipListView.this.size();
            }

            @Override
            public boolean isEmpty() {
                return SkipListView.this.isEmpty();
            }

            @Override
            public boolean contains(Object o) {
                return containsValue(o);
            }

            @Override
            public void clear() {
                SkipListView.this.clear();
            }

            @Override
            public Object[] toArray() {
                ArrayList<V> list = new ArrayList<>();
                forEach(list::add);
                return list.toArray();
            }

            @Override
            public Spliterator<V> spliterator() {
                return SkipListView.this.spliterator(iterator(), 0, null);
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walk<Map.Entry<K, V>>() {
                    @Override
                    Map.Entry<K, V> of(K key, V value) {
                        return new SimpleImmutableEntry<>(key, value);
                    }
                };
            }

            @Override
            public int size() {
                return SkipListView.this.size();
            }

            @Override
            public boolean isEmpty() {
                return SkipListView.this.isEmpty();
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.getValue() != null && e.getValue().equals(get(e.getKey()));
            }

            @Override
            public boolean remove(Object o) {
                return o instanceof Map.Entry<?, ?> e && SkipListView.this.remove(e.getKey(), e.getValue());
            }

            @Override
            public void clear() {
                SkipListView.this.clear();
            }

            @Override
            public Spliterator<Map.Entry<K, V>> spliterator() {
                return SkipListView.this instanceof ConcurrentSkipListMap
                    ? SkipListView.this.spliterator(iterator(), Spliterator.DISTINCT | Spliterator.SORTED,
                        (a, b) -> list.compare(a.getKey(), b.getKey()))
                    : SkipListView.this.spliterator(iterator(), Spliterator.DISTINCT, null);
            }
        };
    }

    /** Of the keys, values or entries: the map's own are split, those of a part are given one by one. */
    final <T> Spliterator<T> spliterator(Iterator<T> iterator, int traits, Comparator<? super T> comparator) {
        boolean part = !(this instanceof ConcurrentSkipListMap);
        return new BatchSpliterator<>(iterator, part ? Long.MAX_VALUE : size()) {
            @Override
            public Spliterator<T> trySplit() {
                return part ? null : super.trySplit();
            }

            @Override
            public int characteristics() {
                return part ? traits : traits | super.characteristics();
            }

            @Override
            public Comparator<? super T> getComparator() {
                return (traits & SORTED) != 0 ? comparator : super.getComparator();
            }
        };
    }
}
