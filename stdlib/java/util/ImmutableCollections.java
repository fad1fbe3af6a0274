package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The collections of List.of, Set.of and Map.of, which refuse change and null. */
final class ImmutableCollections {
    private ImmutableCollections() {
    }

    static UnsupportedOperationException uoe() {
        return new UnsupportedOperationException();
    }

    static <E> List<E> listOf(Object... elements) {
        Object[] a = new Object[elements.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = Objects.requireNonNull(elements[i]);
        }
        return a.length == 1 || a.length == 2 ? new List12<>(a) : new ListN<>(a, false);
    }

    /** A list of an array that nobody else has; nulls stand in it. */
    static <E> List<E> listWithNulls(Object[] a) {
        return new ListN<>(a, true);
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> listCopy(Collection<? extends E> c) {
        if (c instanceof ListN && !((ListN<?>) c).allowNulls) {
            return (List<E>) c;
        }
        return listOf(c.toArray());
    }

    static <E> Set<E> setOf(Object... elements) {
        return elements.length == 1 || elements.length == 2 ? new Set12<>(elements) : new SetN<>(elements);
    }

    static <K, V> Map<K, V> mapOf(Object... keysAndValues) {
        return keysAndValues.length == 2 ? new Map1<>(keysAndValues) : new MapN<>(keysAndValues);
    }

    /** Small ones are known by another name. */
    private static final class List12<E> extends ListN<E> {
        List12(Object[] a) {
            super(a, false);
        }
    }

    private static final class Set12<E> extends SetN<E> {
        Set12(Object[] elements) {
            super(elements);
        }
    }

    private static final class Map1<K, V> extends MapN<K, V> {
        Map1(Object[] keyAndValue) {
            super(keyAndValue);
        }
    }

    /** What lists that refuse change share. */
    abstract static class AbstractImmutableList<E> extends AbstractList<E> {
        @Override
        public boolean add(E e) {
            throw uoe();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw uoe();
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            throw uoe();
        }

        @Override
        public void clear() {
            throw uoe();
        }

        @Override
        public boolean remove(Object o) {
            throw uoe();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw uoe();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw uoe();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw uoe();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw uoe();
        }

        @Override
        public void sort(Comparator<? super E> c) {
            throw uoe();
        }

        @Override
        public E removeFirst() {
            throw uoe();
        }

        @Override
        public E removeLast() {
            throw uoe();
        }
    }

    /** A part of a list. */
    static final class SubList<E> extends AbstractImmutableList<E> implements RandomAccess {
        private final ListN<E> root;
        private final int offset, size;

        SubList(ListN<E> root, int offset, int size) {
            this.root = root;
            this.offset = offset;
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public E get(int index) {
            return root.get(offset + Objects.checkIndex(index, size));
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterator<E> iterator() {
            return (Iterator<E>) new ListItr(root.a, offset, offset + size);
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(root.a, offset, offset + size);
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public int indexOf(Object o) {
            if (!root.allowNulls) {
                Objects.requireNonNull(o);
            }
            for (int i = 0; i < size; i++) {
                if (Objects.equals(o, root.a[offset + i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            if (!root.allowNulls) {
                Objects.requireNonNull(o);
            }
            for (int i = size - 1; i >= 0; i--) {
                if (Objects.equals(o, root.a[offset + i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public List<E> subList(int from, int to) {
            AbstractList.subListRangeCheck(from, to, size);
            return new ImmutableCollections.SubList<>(root, offset + from, to - from);
        }
    }

    static sealed class ListN<E> extends AbstractImmutableList<E>
            implements RandomAccess, java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private final Object[] a;
        final boolean allowNulls;

        final Object writeReplace() {
            return new CollSer(allowNulls ? 4 : 1, a);
        }

        ListN(Object[] a, boolean allowNulls) {
            this.a = a;
            this.allowNulls = allowNulls;
        }

        @Override
        public int size() {
            return a.length;
        }

        @Override
        public boolean isEmpty() {
            return a.length == 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E get(int index) {
            if ((index < 0 || index >= a.length) && a.length > 0 && a.length <= 2) {
                throw new IndexOutOfBoundsException("Index: " + index + " Size: " + a.length);
            }
            return (E) a[index];
        }

        @Override
        public Object[] toArray() {
            Object[] r = new Object[a.length];
            System.arraycopy(a, 0, r, 0, a.length);
            return r;
        }

        @Override
        public int indexOf(Object o) {
            if (!allowNulls) {
                Objects.requireNonNull(o);
            }
            for (int i = 0; i < a.length; i++) {
                if (Objects.equals(o, a[i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            if (!allowNulls) {
                Objects.requireNonNull(o);
            }
            for (int i = a.length - 1; i >= 0; i--) {
                if (Objects.equals(o, a[i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterator<E> iterator() {
            return (Iterator<E>) new ListItr(a, 0, a.length);
        }

        @Override
        public List<E> subList(int from, int to) {
            subListRangeCheck(from, to, a.length);
            return new ImmutableCollections.SubList<>(this, from, to - from);
        }
    }

    private static final class ListItr implements Iterator<Object> {
        private final Object[] a;
        private final int end;
        private int at;

        ListItr(Object[] a, int at, int end) {
            this.a = a;
            this.at = at;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return at != end;
        }

        @Override
        public Object next() {
            if (at >= end) {
                throw new NoSuchElementException();
            }
            return a[at++];
        }

        @Override
        public void remove() {
            throw uoe();
        }
    }

    /** An immutable set: the elements in the given order, found through open addressing. */
    static sealed class SetN<E> extends AbstractSet<E> implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private final Object[] elements;
        private final int[] index;

        final Object writeReplace() {
            return new CollSer(2, elements);
        }

        SetN(Object[] input) {
            elements = new Object[input.length];
            index = table(input.length);
            for (int i = 0; i < input.length; i++) {
                Object e = Objects.requireNonNull(input[i]);
                int at = probe(index, elements, 1, e);
                if (at >= 0) {
                    throw new IllegalArgumentException("duplicate element: " + e);
                }
                index[-at - 1] = i + 1;
                elements[i] = e;
            }
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public boolean isEmpty() {
            return elements.length == 0;
        }

        @Override
        public boolean contains(Object o) {
            Objects.requireNonNull(o);
            return elements.length > 0 && probe(index, elements, 1, o) >= 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterator<E> iterator() {
            return (Iterator<E>) new ListItr(elements, 0, elements.length);
        }

        @Override
        public Object[] toArray() {
            Object[] r = new Object[elements.length];
            System.arraycopy(elements, 0, r, 0, r.length);
            return r;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (Object e : elements) {
                h += e.hashCode();
            }
            return h;
        }

        @Override
        public boolean add(E e) {
            throw uoe();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw uoe();
        }

        @Override
        public void clear() {
            throw uoe();
        }

        @Override
        public boolean remove(Object o) {
            throw uoe();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw uoe();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw uoe();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw uoe();
        }
    }

    private static int[] table(int n) {
        int size = 2;
        while (size < n * 2) {
            size <<= 1;
        }
        return new int[size];
    }

    /** The position of the key in the index, or -(free position) - 1; keys stand at i * step. */
    private static int probe(int[] index, Object[] keys, int step, Object k) {
        int h = k.hashCode();
        int mask = index.length - 1;
        int i = (h ^ h >>> 16) & mask;
        while (index[i] != 0) {
            if (k.equals(keys[(index[i] - 1) * step])) {
                return i;
            }
            i = i + 1 & mask;
        }
        return -i - 1;
    }

    static sealed class MapN<K, V> extends AbstractMap<K, V> implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private final Object[] table;
        private final int[] index;

        final Object writeReplace() {
            return new CollSer(3, table);
        }

        MapN(Object[] input) {
            if ((input.length & 1) != 0) {
                throw new InternalError("length is odd");
            }
            table = new Object[input.length];
            index = ImmutableCollections.table(input.length / 2);
            for (int i = 0; i < input.length; i += 2) {
                Object k = Objects.requireNonNull(input[i]);
                Object v = Objects.requireNonNull(input[i + 1]);
                int at = probe(index, table, 2, k);
                if (at >= 0) {
                    throw new IllegalArgumentException("duplicate key: " + k);
                }
                index[-at - 1] = i / 2 + 1;
                table[i] = k;
                table[i + 1] = v;
            }
        }

        @Override
        public int size() {
            return table.length >> 1;
        }

        @Override
        public boolean isEmpty() {
            return table.length == 0;
        }

        @Override
        public boolean containsKey(Object o) {
            Objects.requireNonNull(o);
            return table.length > 0 && probe(index, table, 2, o) >= 0;
        }

        @Override
        public boolean containsValue(Object o) {
            Objects.requireNonNull(o);
            for (int i = 1; i < table.length; i += 2) {
                if (o.equals(table[i])) {
                    return true;
                }
            }
            return false;
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(Object o) {
            Objects.requireNonNull(o);
            int i = probe(index, table, 2, o);
            return i < 0 ? null : (V) table[(index[i] - 1) * 2 + 1];
        }

        @Override
        public V getOrDefault(Object o, V defaultValue) {
            V v = get(o);
            return v != null ? v : defaultValue;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<Map.Entry<K, V>>() {
                @Override
                public int size() {
                    return table.length >> 1;
                }

                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    return new Iterator<Map.Entry<K, V>>() {
                        private int at;

                        @Override
                        public boolean hasNext() {
                            return at < table.length;
                        }

                        @Override
                        @SuppressWarnings("unchecked")
                        public Map.Entry<K, V> next() {
                            if (at >= table.length) {
                                throw new NoSuchElementException();
                            }
                            at += 2;
                            return new KeyValueHolder<>((K) table[at - 2], (V) table[at - 1]);
                        }
                    };
                }

                @Override
                public void clear() {
                    throw uoe();
                }
            };
        }

        @Override
        public void clear() {
            throw uoe();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mf) {
            throw uoe();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V put(K key, V value) {
            throw uoe();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> m) {
            throw uoe();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw uoe();
        }

        @Override
        public V remove(Object key) {
            throw uoe();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw uoe();
        }

        @Override
        public V replace(K key, V value) {
            throw uoe();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw uoe();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw uoe();
        }
    }
}
