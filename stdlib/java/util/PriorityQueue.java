package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** A queue in the order of its elements: a binary heap. */
public class PriorityQueue<E> extends AbstractQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = -7720805057305804111L;
    private transient Object[] queue;
    private int size;
    private final Comparator<? super E> comparator;
    private transient int modCount;

    public PriorityQueue() {
        this(11, null);
    }

    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityQueue(Comparator<? super E> comparator) {
        this(11, comparator);
    }

    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) {
            throw new IllegalArgumentException();
        }
        queue = new Object[initialCapacity];
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        if (c instanceof SortedSet<?> s) {
            comparator = (Comparator<? super E>) s.comparator();
        } else if (c instanceof PriorityQueue<?> p) {
            comparator = (Comparator<? super E>) p.comparator();
        } else {
            comparator = null;
        }
        fill(c);
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(PriorityQueue<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        fill(c);
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(SortedSet<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        fill(c);
    }

    private void fill(Collection<? extends E> c) {
        Object[] es = Arrays.copyOf(c.toArray(), Math.max(1, c.size()), Object[].class);
        size = c.size();
        for (int i = 0; i < size; i++) {
            Objects.requireNonNull(es[i]);
        }
        queue = es;
        if (!(c instanceof PriorityQueue) && !(c instanceof SortedSet)) {
            heapify();
        }
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        return comparator != null ? comparator.compare((E) a, (E) b)
                : ((Comparable<? super E>) a).compareTo((E) b);
    }

    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            siftDown(i, queue[i]);
        }
    }

    private void siftUp(int k, Object x) {
        if (comparator == null && !(x instanceof Comparable)) {
            compare(x, x);
        }
        while (k > 0) {
            int parent = k - 1 >>> 1;
            Object e = queue[parent];
            if (compare(x, e) >= 0) {
                break;
            }
            queue[k] = e;
            k = parent;
        }
        queue[k] = x;
    }

    private void siftDown(int k, Object x) {
        int half = size >>> 1;
        while (k < half) {
            int child = (k << 1) + 1;
            Object c = queue[child];
            int right = child + 1;
            if (right < size && compare(c, queue[right]) > 0) {
                child = right;
                c = queue[child];
            }
            if (compare(x, c) <= 0) {
                break;
            }
            queue[k] = c;
            k = child;
        }
        queue[k] = x;
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        modCount++;
        int i = size;
        if (i >= queue.length) {
            int n = queue.length;
            queue = Arrays.copyOf(queue, n < 64 ? n * 2 + 2 : n + (n >> 1));
        }
        siftUp(i, e);
        size = i + 1;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) queue[0];
    }

    private int indexOf(Object o) {
        for (int i = 0; o != null && i < size; i++) {
            if (o.equals(queue[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        removeAt(i);
        return true;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(queue, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            return (T[]) Arrays.copyOf(queue, size, a.getClass());
        }
        System.arraycopy(queue, 0, a, 0, size);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return removeMatching(filter);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeMatching(e -> c.contains(e));
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeMatching(e -> !c.contains(e));
    }

    /** Keeps the others in their order, and makes a heap of them again. */
    @SuppressWarnings("unchecked")
    private boolean removeMatching(Predicate<? super E> filter) {
        int expected = ++modCount;
        Object[] kept = new Object[queue.length];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (!filter.test((E) queue[i])) {
                kept[n++] = queue[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        boolean removed = n != size;
        queue = kept;
        size = n;
        heapify();
        return removed;
    }

    @Override
    public Iterator<E> iterator() {
        return new Itr();
    }

    private final class Itr implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private ArrayDeque<E> moved;
        private E lastMoved;
        private int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor < size || moved != null && !moved.isEmpty();
        }

        private void check() {
            if (expected != modCount) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            check();
            if (cursor < size) {
                last = cursor;
                return (E) queue[cursor++];
            }
            last = -1;
            lastMoved = moved == null ? null : moved.poll();
            if (lastMoved == null) {
                throw new NoSuchElementException();
            }
            return lastMoved;
        }

        @Override
        public void remove() {
            check();
            if (last != -1) {
                E m = removeAt(last);
                last = -1;
                if (m == null) {
                    cursor--;
                } else {
                    if (moved == null) {
                        moved = new ArrayDeque<>();
                    }
                    moved.add(m);
                }
            } else if (lastMoved != null) {
                for (int i = 0; i < size; i++) {
                    if (queue[i] == lastMoved) {
                        removeAt(i);
                        break;
                    }
                }
                lastMoved = null;
            } else {
                throw new IllegalStateException();
            }
            expected = modCount;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(queue, 0, size, null);
        size = 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        E result = (E) queue[0];
        if (result != null) {
            modCount++;
            int n = --size;
            Object x = queue[n];
            queue[n] = null;
            if (n > 0) {
                siftDown(0, x);
            }
        }
        return result;
    }

    /** Removes the element; gives the last one if it moved before position i. */
    @SuppressWarnings("unchecked")
    private E removeAt(int i) {
        modCount++;
        int s = --size;
        if (s == i) {
            queue[i] = null;
            return null;
        }
        E moved = (E) queue[s];
        queue[s] = null;
        siftDown(i, moved);
        if (queue[i] == moved) {
            siftUp(i, moved);
            if (queue[i] != moved) {
                return moved;
            }
        }
        return null;
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Spliterator<E> spliterator() {
        return new Spliterators.IndexedSpliterator<>(() -> size, i -> i < size ? (E) queue[i] : null, 0);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (E e : this) {
            action.accept(e);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(Math.max(2, size + 1));
        for (int i = 0; i < size; i++) {
            s.writeObject(queue[i]);
        }
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        ibrik.io.ArrayCheck.check(s, Object[].class, size);
        queue = new Object[Math.max(1, size)];
        for (int i = 0; i < size; i++) {
            queue[i] = s.readObject();
        }
    }
}
