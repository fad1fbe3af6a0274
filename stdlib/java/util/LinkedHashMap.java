package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A hash map that keeps its entries in order of insertion or access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
    private static final long serialVersionUID = 3801124242820219131L;

    /** A node that is also in the list of all entries. */
    static class Entry<K, V> extends HashMap.Node<K, V> {
        Entry<K, V> before;
        Entry<K, V> after;

        Entry(int hash, K key, V value, Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    transient Entry<K, V> head;
    transient Entry<K, V> tail;
    private final boolean accessOrder;
    /** Where the next insertion or a re-insertion goes: 0 as usual, 1 first, 2 last. */
    private transient int putMode;

    public LinkedHashMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity) {
        super(initialCapacity);
        accessOrder = false;
    }

    public LinkedHashMap() {
        accessOrder = false;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        accessOrder = false;
        putEntries(m, false);
    }

    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new LinkedHashMap<>(calculateCapacity(numMappings));
    }

    private void link(Entry<K, V> p) {
        if (putMode == 1) {
            Entry<K, V> first = head;
            head = p;
            if (first == null) {
                tail = p;
            } else {
                p.after = first;
                first.before = p;
            }
        } else {
            Entry<K, V> last = tail;
            tail = p;
            if (last == null) {
                head = p;
            } else {
                p.before = last;
                last.after = p;
            }
        }
    }

    private void transfer(Entry<K, V> src, Entry<K, V> dst) {
        dst.before = src.before;
        dst.after = src.after;
        if (dst.before == null) {
            head = dst;
        } else {
            dst.before.after = dst;
        }
        if (dst.after == null) {
            tail = dst;
        } else {
            dst.after.before = dst;
        }
    }

    private void unlink(Entry<K, V> p) {
        Entry<K, V> b = p.before;
        Entry<K, V> a = p.after;
        p.before = null;
        p.after = null;
        if (b == null) {
            head = a;
        } else {
            b.after = a;
        }
        if (a == null) {
            tail = b;
        } else {
            a.before = b;
        }
    }

    @Override
    void reinitialize() {
        super.reinitialize();
        head = null;
        tail = null;
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value, Node<K, V> e) {
        Entry<K, V> p = new Entry<>(hash, key, value, e);
        link(p);
        return p;
    }

    @Override
    Node<K, V> replacementNode(Node<K, V> p, Node<K, V> next) {
        Entry<K, V> t = new Entry<>(p.hash, p.key, p.value, next);
        transfer((Entry<K, V>) p, t);
        return t;
    }

    @Override
    TreeNode<K, V> newTreeNode(int hash, K key, V value, Node<K, V> next) {
        TreeNode<K, V> p = new TreeNode<>(hash, key, value, next);
        link(p);
        return p;
    }

    @Override
    TreeNode<K, V> replacementTreeNode(Node<K, V> p, Node<K, V> next) {
        TreeNode<K, V> t = new TreeNode<>(p.hash, p.key, p.value, next);
        transfer((Entry<K, V>) p, t);
        return t;
    }

    @Override
    void afterNodeRemoval(Node<K, V> e) {
        unlink((Entry<K, V>) e);
    }

    @Override
    void afterNodeInsertion(boolean evict) {
        if (evict && head != null && removeEldestEntry(head)) {
            K key = head.key;
            removeNode(hash(key), key, null, false, true);
        }
    }

    @Override
    void afterNodeAccess(Node<K, V> e) {
        Entry<K, V> p = (Entry<K, V>) e;
        if ((putMode == 2 || putMode == 0 && accessOrder) && tail != p) {
            unlink(p);
            int m = putMode;
            putMode = 2;
            link(p);
            putMode = m;
            modCount++;
        } else if (putMode == 1 && head != p) {
            unlink(p);
            link(p);
            modCount++;
        }
    }

    @Override
    public V putFirst(K k, V v) {
        try {
            putMode = 1;
            return put(k, v);
        } finally {
            putMode = 0;
        }
    }

    @Override
    public V putLast(K k, V v) {
        try {
            putMode = 2;
            return put(k, v);
        } finally {
            putMode = 0;
        }
    }

    @Override
    public boolean containsValue(Object value) {
        for (Entry<K, V> e = head; e != null; e = e.after) {
            if (Objects.equals(value, e.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return null;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return defaultValue;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    @Override
    public void clear() {
        super.clear();
        head = null;
        tail = null;
    }

    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return head == null ? null : new ReadOnlyEntry<>(head);
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return tail == null ? null : new ReadOnlyEntry<>(tail);
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        Map.Entry<K, V> e = firstEntry();
        if (e != null) {
            remove(e.getKey());
        }
        return e;
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        Map.Entry<K, V> e = lastEntry();
        if (e != null) {
            remove(e.getKey());
        }
        return e;
    }

    @Override
    public Set<K> keySet() {
        return sequencedKeySet();
    }

    @Override
    public SequencedSet<K> sequencedKeySet() {
        if (keySet == null) {
            keySet = new LinkedKeySet<>(this, false);
        }
        return (SequencedSet<K>) keySet;
    }

    @Override
    public Collection<V> values() {
        return sequencedValues();
    }

    @Override
    public SequencedCollection<V> sequencedValues() {
        if (values == null) {
            values = new LinkedValues<>(this, false);
        }
        return (SequencedCollection<V>) values;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return sequencedEntrySet();
    }

    @Override
    public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new LinkedEntrySet<>(this, false);
    }

    /** Walks the list in one direction; T is what next gives. */
    abstract static class LinkedIterator<K, V, T> implements Iterator<T> {
        private final LinkedHashMap<K, V> map;
        private final boolean backwards;
        private Entry<K, V> next;
        private Entry<K, V> current;
        private int expected;

        LinkedIterator(LinkedHashMap<K, V> map, boolean backwards) {
            this.map = map;
            this.backwards = backwards;
            next = backwards ? map.tail : map.head;
            expected = map.modCount;
        }

        abstract T of(Entry<K, V> e);

        @Override
        public final boolean hasNext() {
            return next != null;
        }

        @Override
        public final T next() {
            Entry<K, V> e = next;
            map.check(expected);
            if (e == null) {
                throw new NoSuchElementException();
            }
            current = e;
            next = backwards ? e.before : e.after;
            return of(e);
        }

        @Override
        public final void remove() {
            Entry<K, V> p = current;
            if (p == null) {
                throw new IllegalStateException();
            }
            map.check(expected);
            current = null;
            map.removeNode(p.hash, p.key, null, false, false);
            expected = map.modCount;
        }
    }

    static final class LinkedKeyIterator<K, V> extends LinkedIterator<K, V, K> {
        LinkedKeyIterator(LinkedHashMap<K, V> map, boolean backwards) {
            super(map, backwards);
        }

        @Override
        K of(Entry<K, V> e) {
            return e.key;
        }
    }

    static final class LinkedValueIterator<K, V> extends LinkedIterator<K, V, V> {
        LinkedValueIterator(LinkedHashMap<K, V> map, boolean backwards) {
            super(map, backwards);
        }

        @Override
        V of(Entry<K, V> e) {
            return e.value;
        }
    }

    static final class LinkedEntryIterator<K, V> extends LinkedIterator<K, V, Map.Entry<K, V>> {
        LinkedEntryIterator(LinkedHashMap<K, V> map, boolean backwards) {
            super(map, backwards);
        }

        @Override
        Map.Entry<K, V> of(Entry<K, V> e) {
            return e;
        }
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    static final class LinkedKeySet<K, V> extends AbstractSet<K> implements SequencedSet<K> {
        private final LinkedHashMap<K, V> map;
        private final boolean backwards;

        LinkedKeySet(LinkedHashMap<K, V> map, boolean backwards) {
            this.map = map;
            this.backwards = backwards;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new LinkedKeyIterator<>(map, backwards);
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object key) {
            return map.removeNode(hash(key), key, null, false, true) != null;
        }

        @Override
        public Spliterator<K> spliterator() {
            return Spliterators.spliterator(this, Spliterator.SIZED | Spliterator.ORDERED
                    | Spliterator.DISTINCT);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            int mc = map.modCount;
            for (Entry<K, V> e = backwards ? map.tail : map.head; e != null;
                    e = backwards ? e.before : e.after) {
                action.accept(e.key);
            }
            map.check(mc);
        }

        @Override
        public void addFirst(K k) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addLast(K k) {
            throw new UnsupportedOperationException();
        }

        @Override
        public K getLast() {
            return reversed().iterator().next();
        }

        @Override
        public SequencedSet<K> reversed() {
            return new LinkedKeySet<>(map, !backwards);
        }
    }

    static final class LinkedValues<K, V> extends AbstractCollection<V>
            implements SequencedCollection<V> {
        private final LinkedHashMap<K, V> map;
        private final boolean backwards;

        LinkedValues(LinkedHashMap<K, V> map, boolean backwards) {
            this.map = map;
            this.backwards = backwards;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new LinkedValueIterator<>(map, backwards);
        }

        @Override
        public boolean contains(Object o) {
            return map.containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliterator(this, Spliterator.SIZED | Spliterator.ORDERED);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            int mc = map.modCount;
            for (Entry<K, V> e = backwards ? map.tail : map.head; e != null;
                    e = backwards ? e.before : e.after) {
                action.accept(e.value);
            }
            map.check(mc);
        }

        @Override
        public SequencedCollection<V> reversed() {
            return new LinkedValues<>(map, !backwards);
        }
    }

    static final class LinkedEntrySet<K, V> extends AbstractSet<Map.Entry<K, V>>
            implements SequencedSet<Map.Entry<K, V>> {
        private final LinkedHashMap<K, V> map;
        private final boolean backwards;

        LinkedEntrySet(LinkedHashMap<K, V> map, boolean backwards) {
            this.map = map;
            this.backwards = backwards;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new LinkedEntryIterator<>(map, backwards);
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> n = map.getNode(e.getKey());
            return n != null && n.equals(e);
        }

        @Override
        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Object key = e.getKey();
            return map.removeNode(hash(key), key, e.getValue(), true, true) != null;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, Spliterator.SIZED | Spliterator.ORDERED
                    | Spliterator.DISTINCT);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            int mc = map.modCount;
            for (Entry<K, V> e = backwards ? map.tail : map.head; e != null;
                    e = backwards ? e.before : e.after) {
                action.accept(e);
            }
            map.check(mc);
        }

        @Override
        public SequencedSet<Map.Entry<K, V>> reversed() {
            return new LinkedEntrySet<>(map, !backwards);
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int mc = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            action.accept(e.key, e.value);
        }
        check(mc);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int mc = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            e.value = function.apply(e.key, e.value);
        }
        check(mc);
    }

    @Override
    public SequencedMap<K, V> reversed() {
        return new ReversedLinkedHashMapView<>(this);
    }

    /** The map from its last entry to its first. */
    static final class ReversedLinkedHashMapView<K, V> extends AbstractMap<K, V>
            implements SequencedMap<K, V> {
        private final LinkedHashMap<K, V> base;

        ReversedLinkedHashMapView(LinkedHashMap<K, V> base) {
            this.base = base;
        }

        @Override
        public boolean equals(Object o) {
            return base.equals(o);
        }

        @Override
        public int hashCode() {
            return base.hashCode();
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public boolean containsKey(Object key) {
            return base.containsKey(key);
        }

        @Override
        public boolean containsValue(Object value) {
            return base.containsValue(value);
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
        public void clear() {
            base.clear();
        }

        @Override
        public Set<K> keySet() {
            return base.sequencedKeySet().reversed();
        }

        @Override
        public Collection<V> values() {
            return base.sequencedValues().reversed();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return base.sequencedEntrySet().reversed();
        }

        @Override
        public SequencedSet<K> sequencedKeySet() {
            return base.sequencedKeySet().reversed();
        }

        @Override
        public SequencedCollection<V> sequencedValues() {
            return base.sequencedValues().reversed();
        }

        @Override
        public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
            return base.sequencedEntrySet().reversed();
        }

        @Override
        public SequencedMap<K, V> reversed() {
            return base;
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return base.lastEntry();
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return base.firstEntry();
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return base.pollLastEntry();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return base.pollFirstEntry();
        }

        @Override
        public V putFirst(K k, V v) {
            return base.putLast(k, v);
        }

        @Override
        public V putLast(K k, V v) {
            return base.putFirst(k, v);
        }
    }
}
