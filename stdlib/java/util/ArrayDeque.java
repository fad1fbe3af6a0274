package java.util;

import java.util.function.Consumer;

/** A deque in a circular array. */
public class ArrayDeque<E> extends AbstractCollection<E>
        implements Deque<E>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 2340985798034038923L;
    private transient Object[] a;
    private transient int head;
    private transient int size;

    public ArrayDeque() {
        a = new Object[16];
    }

    public ArrayDeque(int numElements) {
        a = new Object[Math.max(1, numElements) + 1];
    }

    public ArrayDeque(Collection<? extends E> c) {
        this(c.size());
        addAll(c);
    }

    private int slot(int i) {
        int p = head + i;
        return p >= a.length ? p - a.length : p;
    }

    private void grow() {
        Object[] b = new Object[a.length < 64 ? a.length * 2 + 2 : a.length + (a.length >> 1)];
        int tail = Math.min(size, a.length - head);
        System.arraycopy(a, head, b, 0, tail);
        System.arraycopy(a, 0, b, tail, size - tail);
        a = b;
        head = 0;
    }

    @Override
    public void addFirst(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        if (size == a.length) {
            grow();
        }
        head = head == 0 ? a.length - 1 : head - 1;
        a[head] = e;
        size++;
    }

    @Override
    public void addLast(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        if (size == a.length) {
            grow();
        }
        a[slot(size)] = e;
        size++;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        int n = size;
        if (c.size() > 0) {
            c.forEach(this::addLast);
        }
        return size > n;
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E removeFirst() {
        E e = pollFirst();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public E removeLast() {
        E e = pollLast();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollFirst() {
        if (size == 0) {
            return null;
        }
        E e = (E) a[head];
        a[head] = null;
        head = head + 1 == a.length ? 0 : head + 1;
        size--;
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollLast() {
        if (size == 0) {
            return null;
        }
        int i = slot(size - 1);
        E e = (E) a[i];
        a[i] = null;
        size--;
        return e;
    }

    @Override
    public E getFirst() {
        E e = peekFirst();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public E getLast() {
        E e = peekLast();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekFirst() {
        return (E) a[head];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekLast() {
        return size == 0 ? null : (E) a[slot(size - 1)];
    }

    /** Whether elements behind it have moved, not those before it. */
    private boolean removeAt(int i) {
        boolean behind = i >= size >> 1;
        if (!behind) {
            for (int k = i; k > 0; k--) {
                a[slot(k)] = a[slot(k - 1)];
            }
            a[head] = null;
            head = head + 1 == a.length ? 0 : head + 1;
        } else {
            for (int k = i; k < size - 1; k++) {
                a[slot(k)] = a[slot(k + 1)];
            }
            a[slot(size - 1)] = null;
        }
        size--;
        return behind;
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        for (int i = 0; o != null && i < size; i++) {
            if (o.equals(a[slot(i)])) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        for (int i = size - 1; o != null && i >= 0; i--) {
            if (o.equals(a[slot(i)])) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E pop() {
        return removeFirst();
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
    public Iterator<E> iterator() {
        return new Itr(false);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Itr(true);
    }

    private final class Itr implements Iterator<E> {
        private final boolean backwards;
        /** Slots of the array. */
        private int next, last = -1;
        private int remaining = size;

        Itr(boolean backwards) {
            this.backwards = backwards;
            next = slot(backwards && size > 0 ? size - 1 : 0);
        }

        @Override
        public boolean hasNext() {
            return remaining > 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (remaining <= 0) {
                throw new NoSuchElementException();
            }
            E e = next < a.length ? (E) a[next] : null;
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            last = next;
            next += backwards ? -1 : 1;
            next = next < 0 ? a.length - 1 : next == a.length ? 0 : next;
            remaining--;
            return e;
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            int i = last - head;
            if (removeAt(i < 0 ? i + a.length : i) != backwards) {
                next = last;
            }
            last = -1;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (int i = 0, n = size; i < n; i++) {
            E e = i < size ? (E) a[slot(i)] : null;
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            action.accept(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Spliterator<E> spliterator() {
        return new Spliterators.IndexedSpliterator<>(() -> size, i -> i < size ? (E) a[slot(i)] : null,
                Spliterator.ORDERED);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] to) {
        if (to.length < size) {
            return (T[]) Arrays.copyOf(toArray(), size, to.getClass());
        }
        System.arraycopy(toArray(), 0, to, 0, size);
        if (to.length > size) {
            to[size] = null;
        }
        return to;
    }

    @Override
    public boolean contains(Object o) {
        for (int i = 0; o != null && i < size; i++) {
            if (o.equals(a[slot(i)])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public void clear() {
        for (int i = 0; i < size; i++) {
            a[slot(i)] = null;
        }
        size = 0;
        head = 0;
    }

    @Override
    public Object[] toArray() {
        Object[] b = new Object[size];
        int tail = Math.min(size, a.length - head);
        System.arraycopy(a, head, b, 0, tail);
        System.arraycopy(a, 0, b, tail, size - tail);
        return b;
    }

    @Override
    @SuppressWarnings("unchecked")
    public ArrayDeque<E> clone() {
        try {
            ArrayDeque<E> r = (ArrayDeque<E>) super.clone();
            r.a = a.clone();
            return r;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size());
        for (Object e : this) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        ibrik.io.ArrayCheck.check(s, Object[].class, n + 1);
        a = new Object[Math.max(1, n) + 1];
        for (int i = 0; i < n; i++) {
            addLast((E) s.readObject());
        }
    }
}
