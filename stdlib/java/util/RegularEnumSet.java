package java.util;

/** The one kind of EnumSet. */
final class RegularEnumSet<E extends Enum<E>> extends EnumSet<E> {
    private static final long serialVersionUID = 1L;
    private long[] bits;
    private int size;

    RegularEnumSet(Class<E> type, Enum<?>[] universe) {
        super(type, universe);
        bits = new long[universe.length + 63 >>> 6];
    }

    private boolean valid(Object e) {
        if (e == null) {
            return false;
        }
        Class<?> c = e.getClass();
        return c == elementType || c.getSuperclass() == elementType;
    }

    @Override
    void complement() {
        for (int i = 0; i < universe.length; i++) {
            bits[i >> 6] ^= 1L << i;
        }
        size = universe.length - size;
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
    public boolean contains(Object e) {
        if (!valid(e)) {
            return false;
        }
        int i = ((Enum<?>) e).ordinal();
        return (bits[i >> 6] & 1L << i) != 0;
    }

    @Override
    public boolean add(E e) {
        Class<?> c = e.getClass();
        if (c != elementType && c.getSuperclass() != elementType) {
            throw new ClassCastException(c + " != " + elementType);
        }
        int i = e.ordinal();
        long old = bits[i >> 6];
        bits[i >> 6] = old | 1L << i;
        if (bits[i >> 6] != old) {
            size++;
            return true;
        }
        return false;
    }

    @Override
    public boolean remove(Object e) {
        if (!contains(e)) {
            return false;
        }
        int i = ((Enum<?>) e).ordinal();
        bits[i >> 6] &= ~(1L << i);
        size--;
        return true;
    }

    @Override
    public void clear() {
        Arrays.fill(bits, 0);
        size = 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<E>() {
            private int next = advance(0);
            private int last = -1;

            private int advance(int i) {
                while (i < universe.length && (bits[i >> 6] & 1L << i) == 0) {
                    i++;
                }
                return i;
            }

            @Override
            public boolean hasNext() {
                return next < universe.length;
            }

            @Override
            @SuppressWarnings("unchecked")
            public E next() {
                if (next >= universe.length) {
                    throw new NoSuchElementException();
                }
                last = next;
                next = advance(next + 1);
                return (E) universe[last];
            }

            @Override
            public void remove() {
                if (last < 0) {
                    throw new IllegalStateException();
                }
                RegularEnumSet.this.remove(universe[last]);
                last = -1;
            }
        };
    }

    @Override
    public EnumSet<E> clone() {
        RegularEnumSet<E> r = (RegularEnumSet<E>) super.clone();
        r.bits = bits.clone();
        return r;
    }
}
