package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Algorithms and wrappers of collections. */
public class Collections {
    @SuppressWarnings("rawtypes")
    public static final Set EMPTY_SET = new EmptySet<>();
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new EmptyList<>();
    @SuppressWarnings("rawtypes")
    public static final Map EMPTY_MAP = new EmptyMap<>();
    private static Random r;

    private Collections() {
    }

    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> c) {
        list.sort(c);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        return search((List) list, key, (Comparator) Comparator.naturalOrder());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> c) {
        return search((List) list, key, c == null ? (Comparator) Comparator.naturalOrder()
                : (Comparator) c);
    }

    private static int search(List<Object> list, Object key, Comparator<Object> c) {
        int lo = 0;
        int hi = list.size() - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int cmp = c.compare(list.get(mid), key);
            if (cmp < 0) {
                lo = mid + 1;
            } else if (cmp > 0) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static void reverse(List<?> list) {
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
            swap(list, i, j);
        }
    }

    public static void shuffle(List<?> list) {
        if (r == null) {
            r = new Random();
        }
        shuffle(list, r);
    }

    public static void shuffle(List<?> list, Random rnd) {
        shuffle(list, (java.util.random.RandomGenerator) rnd);
    }

    @SuppressWarnings("unchecked")
    public static void shuffle(List<?> list, java.util.random.RandomGenerator rnd) {
        int size = list.size();
        if (size < 5 || list instanceof RandomAccess) {
            for (int i = size; i > 1; i--) {
                swap(list, i - 1, rnd.nextInt(i));
            }
            return;
        }
        Object[] a = list.toArray();
        for (int i = size; i > 1; i--) {
            int j = rnd.nextInt(i);
            Object t = a[i - 1];
            a[i - 1] = a[j];
            a[j] = t;
        }
        ListIterator<Object> it = (ListIterator<Object>) list.listIterator();
        for (Object e : a) {
            it.next();
            it.set(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> l = (List<Object>) list;
        l.set(i, l.set(j, l.get(i)));
    }

    public static <T> void fill(List<? super T> list, T obj) {
        for (int i = 0, n = list.size(); i < n; i++) {
            list.set(i, obj);
        }
    }

    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        if (src.size() > dest.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
        ListIterator<? super T> d = dest.listIterator();
        for (T e : src) {
            d.next();
            d.set(e);
        }
    }

    public static <T extends Object & Comparable<? super T>> T min(
            Collection<? extends T> coll) {
        Iterator<? extends T> i = coll.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (next.compareTo(best) < 0) {
                best = next;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) min((Collection) coll);
        }
        Iterator<? extends T> i = coll.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (comp.compare(next, best) < 0) {
                best = next;
            }
        }
        return best;
    }

    public static <T extends Object & Comparable<? super T>> T max(
            Collection<? extends T> coll) {
        Iterator<? extends T> i = coll.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (next.compareTo(best) > 0) {
                best = next;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) max((Collection) coll);
        }
        Iterator<? extends T> i = coll.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (comp.compare(next, best) > 0) {
                best = next;
            }
        }
        return best;
    }

    public static void rotate(List<?> list, int distance) {
        int n = list.size();
        if (n == 0) {
            return;
        }
        int d = Math.floorMod(distance, n);
        if (d == 0) {
            return;
        }
        reverse(list.subList(0, n - d));
        reverse(list.subList(n - d, n));
        reverse(list);
    }

    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean any = false;
        ListIterator<T> it = list.listIterator();
        while (it.hasNext()) {
            if (Objects.equals(oldVal, it.next())) {
                it.set(newVal);
                any = true;
            }
        }
        return any;
    }

    public static int indexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = 0; i <= source.size() - n; i++) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = source.size() - n; i >= 0; i--) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
        return c.getClass() == UnmodifiableCollection.class ? (Collection<T>) c
                : new UnmodifiableCollection<>(c);
    }

    @SuppressWarnings("unchecked")
    public static <T> SequencedCollection<T> unmodifiableSequencedCollection(
            SequencedCollection<? extends T> c) {
        return c.getClass() == UnmodifiableSequencedCollection.class
                ? (SequencedCollection<T>) c : new UnmodifiableSequencedCollection<>(c);
    }

    @SuppressWarnings("unchecked")
    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
        return s.getClass() == UnmodifiableSet.class ? (Set<T>) s : new UnmodifiableSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> SequencedSet<T> unmodifiableSequencedSet(SequencedSet<? extends T> s) {
        return s.getClass() == UnmodifiableSequencedSet.class ? (SequencedSet<T>) s
                : new UnmodifiableSequencedSet<>(s);
    }

    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
        return new UnmodifiableSortedSet<>(s);
    }

    public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> s) {
        return new UnmodifiableNavigableSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        if (list.getClass() == UnmodifiableList.class
                || list.getClass() == UnmodifiableRandomAccessList.class) {
            return (List<T>) list;
        }
        return list instanceof RandomAccess ? new UnmodifiableRandomAccessList<>(list)
                : new UnmodifiableList<>(list);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
        return m.getClass() == UnmodifiableMap.class ? (Map<K, V>) m : new UnmodifiableMap<>(m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> SequencedMap<K, V> unmodifiableSequencedMap(
            SequencedMap<? extends K, ? extends V> m) {
        return m.getClass() == UnmodifiableSequencedMap.class ? (SequencedMap<K, V>) m
                : new UnmodifiableSequencedMap<>(m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
        return new UnmodifiableSortedMap<>((SortedMap<K, V>) m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(
            NavigableMap<K, ? extends V> m) {
        return new UnmodifiableNavigableMap<>((NavigableMap<K, V>) m);
    }

    private static <K, V> Map.Entry<K, V> readOnly(Map.Entry<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    public static <T> Collection<T> synchronizedCollection(Collection<T> c) {
        return new SynchronizedCollection<>(c);
    }

    public static <T> Set<T> synchronizedSet(Set<T> s) {
        return new SynchronizedSet<>(s);
    }

    public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> s) {
        return new SynchronizedSortedSet<>(s);
    }

    public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> s) {
        return new SynchronizedNavigableSet<>(s);
    }

    /** A view of a list of which another object is the lock. */
    static <T> List<T> synchronizedList(List<T> list, Object mutex) {
        return list instanceof RandomAccess ? new SynchronizedRandomAccessList<>(list, mutex)
                : new SynchronizedList<>(list, mutex);
    }

    public static <T> List<T> synchronizedList(List<T> list) {
        return list instanceof RandomAccess ? new SynchronizedRandomAccessList<>(list)
                : new SynchronizedList<>(list);
    }

    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) {
        return new SynchronizedMap<>(m);
    }

    public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> m) {
        return new SynchronizedSortedMap<>(m);
    }

    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> m) {
        return new SynchronizedNavigableMap<>(m);
    }

    public static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) {
        return new CheckedCollection<>(c, type);
    }

    public static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) {
        return new CheckedQueue<>(queue, type);
    }

    public static <E> Set<E> checkedSet(Set<E> s, Class<E> type) {
        return new CheckedSet<>(s, type);
    }

    public static <E> List<E> checkedList(List<E> list, Class<E> type) {
        return list instanceof RandomAccess ? new CheckedRandomAccessList<>(list, type)
                : new CheckedList<>(list, type);
    }

    public static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType,
            Class<V> valueType) {
        return new CheckedMap<>(m, keyType, valueType);
    }

    private static <T> T check(Class<?> type, T o) {
        if (o != null && !type.isInstance(o)) {
            throw new ClassCastException("Attempt to insert " + o.getClass()
                    + " element into collection with element type " + type);
        }
        return o;
    }

    static class CheckedCollection<E> implements Collection<E>, java.io.Serializable {
        private static final long serialVersionUID = 1578914078182001775L;
        final Collection<E> c;
        final Class<E> type;
        /** In streams only. */
        private E[] zeroLengthElementArray;

        CheckedCollection(Collection<E> c, Class<E> type) {
            this.c = Objects.requireNonNull(c, "c");
            this.type = Objects.requireNonNull(type, "type");
        }

        @Override
        public int size() {
            return c.size();
        }

        @Override
        public boolean isEmpty() {
            return c.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return c.contains(o);
        }

        @Override
        public boolean containsAll(Collection<?> o) {
            return c.containsAll(o);
        }

        @Override
        public boolean remove(Object o) {
            return c.remove(o);
        }

        @Override
        public boolean removeAll(Collection<?> o) {
            return c.removeAll(o);
        }

        @Override
        public boolean retainAll(Collection<?> o) {
            return c.retainAll(o);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            return c.removeIf(filter);
        }

        @Override
        public void clear() {
            c.clear();
        }

        @Override
        public Object[] toArray() {
            return c.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return c.toArray(a);
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> generator) {
            return c.toArray(generator);
        }

        @Override
        public Iterator<E> iterator() {
            Iterator<E> it = c.iterator();
            return new Iterator<E>() {
                @Override
                public boolean hasNext() {
                    return it.hasNext();
                }

                @Override
                public E next() {
                    return it.next();
                }

                @Override
                public void remove() {
                    it.remove();
                }

                @Override
                public void forEachRemaining(Consumer<? super E> action) {
                    it.forEachRemaining(action);
                }
            };
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }

        @Override
        public Stream<E> stream() {
            return c.stream();
        }

        @Override
        public Stream<E> parallelStream() {
            return c.parallelStream();
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            c.forEach(action);
        }

        @Override
        public boolean add(E e) {
            return c.add(check(type, e));
        }

        /** The elements, all of them checked before any is added. */
        @SuppressWarnings("unchecked")
        final Collection<E> checkedCopy(Collection<? extends E> o) {
            Object[] a = o.toArray().clone();
            for (Object e : a) {
                check(type, e);
            }
            return (Collection<E>) Arrays.asList(a);
        }

        @Override
        public boolean addAll(Collection<? extends E> o) {
            return c.addAll(checkedCopy(o));
        }

        @Override
        public String toString() {
            return c.toString();
        }
    }

    static class CheckedQueue<E> extends CheckedCollection<E> implements Queue<E> {
        private static final long serialVersionUID = 1433151992604707767L;
        private final Queue<E> queue;

        CheckedQueue(Queue<E> queue, Class<E> type) {
            super(queue, type);
            this.queue = queue;
        }

        @Override
        public boolean offer(E e) {
            return queue.offer(check(type, e));
        }

        @Override
        public E remove() {
            return queue.remove();
        }

        @Override
        public E poll() {
            return queue.poll();
        }

        @Override
        public E element() {
            return queue.element();
        }

        @Override
        public E peek() {
            return queue.peek();
        }
    }

    static class CheckedSet<E> extends CheckedCollection<E> implements Set<E> {
        private static final long serialVersionUID = 4694047833775013803L;

        CheckedSet(Set<E> s, Class<E> type) {
            super(s, type);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        @Override
        public int hashCode() {
            return c.hashCode();
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }
    }

    static class CheckedSortedSet<E> extends CheckedSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 1599911165492914959L;
        private final SortedSet<E> ss;

        CheckedSortedSet(SortedSet<E> ss, Class<E> type) {
            super(ss, type);
            this.ss = ss;
        }

        @Override
        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        @Override
        public E first() {
            return ss.first();
        }

        @Override
        public E last() {
            return ss.last();
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return checkedSortedSet(ss.subSet(from, to), type);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return checkedSortedSet(ss.headSet(to), type);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return checkedSortedSet(ss.tailSet(from), type);
        }

        @Override
        public Spliterator<E> spliterator() {
            return ss.spliterator();
        }
    }

    static class CheckedNavigableSet<E> extends CheckedSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -5429120189805438922L;
        private final NavigableSet<E> ns;

        CheckedNavigableSet(NavigableSet<E> ns, Class<E> type) {
            super(ns, type);
            this.ns = ns;
        }

        @Override
        public E lower(E e) {
            return ns.lower(e);
        }

        @Override
        public E floor(E e) {
            return ns.floor(e);
        }

        @Override
        public E ceiling(E e) {
            return ns.ceiling(e);
        }

        @Override
        public E higher(E e) {
            return ns.higher(e);
        }

        @Override
        public E pollFirst() {
            return ns.pollFirst();
        }

        @Override
        public E pollLast() {
            return ns.pollLast();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return checkedNavigableSet(ns.descendingSet(), type);
        }

        @Override
        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public NavigableSet<E> subSet(E from, E to) {
            return checkedNavigableSet(ns.subSet(from, true, to, false), type);
        }

        @Override
        public NavigableSet<E> headSet(E to) {
            return checkedNavigableSet(ns.headSet(to, false), type);
        }

        @Override
        public NavigableSet<E> tailSet(E from) {
            return checkedNavigableSet(ns.tailSet(from, true), type);
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
            return checkedNavigableSet(ns.subSet(from, fromInclusive, to, toInclusive), type);
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return checkedNavigableSet(ns.headSet(to, inclusive), type);
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return checkedNavigableSet(ns.tailSet(from, inclusive), type);
        }
    }

    static class CheckedList<E> extends CheckedCollection<E> implements List<E> {
        private static final long serialVersionUID = 65247728283967356L;
        final List<E> list;

        CheckedList(List<E> list, Class<E> type) {
            super(list, type);
            this.list = list;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || list.equals(o);
        }

        @Override
        public int hashCode() {
            return list.hashCode();
        }

        @Override
        public E get(int i) {
            return list.get(i);
        }

        @Override
        public E set(int i, E e) {
            return list.set(i, check(type, e));
        }

        @Override
        public void add(int i, E e) {
            list.add(i, check(type, e));
        }

        @Override
        public boolean addAll(int i, Collection<? extends E> o) {
            return list.addAll(i, checkedCopy(o));
        }

        @Override
        public E remove(int i) {
            return list.remove(i);
        }

        @Override
        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            list.replaceAll(e -> check(type, operator.apply(e)));
        }

        @Override
        public void sort(Comparator<? super E> order) {
            list.sort(order);
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            ListIterator<E> it = list.listIterator(index);
            return new ListIterator<E>() {
                @Override
                public boolean hasNext() {
                    return it.hasNext();
                }

                @Override
                public E next() {
                    return it.next();
                }

                @Override
                public boolean hasPrevious() {
                    return it.hasPrevious();
                }

                @Override
                public E previous() {
                    return it.previous();
                }

                @Override
                public int nextIndex() {
                    return it.nextIndex();
                }

                @Override
                public int previousIndex() {
                    return it.previousIndex();
                }

                @Override
                public void remove() {
                    it.remove();
                }

                @Override
                public void set(E e) {
                    it.set(check(type, e));
                }

                @Override
                public void add(E e) {
                    it.add(check(type, e));
                }

                @Override
                public void forEachRemaining(Consumer<? super E> action) {
                    it.forEachRemaining(action);
                }
            };
        }

        @Override
        public List<E> subList(int from, int to) {
            return checkedList(list.subList(from, to), type);
        }
    }

    static class CheckedRandomAccessList<E> extends CheckedList<E> implements RandomAccess {
        private static final long serialVersionUID = 1638200125423088369L;

        CheckedRandomAccessList(List<E> list, Class<E> type) {
            super(list, type);
        }
    }

    static class CheckedMap<K, V> implements Map<K, V>, java.io.Serializable {
        private static final long serialVersionUID = 5742860141034234728L;
        private final Map<K, V> m;
        final Class<K> keyType;
        final Class<V> valueType;

        CheckedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
            this.m = Objects.requireNonNull(m);
            this.keyType = Objects.requireNonNull(keyType);
            this.valueType = Objects.requireNonNull(valueType);
        }

        private void checkKey(Object k) {
            if (k != null && !keyType.isInstance(k)) {
                throw new ClassCastException("Attempt to insert " + k.getClass()
                        + " key into map with key type " + keyType);
            }
        }

        private <T> T checkValue(T v) {
            if (v != null && !valueType.isInstance(v)) {
                throw new ClassCastException("Attempt to insert " + v.getClass()
                        + " value into map with value type " + valueType);
            }
            return v;
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
        public boolean containsKey(Object k) {
            return m.containsKey(k);
        }

        @Override
        public boolean containsValue(Object v) {
            return m.containsValue(v);
        }

        @Override
        public V get(Object k) {
            return m.get(k);
        }

        @Override
        public V remove(Object k) {
            return m.remove(k);
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public boolean equals(Object o) {
            return o == this || m.equals(o);
        }

        @Override
        public int hashCode() {
            return m.hashCode();
        }

        @Override
        public String toString() {
            return m.toString();
        }

        @Override
        public V put(K k, V v) {
            checkKey(k);
            checkValue(v);
            return m.put(k, v);
        }

        /** All are checked before any is put. */
        @Override
        @SuppressWarnings("unchecked")
        public void putAll(Map<? extends K, ? extends V> t) {
            ArrayList<Map.Entry<K, V>> checked = new ArrayList<>(t.size());
            for (Object o : t.entrySet().toArray()) {
                Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
                Object k = e.getKey(), v = e.getValue();
                checkKey(k);
                checkValue(v);
                checked.add(new AbstractMap.SimpleImmutableEntry<>((K) k, (V) v));
            }
            for (Map.Entry<K, V> e : checked) {
                m.put(e.getKey(), e.getValue());
            }
        }

        @Override
        public Set<K> keySet() {
            return m.keySet();
        }

        @Override
        public Collection<V> values() {
            return m.values();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new CheckedEntrySet<>(this, m.entrySet());
        }

        /** Null for null; otherwise an entry that checks the values that are set through it. */
        final Map.Entry<K, V> checked(Map.Entry<K, V> e) {
            return e == null ? null : new CheckedEntry<>(this, e);
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            m.forEach(action);
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
            Objects.requireNonNull(function);
            m.replaceAll((k, v) -> checkValue(function.apply(k, v)));
        }

        @Override
        public V putIfAbsent(K k, V v) {
            checkKey(k);
            checkValue(v);
            return m.putIfAbsent(k, v);
        }

        @Override
        public boolean remove(Object k, Object v) {
            return m.remove(k, v);
        }

        @Override
        public boolean replace(K k, V old, V v) {
            checkKey(k);
            checkValue(v);
            return m.replace(k, old, v);
        }

        @Override
        public V replace(K k, V v) {
            checkKey(k);
            checkValue(v);
            return m.replace(k, v);
        }

        @Override
        public V computeIfAbsent(K k, Function<? super K, ? extends V> function) {
            checkKey(k);
            Objects.requireNonNull(function);
            return m.computeIfAbsent(k, x -> checkValue(function.apply(x)));
        }

        @Override
        public V computeIfPresent(K k, BiFunction<? super K, ? super V, ? extends V> function) {
            Objects.requireNonNull(function);
            return m.computeIfPresent(k, (x, v) -> checkValue(function.apply(x, v)));
        }

        @Override
        public V compute(K k, BiFunction<? super K, ? super V, ? extends V> function) {
            checkKey(k);
            Objects.requireNonNull(function);
            return m.compute(k, (x, v) -> checkValue(function.apply(x, v)));
        }

        @Override
        public V merge(K k, V v, BiFunction<? super V, ? super V, ? extends V> function) {
            checkKey(k);
            checkValue(v);
            Objects.requireNonNull(function);
            return m.merge(k, v, (a, b) -> checkValue(function.apply(a, b)));
        }
    }

    /** The entries of a checked map: no value of another type comes in through setValue. */
    private static final class CheckedEntrySet<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final CheckedMap<K, V> map;
        private final Set<Map.Entry<K, V>> s;

        CheckedEntrySet(CheckedMap<K, V> map, Set<Map.Entry<K, V>> s) {
            this.map = map;
            this.s = s;
        }

        @Override
        public int size() {
            return s.size();
        }

        @Override
        public boolean contains(Object o) {
            return s.contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return s.remove(o);
        }

        @Override
        public void clear() {
            s.clear();
        }

        @Override
        public boolean add(Map.Entry<K, V> e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends Map.Entry<K, V>> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, V>> it = s.iterator();
            return new Iterator<Map.Entry<K, V>>() {
                @Override
                public boolean hasNext() {
                    return it.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    return map.checked(it.next());
                }

                @Override
                public void remove() {
                    it.remove();
                }
            };
        }
    }

    private static final class CheckedEntry<K, V> implements Map.Entry<K, V> {
        private final CheckedMap<K, V> map;
        private final Map.Entry<K, V> e;

        CheckedEntry(CheckedMap<K, V> map, Map.Entry<K, V> e) {
            this.map = map;
            this.e = e;
        }

        @Override
        public K getKey() {
            return e.getKey();
        }

        @Override
        public V getValue() {
            return e.getValue();
        }

        @Override
        public V setValue(V v) {
            return e.setValue(map.checkValue(v));
        }

        @Override
        public boolean equals(Object o) {
            return o == this || e.equals(o);
        }

        @Override
        public int hashCode() {
            return e.hashCode();
        }

        @Override
        public String toString() {
            return e.toString();
        }
    }

    static class CheckedSortedMap<K, V> extends CheckedMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1599671320688067438L;
        private final SortedMap<K, V> sm;

        CheckedSortedMap(SortedMap<K, V> sm, Class<K> keyType, Class<V> valueType) {
            super(sm, keyType, valueType);
            this.sm = sm;
        }

        @Override
        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        @Override
        public K firstKey() {
            return sm.firstKey();
        }

        @Override
        public K lastKey() {
            return sm.lastKey();
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return checkedSortedMap(sm.subMap(from, to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return checkedSortedMap(sm.headMap(to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return checkedSortedMap(sm.tailMap(from), keyType, valueType);
        }
    }

    static class CheckedNavigableMap<K, V> extends CheckedSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = -4852462692372534096L;
        private final NavigableMap<K, V> nm;

        CheckedNavigableMap(NavigableMap<K, V> nm, Class<K> keyType, Class<V> valueType) {
            super(nm, keyType, valueType);
            this.nm = nm;
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K k) {
            return checked(nm.lowerEntry(k));
        }

        @Override
        public K lowerKey(K k) {
            return nm.lowerKey(k);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K k) {
            return checked(nm.floorEntry(k));
        }

        @Override
        public K floorKey(K k) {
            return nm.floorKey(k);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K k) {
            return checked(nm.ceilingEntry(k));
        }

        @Override
        public K ceilingKey(K k) {
            return nm.ceilingKey(k);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K k) {
            return checked(nm.higherEntry(k));
        }

        @Override
        public K higherKey(K k) {
            return nm.higherKey(k);
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return checked(nm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return checked(nm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return checked(nm.pollFirstEntry());
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return checked(nm.pollLastEntry());
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return checkedNavigableMap(nm.descendingMap(), keyType, valueType);
        }

        @Override
        public NavigableSet<K> keySet() {
            return navigableKeySet();
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return checkedNavigableSet(nm.navigableKeySet(), keyType);
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return checkedNavigableSet(nm.descendingKeySet(), keyType);
        }

        @Override
        public NavigableMap<K, V> subMap(K from, K to) {
            return subMap(from, true, to, false);
        }

        @Override
        public NavigableMap<K, V> headMap(K to) {
            return headMap(to, false);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from) {
            return tailMap(from, true);
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
            return checkedNavigableMap(nm.subMap(from, fromInclusive, to, toInclusive), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            return checkedNavigableMap(nm.headMap(to, inclusive), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            return checkedNavigableMap(nm.tailMap(from, inclusive), keyType, valueType);
        }
    }

    public static <E> SortedSet<E> checkedSortedSet(SortedSet<E> s, Class<E> type) {
        return new CheckedSortedSet<>(s, type);
    }

    public static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> s, Class<E> type) {
        return new CheckedNavigableSet<>(s, type);
    }

    public static <K, V> SortedMap<K, V> checkedSortedMap(SortedMap<K, V> m, Class<K> keyType,
            Class<V> valueType) {
        return new CheckedSortedMap<>(m, keyType, valueType);
    }

    public static <K, V> NavigableMap<K, V> checkedNavigableMap(NavigableMap<K, V> m,
            Class<K> keyType, Class<V> valueType) {
        return new CheckedNavigableMap<>(m, keyType, valueType);
    }

    private static class ReadOnlyIterator<E> implements Iterator<E> {
        private final Iterator<? extends E> i;

        ReadOnlyIterator(Iterator<? extends E> i) {
            this.i = i;
        }

        @Override
        public boolean hasNext() {
            return i.hasNext();
        }

        @Override
        public E next() {
            return i.next();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class ReadOnlyListIterator<E> extends ReadOnlyIterator<E>
            implements ListIterator<E> {
        private final ListIterator<? extends E> i;

        ReadOnlyListIterator(ListIterator<? extends E> i) {
            super(i);
            this.i = i;
        }

        @Override
        public boolean hasPrevious() {
            return i.hasPrevious();
        }

        @Override
        public E previous() {
            return i.previous();
        }

        @Override
        public int nextIndex() {
            return i.nextIndex();
        }

        @Override
        public int previousIndex() {
            return i.previousIndex();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    /** Entries that refuse setValue. */
    private static final class UnmodifiableEntrySet<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final Set<? extends Map.Entry<? extends K, ? extends V>> s;

        UnmodifiableEntrySet(Set<? extends Map.Entry<? extends K, ? extends V>> s) {
            this.s = s;
        }

        @Override
        public int size() {
            return s.size();
        }

        @Override
        public boolean contains(Object o) {
            return s.contains(o);
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<? extends Map.Entry<? extends K, ? extends V>> i = s.iterator();
            return new Iterator<Map.Entry<K, V>>() {
                @Override
                public boolean hasNext() {
                    return i.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    return new AbstractMap.SimpleImmutableEntry<>(i.next());
                }

                @Override
                public void remove() {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public boolean add(Map.Entry<K, V> e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    public static <T> Iterator<T> emptyIterator() {
        return new EmptyIterator<>();
    }

    private static final class EmptyIterator<E> implements Iterator<E>, Enumeration<E> {
        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public boolean hasMoreElements() {
            return false;
        }

        @Override
        public E next() {
            throw new NoSuchElementException();
        }

        @Override
        public E nextElement() {
            throw new NoSuchElementException();
        }

        @Override
        public void remove() {
            throw new IllegalStateException();
        }

        @Override
        public Iterator<E> asIterator() {
            return this;
        }
    }

    public static <T> ListIterator<T> emptyListIterator() {
        return Collections.<T>emptyList().listIterator();
    }

    public static <T> Enumeration<T> emptyEnumeration() {
        return new EmptyIterator<>();
    }

    @SuppressWarnings("unchecked")
    public static final <T> Set<T> emptySet() {
        return (Set<T>) EMPTY_SET;
    }

    public static <E> SortedSet<E> emptySortedSet() {
        return emptyNavigableSet();
    }

    @SuppressWarnings("unchecked")
    public static <E> NavigableSet<E> emptyNavigableSet() {
        return (NavigableSet<E>) UnmodifiableNavigableSet.EMPTY;
    }

    @SuppressWarnings("unchecked")
    public static final <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    @SuppressWarnings("unchecked")
    public static final <K, V> Map<K, V> emptyMap() {
        return (Map<K, V>) EMPTY_MAP;
    }

    public static final <K, V> SortedMap<K, V> emptySortedMap() {
        return emptyNavigableMap();
    }

    @SuppressWarnings("unchecked")
    public static final <K, V> NavigableMap<K, V> emptyNavigableMap() {
        return (NavigableMap<K, V>) UnmodifiableNavigableMap.EMPTY;
    }

    private static final class EmptySet<E> extends AbstractSet<E>
            implements java.io.Serializable {
        private static final long serialVersionUID = 1582296315990362920L;

        @Override
        public Iterator<E> iterator() {
            return emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean contains(Object o) {
            return false;
        }

        @Override
        public void clear() {
        }

        private Object readResolve() {
            return EMPTY_SET;
        }
    }

    private static final class EmptyList<E> extends AbstractList<E>
            implements RandomAccess, java.io.Serializable {
        private static final long serialVersionUID = 8842843931221139166L;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean contains(Object o) {
            return false;
        }

        @Override
        public E get(int index) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }

        @Override
        public void clear() {
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }

        private Object readResolve() {
            return EMPTY_LIST;
        }
    }

    private static final class EmptyMap<K, V> extends AbstractMap<K, V>
            implements java.io.Serializable {
        private static final long serialVersionUID = 6428348081105594320L;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public V get(Object key) {
            return null;
        }

        @Override
        public boolean containsKey(Object key) {
            return false;
        }

        @Override
        public void clear() {
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return emptySet();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        private Object readResolve() {
            return EMPTY_MAP;
        }
    }

    public static <T> Set<T> singleton(T o) {
        return new SingletonSet<>(o);
    }

    private static final class SingletonSet<E> extends AbstractSet<E>
            implements java.io.Serializable {
        private static final long serialVersionUID = 3193687207550431679L;
        private final E element;

        SingletonSet(E e) {
            element = e;
        }

        @Override
        public Iterator<E> iterator() {
            return singletonList(element).iterator();
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean contains(Object o) {
            return Objects.equals(o, element);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }
    }

    public static <T> List<T> singletonList(T o) {
        return new SingletonList<>(o);
    }

    private static final class SingletonList<E> extends AbstractList<E>
            implements RandomAccess, java.io.Serializable {
        private static final long serialVersionUID = 3093736618740652951L;
        private final E element;

        SingletonList(E e) {
            element = e;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean contains(Object o) {
            return Objects.equals(o, element);
        }

        @Override
        public E get(int index) {
            if (index != 0) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            }
            return element;
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        return new SingletonMap<>(key, value);
    }

    private static final class SingletonMap<K, V> extends AbstractMap<K, V>
            implements java.io.Serializable {
        private static final long serialVersionUID = -6979724477215052911L;
        private final K k;
        private final V v;

        SingletonMap(K k, V v) {
            this.k = k;
            this.v = v;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return singleton(new SimpleImmutableEntry<>(k, v));
        }

        @Override
        public V get(Object key) {
            return Objects.equals(key, k) ? v : null;
        }

        @Override
        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }
    }

    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0) {
            throw new IllegalArgumentException("List length = " + n);
        }
        return new CopiesList<>(n, o);
    }

    private static final class CopiesList<E> extends AbstractList<E>
            implements RandomAccess, java.io.Serializable {
        private static final long serialVersionUID = 2739099268398711800L;
        private final int n;
        private final E element;

        CopiesList(int n, E e) {
            this.n = n;
            element = e;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= n) {
                Objects.checkIndex(index, n);
            }
            return element;
        }

        @Override
        public List<E> subList(int from, int to) {
            AbstractList.subListRangeCheck(from, to, n);
            return new CopiesList<>(to - from, element);
        }

        private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
            s.defaultReadObject();
            ibrik.io.ArrayCheck.check(s, Object[].class, n);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) ReverseComparator.INSTANCE;
    }

    private static final class ReverseComparator implements Comparator<Comparable<Object>>,
            java.io.Serializable {
        private static final long serialVersionUID = 7207038068494060240L;
        static final ReverseComparator INSTANCE = new ReverseComparator();

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return b.compareTo(a);
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return Comparator.naturalOrder();
        }

        private Object readResolve() {
            return INSTANCE;
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null) {
            return (Comparator<T>) ReverseComparator.INSTANCE;
        }
        if (cmp == ReverseComparator.INSTANCE) {
            return (Comparator<T>) Comparators.NaturalOrderComparator.INSTANCE;
        }
        if (cmp == Comparators.NaturalOrderComparator.INSTANCE) {
            return (Comparator<T>) ReverseComparator.INSTANCE;
        }
        if (cmp instanceof ReverseComparator2) {
            return ((ReverseComparator2<T>) cmp).cmp;
        }
        return new ReverseComparator2<>(cmp);
    }

    private static final class ReverseComparator2<T> implements Comparator<T>,
            java.io.Serializable {
        private static final long serialVersionUID = 4374092139857L;
        final Comparator<T> cmp;

        ReverseComparator2(Comparator<T> cmp) {
            this.cmp = cmp;
        }

        @Override
        public int compare(T a, T b) {
            return cmp.compare(b, a);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ReverseComparator2<?> r && cmp.equals(r.cmp);
        }

        @Override
        public int hashCode() {
            return cmp.hashCode() ^ Integer.MIN_VALUE;
        }

        @Override
        public Comparator<T> reversed() {
            return cmp;
        }
    }

    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        Iterator<T> i = c.iterator();
        return new Enumeration<T>() {
            @Override
            public boolean hasMoreElements() {
                return i.hasNext();
            }

            @Override
            public T nextElement() {
                return i.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> l = new ArrayList<>();
        while (e.hasMoreElements()) {
            l.add(e.nextElement());
        }
        return l;
    }

    public static int frequency(Collection<?> c, Object o) {
        int n = 0;
        for (Object e : c) {
            if (Objects.equals(o, e)) {
                n++;
            }
        }
        return n;
    }

    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        Collection<?> contains = c2;
        Collection<?> iterate = c1;
        if (c1 instanceof Set) {
            iterate = c2;
            contains = c1;
        } else if (!(c2 instanceof Set)) {
            if (c1.isEmpty() || c2.isEmpty()) {
                return true;
            }
            if (c1.size() > c2.size()) {
                iterate = c2;
                contains = c1;
            }
        }
        for (Object e : iterate) {
            if (contains.contains(e)) {
                return false;
            }
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean result = false;
        for (T e : elements) {
            result |= c.add(e);
        }
        return result;
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new SetFromMap<>(map);
    }

    public static <E> SequencedSet<E> newSequencedSetFromMap(SequencedMap<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new SequencedSetFromMap<>(map);
    }

    private static class SetFromMap<E> extends AbstractSet<E> implements java.io.Serializable {
        private static final long serialVersionUID = 2454657854757543876L;
        final Map<E, Boolean> m;

        SetFromMap(Map<E, Boolean> m) {
            this.m = m;
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public int size() {
            return m.size();
        }

        @Override
        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return m.remove(o) != null;
        }

        @Override
        public boolean add(E e) {
            return m.put(e, Boolean.TRUE) == null;
        }

        @Override
        public Iterator<E> iterator() {
            return m.keySet().iterator();
        }
    }

    private static final class SequencedSetFromMap<E> extends SetFromMap<E>
            implements SequencedSet<E> {
        private static final long serialVersionUID = -3943479744841433802L;

        SequencedSetFromMap(SequencedMap<E, Boolean> map) {
            super(map);
        }

        private SequencedMap<E, Boolean> map() {
            return (SequencedMap<E, Boolean>) m;
        }

        @Override
        public SequencedSet<E> reversed() {
            return new SequencedSetFromMap<>(map().reversed());
        }

        @Override
        public void addFirst(E e) {
            map().putFirst(e, Boolean.TRUE);
        }

        @Override
        public void addLast(E e) {
            map().putLast(e, Boolean.TRUE);
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new AsLIFOQueue<>(Objects.requireNonNull(deque));
    }

    private static final class AsLIFOQueue<E> extends AbstractQueue<E>
            implements java.io.Serializable {
        private static final long serialVersionUID = 1802017725587941708L;
        private final Deque<E> q;

        AsLIFOQueue(Deque<E> q) {
            this.q = q;
        }

        @Override
        public boolean add(E e) {
            q.addFirst(e);
            return true;
        }

        @Override
        public boolean offer(E e) {
            return q.offerFirst(e);
        }

        @Override
        public E poll() {
            return q.pollFirst();
        }

        @Override
        public E remove() {
            return q.removeFirst();
        }

        @Override
        public E peek() {
            return q.peekFirst();
        }

        @Override
        public E element() {
            return q.getFirst();
        }

        @Override
        public int size() {
            return q.size();
        }

        @Override
        public Iterator<E> iterator() {
            return q.iterator();
        }
    }

    static class UnmodifiableCollection<E> 
            implements Collection<E>, java.io.Serializable {
        private static final long serialVersionUID = 1820017752578914078L;
        final Collection<? extends E> c;

        UnmodifiableCollection(Collection<? extends E> c) {
            this.c = Objects.requireNonNull(c);
        }

        @Override
        public int size() {
            return c.size();
        }

        @Override
        public boolean isEmpty() {
            return c.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return c.contains(o);
        }

        @Override
        public Object[] toArray() {
            return c.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return c.toArray(a);
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            return c.toArray(f);
        }

        @Override
        public String toString() {
            return c.toString();
        }

        @Override
        public boolean add(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean containsAll(Collection<?> o) {
            return c.containsAll(o);
        }

        @Override
        public boolean addAll(Collection<? extends E> o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeIf(Predicate<? super E> p) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forEach(Consumer<? super E> a) {
            c.forEach(a);
        }

        @Override
        public Iterator<E> iterator() {
            return new ReadOnlyIterator<>(c.iterator());
        }

        @Override
        @SuppressWarnings("unchecked")
        public Spliterator<E> spliterator() {
            return (Spliterator<E>) c.spliterator();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> stream() {
            return (Stream<E>) c.stream();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> parallelStream() {
            return (Stream<E>) c.parallelStream();
        }
    }

    static class UnmodifiableSet<E> extends UnmodifiableCollection<E> 
            implements Set<E> {
        private static final long serialVersionUID = -9215047833775013803L;

        UnmodifiableSet(Set<? extends E> s) {
            super(s);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        @Override
        public int hashCode() {
            return c.hashCode();
        }
    }

    static class UnmodifiableSequencedCollection<E> extends UnmodifiableCollection<E> 
            implements SequencedCollection<E> {
        private static final long serialVersionUID = -6060065079711684830L;

        UnmodifiableSequencedCollection(SequencedCollection<? extends E> q) {
            super(q);
        }

        @SuppressWarnings("unchecked")
        final SequencedCollection<E> sequenced() {
            return (SequencedCollection<E>) c;
        }

        @Override
        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E getFirst() {
            return sequenced().getFirst();
        }

        @Override
        public E getLast() {
            return sequenced().getLast();
        }

        @Override
        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SequencedCollection<E> reversed() {
            return new UnmodifiableSequencedCollection<E>(sequenced().reversed());
        }
    }

    static class UnmodifiableSequencedSet<E> extends UnmodifiableSequencedCollection<E> 
            implements SequencedSet<E> {
        private static final long serialVersionUID = -2153469532349793522L;

        UnmodifiableSequencedSet(SequencedSet<? extends E> t) {
            super(t);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        @Override
        public int hashCode() {
            return c.hashCode();
        }

        @Override
        public SequencedSet<E> reversed() {
            return new UnmodifiableSequencedSet<E>(((SequencedSet<E>) sequenced()).reversed());
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class UnmodifiableSortedSet<E> extends UnmodifiableSet<E> 
            implements SortedSet<E> {
        private static final long serialVersionUID = -4929149591599911165L;
        private final SortedSet<E> ss;

        UnmodifiableSortedSet(SortedSet<E> ss) {
            super(ss);
            this.ss = Objects.requireNonNull(ss);
        }

        @Override
        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        @Override
        public SortedSet<E> subSet(E a, E b) {
            return new UnmodifiableSortedSet<>(ss.subSet(a, b));
        }

        @Override
        public SortedSet<E> headSet(E b) {
            return new UnmodifiableSortedSet<>(ss.headSet(b));
        }

        @Override
        public SortedSet<E> tailSet(E a) {
            return new UnmodifiableSortedSet<>(ss.tailSet(a));
        }

        @Override
        public E first() {
            return ss.first();
        }

        @Override
        public E last() {
            return ss.last();
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class UnmodifiableNavigableSet<E> extends UnmodifiableSortedSet<E> 
            implements NavigableSet<E> {
        private static final long serialVersionUID = -6027448201786391929L;
        static final NavigableSet<?> EMPTY = new EmptyNavigableSet<>();

        private static final class EmptyNavigableSet<E> extends UnmodifiableNavigableSet<E> {
            private static final long serialVersionUID = -6291252904449939134L;

            EmptyNavigableSet() {
                super(new TreeSet<>());
            }

            private Object readResolve() {
                return EMPTY;
            }
        }

        private final NavigableSet<E> ns;

        UnmodifiableNavigableSet(NavigableSet<E> ns) {
            super(ns);
            this.ns = Objects.requireNonNull(ns);
        }

        @Override
        public E lower(E e) {
            return ns.lower(e);
        }

        @Override
        public E floor(E e) {
            return ns.floor(e);
        }

        @Override
        public E ceiling(E e) {
            return ns.ceiling(e);
        }

        @Override
        public E higher(E e) {
            return ns.higher(e);
        }

        @Override
        public E pollFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E pollLast() {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new UnmodifiableNavigableSet<>(ns.descendingSet());
        }

        @Override
        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public NavigableSet<E> subSet(E a, boolean ai, E b, boolean bi) {
            return new UnmodifiableNavigableSet<>(ns.subSet(a, ai, b, bi));
        }

        @Override
        public NavigableSet<E> headSet(E b, boolean bi) {
            return new UnmodifiableNavigableSet<>(ns.headSet(b, bi));
        }

        @Override
        public NavigableSet<E> tailSet(E a, boolean ai) {
            return new UnmodifiableNavigableSet<>(ns.tailSet(a, ai));
        }
    }

    static class UnmodifiableList<E> extends UnmodifiableCollection<E> 
            implements List<E> {
        private static final long serialVersionUID = -283967356065247728L;
        final List<? extends E> list;

        UnmodifiableList(List<? extends E> list) {
            super(list);
            this.list = Objects.requireNonNull(list);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || list.equals(o);
        }

        @Override
        public int hashCode() {
            return list.hashCode();
        }

        @Override
        public E get(int i) {
            return list.get(i);
        }

        @Override
        public E set(int i, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(int i, E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public E remove(int i) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        @Override
        public boolean addAll(int i, Collection<? extends E> o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(UnaryOperator<E> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<E> subList(int a, int b) {
            return unmodifiableList(list.subList(a, b));
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int i) {
            return new ReadOnlyListIterator<>(list.listIterator(i));
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }

        /** What was quick to index is so again. */
        private Object readResolve() {
            return list instanceof RandomAccess ? new UnmodifiableRandomAccessList<>(list) : this;
        }
    }

    static class UnmodifiableRandomAccessList<E> extends UnmodifiableList<E> 
            implements RandomAccess {
        private static final long serialVersionUID = -2542308836966382001L;

        UnmodifiableRandomAccessList(List<? extends E> list) {
            super(list);
        }

        private Object writeReplace() {
            return new UnmodifiableList<>(list);
        }
    }

    static class UnmodifiableMap<K, V> 
            implements Map<K, V>, java.io.Serializable {
        private static final long serialVersionUID = -1034234728574286014L;
        final Map<? extends K, ? extends V> m;

        UnmodifiableMap(Map<? extends K, ? extends V> m) {
            this.m = Objects.requireNonNull(m);
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
        public boolean containsKey(Object k) {
            return m.containsKey(k);
        }

        @Override
        public boolean containsValue(Object v) {
            return m.containsValue(v);
        }

        @Override
        public V get(Object k) {
            return m.get(k);
        }

        @Override
        public V put(K k, V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V remove(Object k) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> o) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(Object o) {
            return o == this || m.equals(o);
        }

        @Override
        public int hashCode() {
            return m.hashCode();
        }

        @Override
        public String toString() {
            return m.toString();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putIfAbsent(K k, V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object k, Object v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(K k, V o, V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V replace(K k, V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfAbsent(K k, Function<? super K, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V computeIfPresent(K k, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V compute(K k, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V merge(K k, V v, BiFunction<? super V, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<K> keySet() {
            return new UnmodifiableSet<>(m.keySet());
        }

        @Override
        public Collection<V> values() {
            return new UnmodifiableCollection<>(m.values());
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new UnmodifiableEntrySet<>(m.entrySet());
        }
    }

    static class UnmodifiableSequencedMap<K, V> extends UnmodifiableMap<K, V> 
            implements SequencedMap<K, V> {
        private static final long serialVersionUID = -8171676257373950636L;

        UnmodifiableSequencedMap(SequencedMap<? extends K, ? extends V> qm) {
            super(qm);
        }

        @Override
        public SequencedMap<K, V> reversed() {
            return new UnmodifiableSequencedMap<K, V>(((SequencedMap<? extends K, ? extends V>) m).reversed());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putFirst(K k, V v) {
            throw new UnsupportedOperationException();
        }

        @Override
        public V putLast(K k, V v) {
            throw new UnsupportedOperationException();
        }
    }

    static class UnmodifiableSortedMap<K, V> extends UnmodifiableMap<K, V> 
            implements SortedMap<K, V> {
        private static final long serialVersionUID = -8806743815996713206L;
        private final SortedMap<K, V> sm;

        UnmodifiableSortedMap(SortedMap<K, V> sm) {
            super(sm);
            this.sm = Objects.requireNonNull(sm);
        }

        @Override
        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        @Override
        public SortedMap<K, V> subMap(K a, K b) {
            return new UnmodifiableSortedMap<>(sm.subMap(a, b));
        }

        @Override
        public SortedMap<K, V> headMap(K b) {
            return new UnmodifiableSortedMap<>(sm.headMap(b));
        }

        @Override
        public SortedMap<K, V> tailMap(K a) {
            return new UnmodifiableSortedMap<>(sm.tailMap(a));
        }

        @Override
        public K firstKey() {
            return sm.firstKey();
        }

        @Override
        public K lastKey() {
            return sm.lastKey();
        }
    }

    static class UnmodifiableNavigableMap<K, V> extends UnmodifiableSortedMap<K, V> 
            implements NavigableMap<K, V> {
        private static final long serialVersionUID = -4858195264774772197L;
        static final NavigableMap<?, ?> EMPTY = new EmptyNavigableMap<>();

        private static final class EmptyNavigableMap<K, V> extends UnmodifiableNavigableMap<K, V> {
            private static final long serialVersionUID = -2239321462712562324L;

            EmptyNavigableMap() {
                super(new TreeMap<>());
            }

            private Object readResolve() {
                return EMPTY;
            }
        }

        private final NavigableMap<K, V> nm;

        UnmodifiableNavigableMap(NavigableMap<K, V> nm) {
            super(nm);
            this.nm = Objects.requireNonNull(nm);
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K k) {
            return readOnly(nm.lowerEntry(k));
        }

        @Override
        public K lowerKey(K k) {
            return nm.lowerKey(k);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K k) {
            return readOnly(nm.floorEntry(k));
        }

        @Override
        public K floorKey(K k) {
            return nm.floorKey(k);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K k) {
            return readOnly(nm.ceilingEntry(k));
        }

        @Override
        public K ceilingKey(K k) {
            return nm.ceilingKey(k);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K k) {
            return readOnly(nm.higherEntry(k));
        }

        @Override
        public K higherKey(K k) {
            return nm.higherKey(k);
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return readOnly(nm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return readOnly(nm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new UnmodifiableNavigableMap<>(nm.descendingMap());
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new UnmodifiableNavigableSet<>(nm.navigableKeySet());
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return new UnmodifiableNavigableSet<>(nm.descendingKeySet());
        }

        @Override
        public NavigableMap<K, V> subMap(K a, boolean ai, K b, boolean bi) {
            return new UnmodifiableNavigableMap<>(nm.subMap(a, ai, b, bi));
        }

        @Override
        public NavigableMap<K, V> headMap(K b, boolean bi) {
            return new UnmodifiableNavigableMap<>(nm.headMap(b, bi));
        }

        @Override
        public NavigableMap<K, V> tailMap(K a, boolean ai) {
            return new UnmodifiableNavigableMap<>(nm.tailMap(a, ai));
        }
    }

    static class SynchronizedCollection<E> 
            implements Collection<E>, java.io.Serializable {
        private static final long serialVersionUID = 3053995032091335093L;
        final Collection<E> c;
        final Object mutex;

        SynchronizedCollection(Collection<E> c) {
            mutex = this;
            this.c = Objects.requireNonNull(c);
        }

        SynchronizedCollection(Collection<E> c, Object mutex) {
            this.mutex = mutex;
            this.c = Objects.requireNonNull(c);
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return c.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return c.isEmpty();
            }
        }

        @Override
        public boolean contains(Object o) {
            synchronized (mutex) {
                return c.contains(o);
            }
        }

        @Override
        public Object[] toArray() {
            synchronized (mutex) {
                return c.toArray();
            }
        }

        @Override
        public <T> T[] toArray(T[] a) {
            synchronized (mutex) {
                return c.toArray(a);
            }
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            synchronized (mutex) {
                return c.toArray(f);
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return c.toString();
            }
        }

        @Override
        public boolean add(E e) {
            synchronized (mutex) {
                return c.add(e);
            }
        }

        @Override
        public boolean remove(Object o) {
            synchronized (mutex) {
                return c.remove(o);
            }
        }

        @Override
        public boolean containsAll(Collection<?> o) {
            synchronized (mutex) {
                return c.containsAll(o);
            }
        }

        @Override
        public boolean addAll(Collection<? extends E> o) {
            synchronized (mutex) {
                return c.addAll(o);
            }
        }

        @Override
        public boolean removeAll(Collection<?> o) {
            synchronized (mutex) {
                return c.removeAll(o);
            }
        }

        @Override
        public boolean retainAll(Collection<?> o) {
            synchronized (mutex) {
                return c.retainAll(o);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                c.clear();
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> p) {
            synchronized (mutex) {
                return c.removeIf(p);
            }
        }

        @Override
        public void forEach(Consumer<? super E> a) {
            synchronized (mutex) {
                c.forEach(a);
            }
        }

        @Override
        public Iterator<E> iterator() {
            return c.iterator();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Spliterator<E> spliterator() {
            return (Spliterator<E>) c.spliterator();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> stream() {
            return (Stream<E>) c.stream();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> parallelStream() {
            return (Stream<E>) c.parallelStream();
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class SynchronizedSet<E> extends SynchronizedCollection<E> 
            implements Set<E> {
        private static final long serialVersionUID = 487447009682186044L;

        SynchronizedSet(Set<E> s) {
            super(s);
        }

        SynchronizedSet(Set<E> s, Object mutex) {
            super(s, mutex);
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || c.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return c.hashCode();
            }
        }
    }

    static class SynchronizedSortedSet<E> extends SynchronizedSet<E> 
            implements SortedSet<E> {
        private static final long serialVersionUID = 8695801310862127406L;
        private final SortedSet<E> ss;

        SynchronizedSortedSet(SortedSet<E> ss) {
            super(ss);
            this.ss = Objects.requireNonNull(ss);
        }

        SynchronizedSortedSet(SortedSet<E> ss, Object mutex) {
            super(ss, mutex);
            this.ss = Objects.requireNonNull(ss);
        }

        @Override
        public Comparator<? super E> comparator() {
            synchronized (mutex) {
                return ss.comparator();
            }
        }

        @Override
        public SortedSet<E> subSet(E a, E b) {
            synchronized (mutex) {
                return new SynchronizedSortedSet<>(ss.subSet(a, b), mutex);
            }
        }

        @Override
        public SortedSet<E> headSet(E b) {
            synchronized (mutex) {
                return new SynchronizedSortedSet<>(ss.headSet(b), mutex);
            }
        }

        @Override
        public SortedSet<E> tailSet(E a) {
            synchronized (mutex) {
                return new SynchronizedSortedSet<>(ss.tailSet(a), mutex);
            }
        }

        @Override
        public E first() {
            synchronized (mutex) {
                return ss.first();
            }
        }

        @Override
        public E last() {
            synchronized (mutex) {
                return ss.last();
            }
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class SynchronizedNavigableSet<E> extends SynchronizedSortedSet<E> 
            implements NavigableSet<E> {
        private static final long serialVersionUID = -5505529816273629798L;
        private final NavigableSet<E> ns;

        SynchronizedNavigableSet(NavigableSet<E> ns) {
            super(ns);
            this.ns = Objects.requireNonNull(ns);
        }

        SynchronizedNavigableSet(NavigableSet<E> ns, Object mutex) {
            super(ns, mutex);
            this.ns = Objects.requireNonNull(ns);
        }

        @Override
        public E lower(E e) {
            synchronized (mutex) {
                return ns.lower(e);
            }
        }

        @Override
        public E floor(E e) {
            synchronized (mutex) {
                return ns.floor(e);
            }
        }

        @Override
        public E ceiling(E e) {
            synchronized (mutex) {
                return ns.ceiling(e);
            }
        }

        @Override
        public E higher(E e) {
            synchronized (mutex) {
                return ns.higher(e);
            }
        }

        @Override
        public E pollFirst() {
            synchronized (mutex) {
                return ns.pollFirst();
            }
        }

        @Override
        public E pollLast() {
            synchronized (mutex) {
                return ns.pollLast();
            }
        }

        @Override
        public NavigableSet<E> descendingSet() {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.descendingSet(), mutex);
            }
        }

        @Override
        public Iterator<E> descendingIterator() {
            synchronized (mutex) {
                return descendingSet().iterator();
            }
        }

        @Override
        public NavigableSet<E> subSet(E a, boolean ai, E b, boolean bi) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.subSet(a, ai, b, bi), mutex);
            }
        }

        @Override
        public NavigableSet<E> headSet(E b, boolean bi) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.headSet(b, bi), mutex);
            }
        }

        @Override
        public NavigableSet<E> tailSet(E a, boolean ai) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.tailSet(a, ai), mutex);
            }
        }
    }

    static class SynchronizedList<E> extends SynchronizedCollection<E> 
            implements List<E> {
        private static final long serialVersionUID = -7754090372962971524L;
        final List<E> list;

        SynchronizedList(List<E> list) {
            super(list);
            this.list = Objects.requireNonNull(list);
        }

        SynchronizedList(List<E> list, Object mutex) {
            super(list, mutex);
            this.list = Objects.requireNonNull(list);
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || list.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return list.hashCode();
            }
        }

        @Override
        public E get(int i) {
            synchronized (mutex) {
                return list.get(i);
            }
        }

        @Override
        public E set(int i, E e) {
            synchronized (mutex) {
                return list.set(i, e);
            }
        }

        @Override
        public void add(int i, E e) {
            synchronized (mutex) {
                list.add(i, e);
            }
        }

        @Override
        public E remove(int i) {
            synchronized (mutex) {
                return list.remove(i);
            }
        }

        @Override
        public int indexOf(Object o) {
            synchronized (mutex) {
                return list.indexOf(o);
            }
        }

        @Override
        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return list.lastIndexOf(o);
            }
        }

        @Override
        public boolean addAll(int i, Collection<? extends E> o) {
            synchronized (mutex) {
                return list.addAll(i, o);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> f) {
            synchronized (mutex) {
                list.replaceAll(f);
            }
        }

        @Override
        public void sort(Comparator<? super E> f) {
            synchronized (mutex) {
                list.sort(f);
            }
        }

        @Override
        public List<E> subList(int a, int b) {
            synchronized (mutex) {
                return synchronizedList(list.subList(a, b), mutex);
            }
        }

        @Override
        public List<E> reversed() {
            synchronized (mutex) {
                return synchronizedList(list.reversed(), mutex);
            }
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int i) {
            return list.listIterator(i);
        }

        @Override
        public Spliterator<E> spliterator() {
            return super.spliterator();
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }

        private Object readResolve() {
            return list instanceof RandomAccess ? new SynchronizedRandomAccessList<>(list) : this;
        }
    }

    static class SynchronizedRandomAccessList<E> extends SynchronizedList<E> 
            implements RandomAccess {
        private static final long serialVersionUID = 1530674583602358482L;

        SynchronizedRandomAccessList(List<E> list) {
            super(list);
        }

        SynchronizedRandomAccessList(List<E> list, Object mutex) {
            super(list, mutex);
        }

        private Object writeReplace() {
            return new SynchronizedList<>(list);
        }
    }

    static class SynchronizedMap<K, V> 
            implements Map<K, V>, java.io.Serializable {
        private static final long serialVersionUID = 1978198479659022715L;
        private final Map<K, V> m;
        final Object mutex;

        SynchronizedMap(Map<K, V> m) {
            mutex = this;
            this.m = Objects.requireNonNull(m);
        }

        SynchronizedMap(Map<K, V> m, Object mutex) {
            this.mutex = mutex;
            this.m = Objects.requireNonNull(m);
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return m.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return m.isEmpty();
            }
        }

        @Override
        public boolean containsKey(Object k) {
            synchronized (mutex) {
                return m.containsKey(k);
            }
        }

        @Override
        public boolean containsValue(Object v) {
            synchronized (mutex) {
                return m.containsValue(v);
            }
        }

        @Override
        public V get(Object k) {
            synchronized (mutex) {
                return m.get(k);
            }
        }

        @Override
        public V put(K k, V v) {
            synchronized (mutex) {
                return m.put(k, v);
            }
        }

        @Override
        public V remove(Object k) {
            synchronized (mutex) {
                return m.remove(k);
            }
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> o) {
            synchronized (mutex) {
                m.putAll(o);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                m.clear();
            }
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || m.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return m.hashCode();
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return m.toString();
            }
        }

        @Override
        public V getOrDefault(Object k, V d) {
            synchronized (mutex) {
                return m.getOrDefault(k, d);
            }
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> a) {
            synchronized (mutex) {
                m.forEach(a);
            }
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                m.replaceAll(f);
            }
        }

        @Override
        public V putIfAbsent(K k, V v) {
            synchronized (mutex) {
                return m.putIfAbsent(k, v);
            }
        }

        @Override
        public boolean remove(Object k, Object v) {
            synchronized (mutex) {
                return m.remove(k, v);
            }
        }

        @Override
        public boolean replace(K k, V o, V v) {
            synchronized (mutex) {
                return m.replace(k, o, v);
            }
        }

        @Override
        public V replace(K k, V v) {
            synchronized (mutex) {
                return m.replace(k, v);
            }
        }

        @Override
        public V computeIfAbsent(K k, Function<? super K, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfAbsent(k, f);
            }
        }

        @Override
        public V computeIfPresent(K k, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfPresent(k, f);
            }
        }

        @Override
        public V compute(K k, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.compute(k, f);
            }
        }

        @Override
        public V merge(K k, V v, BiFunction<? super V, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.merge(k, v, f);
            }
        }

        @Override
        public Set<K> keySet() {
            synchronized (mutex) {
                return new SynchronizedSet<>(m.keySet(), mutex);
            }
        }

        @Override
        public Collection<V> values() {
            synchronized (mutex) {
                return new SynchronizedCollection<>(m.values(), mutex);
            }
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            synchronized (mutex) {
                return new SynchronizedSet<>(m.entrySet(), mutex);
            }
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class SynchronizedSortedMap<K, V> extends SynchronizedMap<K, V> 
            implements SortedMap<K, V> {
        private static final long serialVersionUID = -8798146769416483793L;
        private final SortedMap<K, V> sm;

        SynchronizedSortedMap(SortedMap<K, V> sm) {
            super(sm);
            this.sm = Objects.requireNonNull(sm);
        }

        SynchronizedSortedMap(SortedMap<K, V> sm, Object mutex) {
            super(sm, mutex);
            this.sm = Objects.requireNonNull(sm);
        }

        @Override
        public Comparator<? super K> comparator() {
            synchronized (mutex) {
                return sm.comparator();
            }
        }

        @Override
        public SortedMap<K, V> subMap(K a, K b) {
            synchronized (mutex) {
                return new SynchronizedSortedMap<>(sm.subMap(a, b), mutex);
            }
        }

        @Override
        public SortedMap<K, V> headMap(K b) {
            synchronized (mutex) {
                return new SynchronizedSortedMap<>(sm.headMap(b), mutex);
            }
        }

        @Override
        public SortedMap<K, V> tailMap(K a) {
            synchronized (mutex) {
                return new SynchronizedSortedMap<>(sm.tailMap(a), mutex);
            }
        }

        @Override
        public K firstKey() {
            synchronized (mutex) {
                return sm.firstKey();
            }
        }

        @Override
        public K lastKey() {
            synchronized (mutex) {
                return sm.lastKey();
            }
        }
    }

    static class SynchronizedNavigableMap<K, V> extends SynchronizedSortedMap<K, V> 
            implements NavigableMap<K, V> {
        private static final long serialVersionUID = 699392247599746807L;
        private final NavigableMap<K, V> nm;

        SynchronizedNavigableMap(NavigableMap<K, V> nm) {
            super(nm);
            this.nm = Objects.requireNonNull(nm);
        }

        SynchronizedNavigableMap(NavigableMap<K, V> nm, Object mutex) {
            super(nm, mutex);
            this.nm = Objects.requireNonNull(nm);
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K k) {
            synchronized (mutex) {
                return nm.lowerEntry(k);
            }
        }

        @Override
        public K lowerKey(K k) {
            synchronized (mutex) {
                return nm.lowerKey(k);
            }
        }

        @Override
        public Map.Entry<K, V> floorEntry(K k) {
            synchronized (mutex) {
                return nm.floorEntry(k);
            }
        }

        @Override
        public K floorKey(K k) {
            synchronized (mutex) {
                return nm.floorKey(k);
            }
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K k) {
            synchronized (mutex) {
                return nm.ceilingEntry(k);
            }
        }

        @Override
        public K ceilingKey(K k) {
            synchronized (mutex) {
                return nm.ceilingKey(k);
            }
        }

        @Override
        public Map.Entry<K, V> higherEntry(K k) {
            synchronized (mutex) {
                return nm.higherEntry(k);
            }
        }

        @Override
        public K higherKey(K k) {
            synchronized (mutex) {
                return nm.higherKey(k);
            }
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            synchronized (mutex) {
                return nm.firstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            synchronized (mutex) {
                return nm.lastEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            synchronized (mutex) {
                return nm.pollFirstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            synchronized (mutex) {
                return nm.pollLastEntry();
            }
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.descendingMap(), mutex);
            }
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(nm.navigableKeySet(), mutex);
            }
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(nm.descendingKeySet(), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> subMap(K a, boolean ai, K b, boolean bi) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.subMap(a, ai, b, bi), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> headMap(K b, boolean bi) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.headMap(b, bi), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> tailMap(K a, boolean ai) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.tailMap(a, ai), mutex);
            }
        }
    }
}
