package java.util;

/** A map from the constants of one enum: an array. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V>
        implements java.io.Serializable, Cloneable {
    private static final long serialVersionUID = 458661240069192865L;
    private static final Object NULL = new Object();
    private final Class<K> keyType;
    private transient K[] universe;
    private transient Object[] vals;
    private transient int size;

    public EnumMap(Class<K> keyType) {
        this.keyType = keyType;
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
    }

    public EnumMap(EnumMap<K, ? extends V> m) {
        keyType = m.keyType;
        universe = m.universe;
        vals = m.vals.clone();
        size = m.size;
    }

    public EnumMap(Map<K, ? extends V> m) {
        if (m instanceof EnumMap) {
            EnumMap<K, ? extends V> em = (EnumMap<K, ? extends V>) m;
            keyType = em.keyType;
            universe = em.universe;
            vals = em.vals.clone();
            size = em.size;
        } else {
            if (m.isEmpty()) {
                throw new IllegalArgumentException("Specified map is empty");
            }
            keyType = m.keySet().iterator().next().getDeclaringClass();
            universe = keyType.getEnumConstants();
            vals = new Object[universe.length];
            putAll(m);
        }
    }

    private int index(Object key) {
        if (key == null) {
            return -1;
        }
        Class<?> c = key.getClass();
        return c == keyType || c.getSuperclass() == keyType ? ((Enum<?>) key).ordinal() : -1;
    }

    @SuppressWarnings("unchecked")
    private V unmask(Object v) {
        return (V) (v == NULL ? null : v);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Object v : vals) {
            if (v != null && Objects.equals(unmask(v), value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsKey(Object key) {
        int i = index(key);
        return i >= 0 && vals[i] != null;
    }

    @Override
    public V get(Object key) {
        int i = index(key);
        return i < 0 ? null : unmask(vals[i]);
    }

    @Override
    public V put(K key, V value) {
        Class<?> c = key.getClass();
        if (c != keyType && c.getSuperclass() != keyType) {
            throw new ClassCastException(c + " != " + keyType);
        }
        int i = key.ordinal();
        Object old = vals[i];
        vals[i] = value == null ? NULL : value;
        if (old == null) {
            size++;
        }
        return unmask(old);
    }

    @Override
    public V remove(Object key) {
        int i = index(key);
        if (i < 0 || vals[i] == null) {
            return null;
        }
        Object old = vals[i];
        vals[i] = null;
        size--;
        return unmask(old);
    }

    @Override
    public void clear() {
        Arrays.fill(vals, null);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Iterator<Map.Entry<K, V>>() {
                    private int at;
                    private int last = -1;

                    @Override
                    public boolean hasNext() {
                        while (at < vals.length && vals[at] == null) {
                            at++;
                        }
                        return at < vals.length;
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        last = at++;
                        return new Slot(last);
                    }

                    @Override
                    public void remove() {
                        if (last < 0) {
                            throw new IllegalStateException();
                        }
                        if (vals[last] != null) {
                            vals[last] = null;
                            size--;
                        }
                        last = -1;
                    }
                };
            }

            @Override
            public void clear() {
                EnumMap.this.clear();
            }
        };
    }

    private final class Slot implements Map.Entry<K, V> {
        private final int i;

        Slot(int i) {
            this.i = i;
        }

        @Override
        public K getKey() {
            return universe[i];
        }

        @Override
        public V getValue() {
            return unmask(vals[i]);
        }

        @Override
        public V setValue(V v) {
            V old = unmask(vals[i]);
            vals[i] = v == null ? NULL : v;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && universe[i] == e.getKey()
                    && Objects.equals(getValue(), e.getValue());
        }

        @Override
        public int hashCode() {
            return universe[i].hashCode() ^ Objects.hashCode(getValue());
        }

        @Override
        public String toString() {
            return universe[i] + "=" + getValue();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public EnumMap<K, V> clone() {
        try {
            EnumMap<K, V> r = (EnumMap<K, V>) super.clone();
            r.vals = vals.clone();
            return r;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError();
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
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
        int n = s.readInt();
        for (int i = 0; i < n; i++) {
            K key = (K) s.readObject();
            put(key, (V) s.readObject());
        }
    }
}
