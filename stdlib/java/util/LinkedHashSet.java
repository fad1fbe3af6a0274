package java.util;

/** A hash set in order of insertion. */
public class LinkedHashSet<E> extends HashSet<E>
        implements SequencedSet<E>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = -2851667679971038690L;
    private static final Object PRESENT = new Object();

    public LinkedHashSet(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor, true);
    }

    public LinkedHashSet(int initialCapacity) {
        super(initialCapacity, .75f, true);
    }

    public LinkedHashSet() {
        super(16, .75f, true);
    }

    public LinkedHashSet(Collection<? extends E> c) {
        super(HashMap.calculateCapacity(Math.max(c.size(), 12)), .75f, true);
        addAll(c);
    }

    public static <T> LinkedHashSet<T> newLinkedHashSet(int numElements) {
        if (numElements < 0) {
            throw new IllegalArgumentException("Negative number of elements: " + numElements);
        }
        return new LinkedHashSet<>(HashMap.calculateCapacity(numElements));
    }

    private LinkedHashMap<E, Object> linked() {
        return (LinkedHashMap<E, Object>) map();
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    @Override
    public void addFirst(E e) {
        linked().putFirst(e, value(e));
    }

    @Override
    public void addLast(E e) {
        linked().putLast(e, value(e));
    }

    /** The value that HashSet knows as present; adding the element first fetches it. */
    private Object value(E e) {
        if (!contains(e)) {
            add(e);
        }
        return linked().get(e);
    }

    @Override
    public E getFirst() {
        return linked().sequencedKeySet().getFirst();
    }

    @Override
    public E getLast() {
        return linked().sequencedKeySet().getLast();
    }

    @Override
    public E removeFirst() {
        return linked().sequencedKeySet().removeFirst();
    }

    @Override
    public E removeLast() {
        return linked().sequencedKeySet().removeLast();
    }

    @Override
    public SequencedSet<E> reversed() {
        return new Reversed<>(this);
    }

    private static final class Reversed<E> extends AbstractSet<E> implements SequencedSet<E> {
        private final LinkedHashSet<E> base;

        Reversed(LinkedHashSet<E> base) {
            this.base = base;
        }

        @Override
        public Iterator<E> iterator() {
            return base.linked().sequencedKeySet().reversed().iterator();
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public boolean contains(Object o) {
            return base.contains(o);
        }

        @Override
        public boolean add(E e) {
            return base.add(e);
        }

        @Override
        public boolean remove(Object o) {
            return base.remove(o);
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public void addFirst(E e) {
            base.addLast(e);
        }

        @Override
        public void addLast(E e) {
            base.addFirst(e);
        }

        @Override
        public E getFirst() {
            return base.getLast();
        }

        @Override
        public E getLast() {
            return base.getFirst();
        }

        @Override
        public E removeFirst() {
            return base.removeLast();
        }

        @Override
        public E removeLast() {
            return base.removeFirst();
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
        }

        @Override
        public SequencedSet<E> reversed() {
            return base;
        }
    }
}
