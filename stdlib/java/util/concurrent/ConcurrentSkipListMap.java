package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

public class ConcurrentSkipListMap<K, V> extends SkipListView<K, V> implements Cloneable, Serializable {
    private static final long serialVersionUID = -8627078645895051609L;
    private static final ObjectStreamField[] serialPersistentFields = {new ObjectStreamField("comparator", Comparator.class)};

    public ConcurrentSkipListMap() {
        this((Comparator<? super K>) null);
    }

    public ConcurrentSkipListMap(Comparator<? super K> comparator) {
        super(new SkipList<>(comparator));
        list.map = this;
    }

    public ConcurrentSkipListMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }

    public ConcurrentSkipListMap(SortedMap<K, ? extends V> m) {
        this(m.comparator());
        putAll(m);
    }

    @Override
    public ConcurrentSkipListMap<K, V> clone() {
        return new ConcurrentSkipListMap<>((SortedMap<K, V>) this);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.putFields().put("comparator", list.comparator);
        s.writeFields();
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        list = new SkipList<>((Comparator<? super K>) s.readFields().get("comparator", null));
        list.map = this;
        for (K key; (key = (K) s.readObject()) != null; ) put(key, (V) s.readObject());
    }

    /** A part of the map, or the map from its end. */
    static final class SubMap<K, V> extends SkipListView<K, V> implements Serializable {
        private static final long serialVersionUID = -7647078645895051609L;
        private final boolean hiInclusive, isDescending, loInclusive;
        @SuppressWarnings("serial")
        private final K hi, lo;
        private final ConcurrentSkipListMap<K, V> m;

        SubMap(SkipList<K, V> list, boolean hasLow, K low, boolean lowInclusive, boolean hasHigh, K high,
                boolean highInclusive, boolean descending) {
            super(list, hasLow, low, lowInclusive, hasHigh, high, highInclusive, descending);
            hiInclusive = highInclusive;
            isDescending = descending;
            loInclusive = lowInclusive;
            hi = high;
            lo = low;
            m = list.map;
        }

        /** The same part, with what the superclass needs. */
        private Object readResolve() throws java.io.InvalidObjectException {
            if (m == null) throw new java.io.InvalidObjectException("no map");
            return new SubMap<>(m.list, lo != null, lo, loInclusive, hi != null, hi, hiInclusive, isDescending);
        }
    }

    /** The keys of a map: nothing can be added. */
    static final class KeySet<K> extends ConcurrentSkipListSet<K> {
        private static final long serialVersionUID = 1L;

        KeySet(ConcurrentNavigableMap<K, ?> m) {
            super(m);
        }

        @Override
        public boolean add(K e) {
            throw new UnsupportedOperationException();
        }

        @Override
        ConcurrentSkipListSet<K> part(ConcurrentNavigableMap<K, ?> m) {
            return new KeySet<>(m);
        }

        private void writeObject(ObjectOutputStream s) throws IOException {
            throw new java.io.NotSerializableException(getClass().getName());
        }
    }
}
