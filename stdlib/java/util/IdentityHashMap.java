package java.util;

/** A map that compares keys and values with ==. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V>
        implements Map<K, V>, java.io.Serializable, Cloneable {
    private static final long serialVersionUID = 8188218128353913216L;
    private static final Object NULL = new Object();
    /** Keys at even positions, values behind them. */
    private transient Object[] table;
    private int size;
    private transient int modCount;

    public IdentityHashMap() {
        table = new Object[64];
    }

    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0) {
            throw new IllegalArgumentException("expectedMaxSize is negative: "
                    + expectedMaxSize);
        }
        int n = 4;
        while (n * 2 < expectedMaxSize * 3L && n < 1 << 28) {
            n <<= 1;
        }
        table = new Object[n * 2];
    }

    public IdentityHashMap(Map<? extends K, ? extends V> m) {
        this((int) ((1 + m.size()) * 1.1));
        putAll(m);
    }

    private static int slot(Object k, int length) {
        int h = System.identityHashCode(k);
        return (h << 1) - (h << 8) & length - 1;
    }

    private static int next(int i, int length) {
        return i + 2 < length ? i + 2 : 0;
    }

    /** The position of the key, or -(free position) - 1. */
    private int find(Object k) {
        int i = slot(k, table.length) & ~1;
        while (table[i] != null) {
            if (table[i] == k) {
                return i;
            }
            i = next(i, table.length);
        }
        return -i - 1;
    }

    private static Object mask(Object k) {
        return k == null ? NULL : k;
    }

    @SuppressWarnings("unchecked")
    private K unmask(Object k) {
        return (K) (k == NULL ? null : k);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(Object key) {
        int i = find(mask(key));
        return i < 0 ? null : (V) table[i + 1];
    }

    @Override
    public boolean containsKey(Object key) {
        return find(mask(key)) >= 0;
    }

    @Override
    public boolean containsValue(Object value) {
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null && table[i + 1] == value) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V put(K key, V value) {
        Object k = mask(key);
        int i = find(k);
        if (i >= 0) {
            V old = (V) table[i + 1];
            table[i + 1] = value;
            return old;
        }
        if ((size + 1) * 3 > table.length) {
            Object[] old = table;
            table = new Object[old.length * 2];
            for (int j = 0; j < old.length; j += 2) {
                if (old[j] != null) {
                    int p = -find(old[j]) - 1;
                    table[p] = old[j];
                    table[p + 1] = old[j + 1];
                }
            }
            i = find(k);
        }
        i = -i - 1;
        table[i] = k;
        table[i + 1] = value;
        size++;
        modCount++;
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V remove(Object key) {
        int i = find(mask(key));
        if (i < 0) {
            return null;
        }
        V old = (V) table[i + 1];
        removeAt(i);
        return old;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public boolean remove(Object key, Object value) {
        int i = find(mask(key));
        if (i < 0 || table[i + 1] != value) {
            return false;
        }
        removeAt(i);
        return true;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        int i = find(mask(key));
        if (i < 0 || table[i + 1] != oldValue) {
            return false;
        }
        table[i + 1] = newValue;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(java.util.function.BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null) {
                action.accept(unmask(table[i]), (V) table[i + 1]);
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }

    private void removeAt(int d) {
        modCount++;
        size--;
        table[d] = null;
        table[d + 1] = null;
        for (int i = next(d, table.length); table[i] != null; i = next(i, table.length)) {
            Object k = table[i];
            Object v = table[i + 1];
            table[i] = null;
            table[i + 1] = null;
            int p = -find(k) - 1;
            table[p] = k;
            table[p + 1] = v;
        }
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (o instanceof IdentityHashMap<?, ?> m) {
            if (m.size() != size) {
                return false;
            }
            for (int i = 0; i < m.table.length; i += 2) {
                if (m.table[i] != null) {
                    int p = find(m.table[i]);
                    if (p < 0 || table[p + 1] != m.table[i + 1]) {
                        return false;
                    }
                }
            }
            return true;
        }
        return o instanceof Map<?, ?> m && entrySet().equals(m.entrySet());
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null) {
                h += System.identityHashCode(unmask(table[i]))
                        ^ System.identityHashCode(table[i + 1]);
            }
        }
        return h;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            IdentityHashMap<K, V> m = (IdentityHashMap<K, V>) super.clone();
            m.table = table.clone();
            return m;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Set<K> keySet() {
        return new AbstractSet<K>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object o) {
                return containsKey(o);
            }

            @Override
            public boolean remove(Object o) {
                int n = size;
                IdentityHashMap.this.remove(o);
                return size != n;
            }

            @Override
            public void clear() {
                IdentityHashMap.this.clear();
            }

            @Override
            public Iterator<K> iterator() {
                Iterator<Map.Entry<K, V>> i = entrySet().iterator();
                return new Iterator<K>() {
                    @Override
                    public boolean hasNext() {
                        return i.hasNext();
                    }

                    @Override
                    public K next() {
                        return i.next().getKey();
                    }

                    @Override
                    public void remove() {
                        i.remove();
                    }
                };
            }

            @Override
            public int hashCode() {
                int h = 0;
                for (K k : this) {
                    h += System.identityHashCode(k);
                }
                return h;
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public void clear() {
                IdentityHashMap.this.clear();
            }

            @Override
            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry<?, ?> e)) {
                    return false;
                }
                int i = find(mask(e.getKey()));
                return i >= 0 && table[i + 1] == e.getValue();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Object[] keys = new Object[size];
                int n = 0;
                for (int i = 0; i < table.length; i += 2) {
                    if (table[i] != null) {
                        keys[n++] = table[i];
                    }
                }
                return new Iterator<Map.Entry<K, V>>() {
                    private int at;
                    private boolean canRemove;
                    private int expected = modCount;

                    @Override
                    public boolean hasNext() {
                        return at < keys.length;
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        if (modCount != expected) {
                            throw new ConcurrentModificationException();
                        }
                        if (at >= keys.length) {
                            throw new NoSuchElementException();
                        }
                        canRemove = true;
                        return new Slot(unmask(keys[at++]));
                    }

                    @Override
                    public void remove() {
                        if (!canRemove) {
                            throw new IllegalStateException();
                        }
                        canRemove = false;
                        IdentityHashMap.this.remove(unmask(keys[at - 1]));
                        expected = modCount;
                    }
                };
            }
        };
    }

    private final class Slot implements Map.Entry<K, V> {
        private final K key;

        Slot(K key) {
            this.key = key;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return get(key);
        }

        @Override
        public V setValue(V v) {
            return put(key, v);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key == e.getKey()
                    && getValue() == e.getValue();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(key) ^ System.identityHashCode(getValue());
        }

        @Override
        public String toString() {
            return key + "=" + getValue();
        }
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
        int slots = 4;
        while (slots * 2 < n * 3L && slots < 1 << 28) {
            slots <<= 1;
        }
        ibrik.io.ArrayCheck.check(s, Object[].class, slots * 2);
        table = new Object[slots * 2];
        size = 0;
        for (int i = 0; i < n; i++) {
            K key = (K) s.readObject();
            put(key, (V) s.readObject());
        }
    }
}
