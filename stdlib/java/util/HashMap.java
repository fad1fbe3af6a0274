package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A hash table with chains that become trees when many keys collide. */
public class HashMap<K, V> extends AbstractMap<K, V>
        implements Map<K, V>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 362498820763181265L;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final int TREEIFY = 8;
    private static final int UNTREEIFY = 6;
    private static final int MIN_TREE_CAPACITY = 64;

    /** A mapping in a bin's chain. */
    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final String toString() {
            return String.valueOf(key).concat("=").concat(String.valueOf(value));
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final V setValue(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }

        @Override
        public final boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof Map.Entry)) {
                return false;
            }
            Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
            return Objects.equals(key, e.getKey()) && Objects.equals(value, e.getValue());
        }
    }

    transient Node<K, V>[] table;
    private transient Set<Map.Entry<K, V>> entrySet;
    transient int size;
    transient int modCount;
    /** The size at which to grow, or the first capacity while there is no table. */
    private int threshold;
    private final float loadFactor;

    public HashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || loadFactor != loadFactor) {
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        threshold = tableSizeFor(Math.min(initialCapacity, MAX_CAPACITY));
    }

    public HashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public HashMap() {
        loadFactor = 0.75f;
    }

    public HashMap(Map<? extends K, ? extends V> m) {
        loadFactor = 0.75f;
        putEntries(m, false);
    }

    public static <K, V> HashMap<K, V> newHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new HashMap<>(calculateCapacity(numMappings));
    }

    static int calculateCapacity(int numMappings) {
        return (int) Math.ceil(numMappings / 0.75);
    }

    static int hash(Object key) {
        if (key == null) {
            return 0;
        }
        int h = key.hashCode();
        return h ^ h >>> 16;
    }

    static int tableSizeFor(int cap) {
        int n = -1 >>> Integer.numberOfLeadingZeros(cap - 1);
        return cap <= 1 ? 1 : n >= MAX_CAPACITY ? MAX_CAPACITY : n + 1;
    }

    final void putEntries(Map<? extends K, ? extends V> m, boolean evict) {
        int s = m.size();
        if (s > 0) {
            if (table == null) {
                double dt = Math.ceil(s / (double) loadFactor);
                int t = dt < MAX_CAPACITY ? (int) dt : MAX_CAPACITY;
                if (t > threshold) {
                    threshold = tableSizeFor(t);
                }
            } else {
                while (s > threshold && table.length < MAX_CAPACITY) {
                    resize();
                }
            }
            for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
                K key = e.getKey();
                putVal(hash(key), key, e.getValue(), false, evict);
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = getNode(key);
        return e == null ? null : e.value;
    }

    final Node<K, V> getNode(Object key) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int h = hash(key);
        Node<K, V> e = tab[tab.length - 1 & h];
        if (e == null) {
            return null;
        }
        K k = e.key;
        if (e.hash == h && (k == key || key != null && key.equals(k))) {
            return e;
        }
        if (e instanceof TreeNode) {
            return ((TreeNode<K, V>) e).root().find(h, key, null);
        }
        while ((e = e.next) != null) {
            k = e.key;
            if (e.hash == h && (k == key || key != null && key.equals(k))) {
                return e;
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return getNode(key) != null;
    }

    @Override
    public V put(K key, V value) {
        return putVal(hash(key), key, value, false, true);
    }

    final V putVal(int hash, K key, V value, boolean onlyIfAbsent, boolean evict) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = resize();
        }
        int i = tab.length - 1 & hash;
        Node<K, V> p = tab[i];
        if (p == null) {
            tab[i] = newNode(hash, key, value, null);
        } else {
            Node<K, V> e = null;
            K k = p.key;
            if (p.hash == hash && (k == key || key != null && key.equals(k))) {
                e = p;
            } else if (p instanceof TreeNode) {
                e = ((TreeNode<K, V>) p).putTreeVal(this, tab, hash, key, value);
            } else {
                int count = 1;
                while (true) {
                    Node<K, V> n = p.next;
                    if (n == null) {
                        p.next = newNode(hash, key, value, null);
                        if (count >= TREEIFY) {
                            treeifyBin(tab, hash);
                        }
                        break;
                    }
                    k = n.key;
                    if (n.hash == hash && (k == key || key != null && key.equals(k))) {
                        e = n;
                        break;
                    }
                    p = n;
                    count++;
                }
            }
            if (e != null) {
                V old = e.value;
                if (!onlyIfAbsent || old == null) {
                    e.value = value;
                }
                afterNodeAccess(e);
                return old;
            }
        }
        modCount++;
        if (++size > threshold) {
            resize();
        }
        afterNodeInsertion(evict);
        return null;
    }

    /** The table, made or grown before a computing method looks for its key. */
    private Node<K, V>[] roomy() {
        Node<K, V>[] tab = table;
        return tab == null || size > threshold ? resize() : tab;
    }

    /** Adds a key that is not there, at the head of its bin, as the computing methods do. */
    private void insertFirst(int hash, K key, V value) {
        Node<K, V>[] tab = table;
        int i = tab.length - 1 & hash;
        Node<K, V> first = tab[i];
        if (first instanceof TreeNode) {
            ((TreeNode<K, V>) first).putTreeVal(this, tab, hash, key, value);
        } else {
            int count = 0;
            for (Node<K, V> e = first; e != null; e = e.next) {
                count++;
            }
            tab[i] = newNode(hash, key, value, first);
            if (count >= TREEIFY - 1) {
                treeifyBin(tab, hash);
            }
        }
        modCount++;
        size++;
        afterNodeInsertion(true);
    }

    @SuppressWarnings("unchecked")
    final Node<K, V>[] resize() {
        Node<K, V>[] oldTab = table;
        int oldCap = oldTab == null ? 0 : oldTab.length;
        int oldThr = threshold;
        int newCap;
        int newThr = 0;
        if (oldCap > 0) {
            if (oldCap >= MAX_CAPACITY) {
                threshold = Integer.MAX_VALUE;
                return oldTab;
            }
            newCap = oldCap << 1;
            if (newCap < MAX_CAPACITY && oldCap >= 16) {
                newThr = oldThr << 1;
            }
        } else if (oldThr > 0) {
            newCap = oldThr;
        } else {
            newCap = 16;
            newThr = 12;
        }
        if (newThr == 0) {
            float ft = newCap * loadFactor;
            newThr = newCap < MAX_CAPACITY && ft < MAX_CAPACITY ? (int) ft : Integer.MAX_VALUE;
        }
        threshold = newThr;
        Node<K, V>[] newTab = (Node<K, V>[]) new Node[newCap];
        table = newTab;
        for (int j = 0; j < oldCap; j++) {
            Node<K, V> e = oldTab[j];
            if (e != null) {
                oldTab[j] = null;
                if (e.next == null) {
                    newTab[e.hash & newCap - 1] = e;
                } else {
                    split(e, newTab, j, oldCap);
                }
            }
        }
        return newTab;
    }

    /** Distributes a bin over the positions j and j + bit, each in the old order. */
    private void split(Node<K, V> e, Node<K, V>[] tab, int j, int bit) {
        boolean tree = e instanceof TreeNode;
        Node<K, V> loHead = null;
        Node<K, V> loTail = null;
        Node<K, V> hiHead = null;
        Node<K, V> hiTail = null;
        int lo = 0;
        int hi = 0;
        Node<K, V> next;
        for (; e != null; e = next) {
            next = e.next;
            e.next = null;
            if ((e.hash & bit) == 0) {
                if (tree) {
                    ((TreeNode<K, V>) e).prev = (TreeNode<K, V>) loTail;
                }
                if (loTail == null) {
                    loHead = e;
                } else {
                    loTail.next = e;
                }
                loTail = e;
                lo++;
            } else {
                if (tree) {
                    ((TreeNode<K, V>) e).prev = (TreeNode<K, V>) hiTail;
                }
                if (hiTail == null) {
                    hiHead = e;
                } else {
                    hiTail.next = e;
                }
                hiTail = e;
                hi++;
            }
        }
        if (loHead != null) {
            tab[j] = loHead;
            if (tree) {
                afterSplit(tab, j, loHead, lo, hiHead != null);
            }
        }
        if (hiHead != null) {
            tab[j + bit] = hiHead;
            if (tree) {
                afterSplit(tab, j + bit, hiHead, hi, loHead != null);
            }
        }
    }

    private void afterSplit(Node<K, V>[] tab, int at, Node<K, V> head, int n, boolean changed) {
        if (n <= UNTREEIFY) {
            tab[at] = ((TreeNode<K, V>) head).untreeify(this);
        } else if (changed) {
            ((TreeNode<K, V>) head).treeify(tab);
        }
    }

    final void treeifyBin(Node<K, V>[] tab, int hash) {
        if (tab.length < MIN_TREE_CAPACITY) {
            resize();
            return;
        }
        int index = tab.length - 1 & hash;
        TreeNode<K, V> hd = null;
        TreeNode<K, V> tl = null;
        for (Node<K, V> e = tab[index]; e != null; e = e.next) {
            TreeNode<K, V> p = replacementTreeNode(e, null);
            if (tl == null) {
                hd = p;
            } else {
                p.prev = tl;
                tl.next = p;
            }
            tl = p;
        }
        tab[index] = hd;
        if (hd != null) {
            hd.treeify(tab);
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        putEntries(m, true);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> e = removeNode(hash(key), key, null, false, true);
        return e == null ? null : e.value;
    }

    final Node<K, V> removeNode(int hash, Object key, Object value, boolean matchValue,
            boolean movable) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int index = tab.length - 1 & hash;
        Node<K, V> p = tab[index];
        Node<K, V> before = null;
        Node<K, V> node = p;
        if (p instanceof TreeNode) {
            node = ((TreeNode<K, V>) p).root().find(hash, key, null);
        } else {
            while (node != null) {
                K k = node.key;
                if (node.hash == hash && (k == key || key != null && key.equals(k))) {
                    break;
                }
                before = node;
                node = node.next;
            }
        }
        if (node == null || matchValue && !Objects.equals(value, node.value)) {
            return null;
        }
        if (node instanceof TreeNode) {
            ((TreeNode<K, V>) node).removeTreeNode(this, tab, movable);
        } else if (before == null) {
            tab[index] = node.next;
        } else {
            before.next = node.next;
        }
        modCount++;
        size--;
        afterNodeRemoval(node);
        return node;
    }

    @Override
    public void clear() {
        modCount++;
        if (table != null && size > 0) {
            size = 0;
            for (int i = 0; i < table.length; i++) {
                table[i] = null;
            }
        }
    }

    @Override
    public boolean containsValue(Object value) {
        Node<K, V>[] tab = table;
        if (tab != null && size > 0) {
            for (Node<K, V> e : tab) {
                for (; e != null; e = e.next) {
                    if (e.value == value || value != null && value.equals(e.value)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public Set<K> keySet() {
        if (keySet == null) {
            keySet = new KeySet();
        }
        return keySet;
    }

    final class KeySet extends AbstractSet<K> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new KeyIterator();
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object key) {
            return removeNode(hash(key), key, null, false, true) != null;
        }

        @Override
        public Spliterator<K> spliterator() {
            return new KeySpliterator<>(HashMap.this, 0, -1, 0, 0);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            HashMap.this.forEach((k, v) -> action.accept(k));
        }
    }

    @Override
    public Collection<V> values() {
        if (values == null) {
            values = new Values();
        }
        return values;
    }

    final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new ValueIterator();
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return new ValueSpliterator<>(HashMap.this, 0, -1, 0, 0);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            HashMap.this.forEach((k, v) -> action.accept(v));
        }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        if (entrySet == null) {
            entrySet = new EntrySet();
        }
        return entrySet;
    }

    final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator();
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry)) {
                return false;
            }
            Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
            Node<K, V> n = getNode(e.getKey());
            return n != null && n.equals(e);
        }

        @Override
        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry)) {
                return false;
            }
            Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
            Object key = e.getKey();
            return removeNode(hash(key), key, e.getValue(), true, true) != null;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new EntrySpliterator<>(HashMap.this, 0, -1, 0, 0);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            int mc = modCount;
            if (size > 0) {
                for (Node<K, V> e : table) {
                    for (; e != null; e = e.next) {
                        action.accept(e);
                    }
                }
                checkMod(mc);
            }
        }
    }

    private void checkMod(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return putVal(hash(key), key, value, true, true);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(hash(key), key, value, true, true) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> e = getNode(key);
        if (e != null && Objects.equals(e.value, oldValue)) {
            e.value = newValue;
            afterNodeAccess(e);
            return true;
        }
        return false;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> e = getNode(key);
        if (e != null) {
            V old = e.value;
            e.value = value;
            afterNodeAccess(e);
            return old;
        }
        return null;
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        roomy();
        Node<K, V> e = getNode(key);
        if (e != null && e.value != null) {
            afterNodeAccess(e);
            return e.value;
        }
        int mc = modCount;
        V v = mappingFunction.apply(key);
        checkMod(mc);
        if (v == null) {
            return null;
        }
        if (e != null) {
            e.value = v;
            afterNodeAccess(e);
        } else {
            insertFirst(hash(key), key, v);
        }
        return v;
    }

    @Override
    public V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = getNode(key);
        if (e != null && e.value != null) {
            int mc = modCount;
            V v = remappingFunction.apply(key, e.value);
            checkMod(mc);
            if (v != null) {
                e.value = v;
                afterNodeAccess(e);
                return v;
            }
            removeNode(e.hash, key, null, false, true);
        }
        return null;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        roomy();
        Node<K, V> e = getNode(key);
        int mc = modCount;
        V v = remappingFunction.apply(key, e == null ? null : e.value);
        checkMod(mc);
        if (e != null) {
            if (v != null) {
                e.value = v;
                afterNodeAccess(e);
            } else {
                removeNode(e.hash, key, null, false, true);
            }
        } else if (v != null) {
            insertFirst(hash(key), key, v);
        }
        return v;
    }

    @Override
    public V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        roomy();
        Node<K, V> e = getNode(key);
        if (e != null) {
            V v = value;
            if (e.value != null) {
                int mc = modCount;
                v = remappingFunction.apply(e.value, value);
                checkMod(mc);
            }
            if (v != null) {
                e.value = v;
                afterNodeAccess(e);
            } else {
                removeNode(e.hash, key, null, false, true);
            }
            return v;
        }
        insertFirst(hash(key), key, value);
        return value;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        if (size > 0) {
            int mc = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    action.accept(e.key, e.value);
                }
            }
            checkMod(mc);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        if (size > 0) {
            int mc = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    e.value = function.apply(e.key, e.value);
                }
            }
            checkMod(mc);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        HashMap<K, V> result;
        try {
            result = (HashMap<K, V>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        result.reinitialize();
        result.putEntries(this, false);
        return result;
    }

    void reinitialize() {
        table = null;
        entrySet = null;
        keySet = null;
        values = null;
        modCount = 0;
        threshold = 0;
        size = 0;
    }

    abstract class HashIterator {
        private Node<K, V> next;
        private Node<K, V> current;
        private int expected = modCount;
        private int index;

        HashIterator() {
            if (table != null && size > 0) {
                advance();
            }
        }

        private void advance() {
            Node<K, V>[] t = table;
            while (index < t.length && (next = t[index++]) == null) {
                continue;
            }
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            checkMod(expected);
            if (e == null) {
                throw new NoSuchElementException();
            }
            current = e;
            next = e.next;
            if (next == null) {
                advance();
            }
            return e;
        }

        public final void remove() {
            Node<K, V> p = current;
            if (p == null) {
                throw new IllegalStateException();
            }
            checkMod(expected);
            current = null;
            removeNode(p.hash, p.key, null, false, false);
            expected = modCount;
        }
    }

    final class KeyIterator extends HashIterator implements Iterator<K> {
        @Override
        public K next() {
            return nextNode().key;
        }
    }

    final class ValueIterator extends HashIterator implements Iterator<V> {
        @Override
        public V next() {
            return nextNode().value;
        }
    }

    final class EntryIterator extends HashIterator implements Iterator<Map.Entry<K, V>> {
        @Override
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    /** Walks a range of bins; subclasses say what of a node is passed on. */
    abstract static class HashMapSpliterator<K, V, T> implements Spliterator<T> {
        final HashMap<K, V> map;
        private Node<K, V> current;
        int index;
        int fence;
        int est;
        int expected;

        HashMapSpliterator(HashMap<K, V> m, int origin, int fence, int est, int expected) {
            map = m;
            index = origin;
            this.fence = fence;
            this.est = est;
            this.expected = expected;
        }

        abstract T of(Node<K, V> n);

        abstract HashMapSpliterator<K, V, T> part(int lo, int mid, int n);

        final int fence() {
            if (fence < 0) {
                est = map.size;
                expected = map.modCount;
                fence = map.table == null ? 0 : map.table.length;
            }
            return fence;
        }

        @Override
        public final long estimateSize() {
            fence();
            return est;
        }

        @Override
        public Spliterator<T> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            if (lo >= mid || current != null) {
                return null;
            }
            index = mid;
            est >>>= 1;
            return part(lo, mid, est);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            Node<K, V>[] tab = map.table;
            int i = index;
            index = hi;
            if (tab != null && (i < hi || current != null)) {
                Node<K, V> p = current;
                current = null;
                while (p != null || i < hi) {
                    if (p == null) {
                        p = tab[i++];
                    } else {
                        action.accept(of(p));
                        p = p.next;
                    }
                }
                map.checkMod(expected);
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            Node<K, V>[] tab = map.table;
            while (tab != null && (current != null || index < hi)) {
                if (current == null) {
                    current = tab[index++];
                } else {
                    Node<K, V> e = current;
                    current = e.next;
                    action.accept(of(e));
                    map.checkMod(expected);
                    return true;
                }
            }
            return false;
        }

        @Override
        public int characteristics() {
            return fence < 0 || est == map.size ? SIZED : 0;
        }
    }

    static final class KeySpliterator<K, V> extends HashMapSpliterator<K, V, K> {
        KeySpliterator(HashMap<K, V> m, int origin, int fence, int est, int expected) {
            super(m, origin, fence, est, expected);
        }

        @Override
        K of(Node<K, V> n) {
            return n.key;
        }

        @Override
        HashMapSpliterator<K, V, K> part(int lo, int mid, int n) {
            return new KeySpliterator<>(map, lo, mid, n, expected);
        }

        @Override
        public int characteristics() {
            return super.characteristics() | DISTINCT;
        }
    }

    static final class ValueSpliterator<K, V> extends HashMapSpliterator<K, V, V> {
        ValueSpliterator(HashMap<K, V> m, int origin, int fence, int est, int expected) {
            super(m, origin, fence, est, expected);
        }

        @Override
        V of(Node<K, V> n) {
            return n.value;
        }

        @Override
        HashMapSpliterator<K, V, V> part(int lo, int mid, int n) {
            return new ValueSpliterator<>(map, lo, mid, n, expected);
        }
    }

    static final class EntrySpliterator<K, V>
            extends HashMapSpliterator<K, V, Map.Entry<K, V>> {
        EntrySpliterator(HashMap<K, V> m, int origin, int fence, int est, int expected) {
            super(m, origin, fence, est, expected);
        }

        @Override
        Map.Entry<K, V> of(Node<K, V> n) {
            return n;
        }

        @Override
        HashMapSpliterator<K, V, Map.Entry<K, V>> part(int lo, int mid, int n) {
            return new EntrySpliterator<>(map, lo, mid, n, expected);
        }

        @Override
        public int characteristics() {
            return super.characteristics() | DISTINCT;
        }
    }

    /* What LinkedHashMap overrides. */

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    Node<K, V> replacementNode(Node<K, V> p, Node<K, V> next) {
        return new Node<>(p.hash, p.key, p.value, next);
    }

    TreeNode<K, V> newTreeNode(int hash, K key, V value, Node<K, V> next) {
        return new TreeNode<>(hash, key, value, next);
    }

    TreeNode<K, V> replacementTreeNode(Node<K, V> p, Node<K, V> next) {
        return new TreeNode<>(p.hash, p.key, p.value, next);
    }

    void afterNodeAccess(Node<K, V> p) {
    }

    void afterNodeInsertion(boolean evict) {
    }

    void afterNodeRemoval(Node<K, V> p) {
    }

    /** A node of a bin that is a red-black tree, ordered by hash, then Comparable, then identity;
     *  the chain through next and prev keeps the root first. */
    static final class TreeNode<K, V> extends LinkedHashMap.Entry<K, V> {
        private TreeNode<K, V> parent;
        private TreeNode<K, V> left;
        private TreeNode<K, V> right;
        TreeNode<K, V> prev;
        private boolean red;

        TreeNode(int hash, K key, V val, Node<K, V> next) {
            super(hash, key, val, next);
        }

        TreeNode<K, V> root() {
            TreeNode<K, V> r = this;
            while (r.parent != null) {
                r = r.parent;
            }
            return r;
        }

        private static Class<?> comparableClassFor(Object x) {
            if (x instanceof Comparable) {
                Class<?> c = x.getClass();
                if (c == String.class || ibrik.lang.Reflection.isComparableToItself(c)) {
                    return c;
                }
            }
            return null;
        }

        @SuppressWarnings({"rawtypes", "unchecked"})
        private static int compareComparables(Class<?> kc, Object k, Object x) {
            return x == null || x.getClass() != kc ? 0 : ((Comparable) k).compareTo(x);
        }

        static int tieBreakOrder(Object a, Object b) {
            int d = 0;
            if (a != null && b != null) {
                d = a.getClass().getName().compareTo(b.getClass().getName());
            }
            return d != 0 ? d : System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
        }

        /** Finds the key in the subtree of this node. */
        TreeNode<K, V> find(int h, Object k, Class<?> kc) {
            TreeNode<K, V> p = this;
            while (p != null) {
                K pk = p.key;
                if (p.hash > h) {
                    p = p.left;
                } else if (p.hash < h) {
                    p = p.right;
                } else if (pk == k || k != null && k.equals(pk)) {
                    return p;
                } else if (p.left == null) {
                    p = p.right;
                } else if (p.right == null) {
                    p = p.left;
                } else {
                    int dir = 0;
                    if (kc != null || (kc = comparableClassFor(k)) != null) {
                        dir = compareComparables(kc, k, pk);
                    }
                    if (dir != 0) {
                        p = dir < 0 ? p.left : p.right;
                    } else {
                        TreeNode<K, V> q = p.right.find(h, k, kc);
                        if (q != null) {
                            return q;
                        }
                        p = p.left;
                    }
                }
            }
            return null;
        }

        /** Makes the tree of the chain that starts here. */
        void treeify(Node<K, V>[] tab) {
            TreeNode<K, V> root = null;
            TreeNode<K, V> next;
            for (TreeNode<K, V> x = this; x != null; x = next) {
                next = (TreeNode<K, V>) x.next;
                x.left = null;
                x.right = null;
                if (root == null) {
                    x.parent = null;
                    x.red = false;
                    root = x;
                    continue;
                }
                Class<?> kc = null;
                TreeNode<K, V> p = root;
                while (true) {
                    int dir = direction(x.hash, x.key, p);
                    if (dir == 0) {
                        if (kc == null) {
                            kc = comparableClassFor(x.key);
                        }
                        dir = kc == null ? 0 : compareComparables(kc, x.key, p.key);
                        if (dir == 0) {
                            dir = tieBreakOrder(x.key, p.key);
                        }
                    }
                    TreeNode<K, V> child = dir <= 0 ? p.left : p.right;
                    if (child == null) {
                        x.parent = p;
                        if (dir <= 0) {
                            p.left = x;
                        } else {
                            p.right = x;
                        }
                        root = balanceInsertion(root, x);
                        break;
                    }
                    p = child;
                }
            }
            moveRootToFront(tab, root);
        }

        private static int direction(int h, Object k, TreeNode<?, ?> p) {
            return p.hash > h ? -1 : p.hash < h ? 1 : 0;
        }

        Node<K, V> untreeify(HashMap<K, V> map) {
            Node<K, V> hd = null;
            Node<K, V> tl = null;
            for (Node<K, V> q = this; q != null; q = q.next) {
                Node<K, V> p = map.replacementNode(q, null);
                if (tl == null) {
                    hd = p;
                } else {
                    tl.next = p;
                }
                tl = p;
            }
            return hd;
        }

        /** Adds a mapping unless the key is there already: then gives its node. */
        TreeNode<K, V> putTreeVal(HashMap<K, V> map, Node<K, V>[] tab, int h, K k, V v) {
            Class<?> kc = null;
            boolean searched = false;
            TreeNode<K, V> root = root();
            TreeNode<K, V> p = root;
            while (true) {
                int dir = direction(h, k, p);
                if (dir == 0) {
                    if (p.key == k || k != null && k.equals(p.key)) {
                        return p;
                    }
                    if (kc == null) {
                        kc = comparableClassFor(k);
                    }
                    dir = kc == null ? 0 : compareComparables(kc, k, p.key);
                    if (dir == 0) {
                        if (!searched) {
                            searched = true;
                            TreeNode<K, V> q = p.left == null ? null : p.left.find(h, k, kc);
                            if (q == null && p.right != null) {
                                q = p.right.find(h, k, kc);
                            }
                            if (q != null) {
                                return q;
                            }
                        }
                        dir = tieBreakOrder(k, p.key);
                    }
                }
                TreeNode<K, V> child = dir <= 0 ? p.left : p.right;
                if (child != null) {
                    p = child;
                    continue;
                }
                Node<K, V> after = p.next;
                TreeNode<K, V> x = map.newTreeNode(h, k, v, after);
                if (dir <= 0) {
                    p.left = x;
                } else {
                    p.right = x;
                }
                p.next = x;
                x.parent = p;
                x.prev = p;
                if (after != null) {
                    ((TreeNode<K, V>) after).prev = x;
                }
                moveRootToFront(tab, balanceInsertion(root, x));
                return null;
            }
        }

        /** Takes this node out of its chain and its tree. */
        void removeTreeNode(HashMap<K, V> map, Node<K, V>[] tab, boolean movable) {
            int index = tab.length - 1 & hash;
            TreeNode<K, V> first = (TreeNode<K, V>) tab[index];
            TreeNode<K, V> root = first.root();
            TreeNode<K, V> succ = (TreeNode<K, V>) next;
            if (prev == null) {
                first = succ;
                tab[index] = succ;
            } else {
                prev.next = succ;
            }
            if (succ != null) {
                succ.prev = prev;
            }
            if (first == null) {
                return;
            }
            if (movable && (root.right == null || root.left == null || root.left.left == null)) {
                tab[index] = first.untreeify(map);
                return;
            }
            root = unlink(root);
            if (movable) {
                moveRootToFront(tab, root);
            }
        }

        /** Takes this node out of the tree; gives the new root. */
        private TreeNode<K, V> unlink(TreeNode<K, V> root) {
            TreeNode<K, V> p = this;
            TreeNode<K, V> replacement;
            if (p.left != null && p.right != null) {
                TreeNode<K, V> s = p.right;
                while (s.left != null) {
                    s = s.left;
                }
                boolean c = s.red;
                s.red = p.red;
                p.red = c;
                TreeNode<K, V> sr = s.right;
                TreeNode<K, V> pp = p.parent;
                if (s == p.right) {
                    p.parent = s;
                    s.right = p;
                } else {
                    TreeNode<K, V> sp = s.parent;
                    p.parent = sp;
                    if (s == sp.left) {
                        sp.left = p;
                    } else {
                        sp.right = p;
                    }
                    s.right = p.right;
                    s.right.parent = s;
                }
                s.left = p.left;
                s.left.parent = s;
                p.left = null;
                p.right = sr;
                if (sr != null) {
                    sr.parent = p;
                }
                s.parent = pp;
                if (pp == null) {
                    root = s;
                } else if (p == pp.left) {
                    pp.left = s;
                } else {
                    pp.right = s;
                }
                replacement = sr != null ? sr : p;
            } else {
                replacement = p.left != null ? p.left : p.right != null ? p.right : p;
            }
            if (replacement != p) {
                TreeNode<K, V> pp = p.parent;
                replacement.parent = pp;
                if (pp == null) {
                    root = replacement;
                    root.red = false;
                } else if (p == pp.left) {
                    pp.left = replacement;
                } else {
                    pp.right = replacement;
                }
                p.left = null;
                p.right = null;
                p.parent = null;
            }
            TreeNode<K, V> r = p.red ? root : balanceDeletion(root, replacement);
            if (replacement == p) {
                TreeNode<K, V> pp = p.parent;
                p.parent = null;
                if (pp != null) {
                    if (p == pp.left) {
                        pp.left = null;
                    } else if (p == pp.right) {
                        pp.right = null;
                    }
                }
            }
            return r;
        }

        private static <K, V> void moveRootToFront(Node<K, V>[] tab, TreeNode<K, V> root) {
            if (root == null) {
                return;
            }
            int index = tab.length - 1 & root.hash;
            TreeNode<K, V> first = (TreeNode<K, V>) tab[index];
            if (root != first) {
                tab[index] = root;
                TreeNode<K, V> rp = root.prev;
                Node<K, V> rn = root.next;
                if (rn != null) {
                    ((TreeNode<K, V>) rn).prev = rp;
                }
                if (rp != null) {
                    rp.next = rn;
                }
                if (first != null) {
                    first.prev = root;
                }
                root.next = first;
                root.prev = null;
            }
        }

        private static <K, V> TreeNode<K, V> rotateLeft(TreeNode<K, V> root, TreeNode<K, V> p) {
            TreeNode<K, V> r = p.right;
            p.right = r.left;
            if (r.left != null) {
                r.left.parent = p;
            }
            TreeNode<K, V> pp = p.parent;
            r.parent = pp;
            if (pp == null) {
                root = r;
                r.red = false;
            } else if (pp.left == p) {
                pp.left = r;
            } else {
                pp.right = r;
            }
            r.left = p;
            p.parent = r;
            return root;
        }

        private static <K, V> TreeNode<K, V> rotateRight(TreeNode<K, V> root, TreeNode<K, V> p) {
            TreeNode<K, V> l = p.left;
            p.left = l.right;
            if (l.right != null) {
                l.right.parent = p;
            }
            TreeNode<K, V> pp = p.parent;
            l.parent = pp;
            if (pp == null) {
                root = l;
                l.red = false;
            } else if (pp.right == p) {
                pp.right = l;
            } else {
                pp.left = l;
            }
            l.right = p;
            p.parent = l;
            return root;
        }

        private static <K, V> TreeNode<K, V> balanceInsertion(TreeNode<K, V> root,
                TreeNode<K, V> x) {
            x.red = true;
            while (true) {
                TreeNode<K, V> xp = x.parent;
                if (xp == null) {
                    x.red = false;
                    return x;
                }
                TreeNode<K, V> xpp = xp.parent;
                if (!xp.red || xpp == null) {
                    return root;
                }
                boolean isLeft = xp == xpp.left;
                TreeNode<K, V> uncle = isLeft ? xpp.right : xpp.left;
                if (uncle != null && uncle.red) {
                    uncle.red = false;
                    xp.red = false;
                    xpp.red = true;
                    x = xpp;
                    continue;
                }
                if (isLeft) {
                    if (x == xp.right) {
                        x = xp;
                        root = rotateLeft(root, x);
                        xp = x.parent;
                        xpp = xp == null ? null : xp.parent;
                    }
                    if (xp != null) {
                        xp.red = false;
                        if (xpp != null) {
                            xpp.red = true;
                            root = rotateRight(root, xpp);
                        }
                    }
                } else {
                    if (x == xp.left) {
                        x = xp;
                        root = rotateRight(root, x);
                        xp = x.parent;
                        xpp = xp == null ? null : xp.parent;
                    }
                    if (xp != null) {
                        xp.red = false;
                        if (xpp != null) {
                            xpp.red = true;
                            root = rotateLeft(root, xpp);
                        }
                    }
                }
            }
        }

        private static boolean isRed(TreeNode<?, ?> n) {
            return n != null && n.red;
        }

        private static <K, V> TreeNode<K, V> balanceDeletion(TreeNode<K, V> root,
                TreeNode<K, V> x) {
            while (x != null && x != root) {
                TreeNode<K, V> xp = x.parent;
                if (xp == null) {
                    x.red = false;
                    return x;
                }
                if (x.red) {
                    x.red = false;
                    return root;
                }
                boolean isLeft = xp.left == x;
                TreeNode<K, V> sib = isLeft ? xp.right : xp.left;
                if (isRed(sib)) {
                    sib.red = false;
                    xp.red = true;
                    root = isLeft ? rotateLeft(root, xp) : rotateRight(root, xp);
                    xp = x.parent;
                    sib = isLeft ? xp.right : xp.left;
                }
                if (sib == null) {
                    x = xp;
                    continue;
                }
                TreeNode<K, V> near = isLeft ? sib.left : sib.right;
                TreeNode<K, V> far = isLeft ? sib.right : sib.left;
                if (!isRed(near) && !isRed(far)) {
                    sib.red = true;
                    x = xp;
                    continue;
                }
                if (!isRed(far)) {
                    near.red = false;
                    sib.red = true;
                    root = isLeft ? rotateRight(root, sib) : rotateLeft(root, sib);
                    xp = x.parent;
                    sib = xp == null ? null : isLeft ? xp.right : xp.left;
                }
                if (sib != null) {
                    sib.red = xp != null && xp.red;
                    far = isLeft ? sib.right : sib.left;
                    if (far != null) {
                        far.red = false;
                    }
                }
                if (xp != null) {
                    xp.red = false;
                    root = isLeft ? rotateLeft(root, xp) : rotateRight(root, xp);
                }
                x = root;
            }
            return root;
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        int buckets = capacity();
        s.defaultWriteObject();
        s.writeInt(buckets);
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
        s.readInt();
        int mappings = s.readInt();
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new java.io.InvalidObjectException("Illegal load factor: " + loadFactor);
        }
        if (mappings < 0) {
            throw new java.io.InvalidObjectException("Illegal mappings count: " + mappings);
        }
        float fc = mappings / Math.min(Math.max(0.25f, loadFactor), 4.0f) + 1.0f;
        threshold = mappings == 0 ? 0 : fc < 16 ? 16
                : fc >= MAX_CAPACITY ? MAX_CAPACITY : tableSizeFor((int) fc);
        if (mappings > 0) {
            ibrik.io.ArrayCheck.check(s, Map.Entry[].class, threshold);
        }
        for (int i = 0; i < mappings; i++) {
            K key = (K) s.readObject();
            V value = (V) s.readObject();
            putVal(hash(key), key, value, false, false);
        }
    }

    /** The length of the table, or the one that it would get. */
    final int capacity() {
        return table != null ? table.length : threshold > 0 ? threshold : 16;
    }

    final float loadFactor() {
        return loadFactor;
    }
}
