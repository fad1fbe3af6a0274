package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the blocking queues share: a plain queue, one lock around it, and conditions for room and for elements.
 * Iterators walk a copy of the moment; removal through them looks for the same element again.
 * Subclasses that are read from streams call init.
 */
abstract class LockedQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
    Queue<E> items;
    int capacity;
    ReentrantLock lock;
    Condition notEmpty, notFull;

    /** For reading from a stream. */
    LockedQueue() {}

    LockedQueue(Queue<E> items, int capacity, boolean fair) {
        init(items, capacity, fair);
    }

    final void init(Queue<E> elements, int bound, boolean fair) {
        if (bound <= 0) throw new IllegalArgumentException();
        items = elements;
        capacity = bound;
        lock = new ReentrantLock(fair);
        notEmpty = lock.newCondition();
        notFull = lock.newCondition();
    }

    /** A lock as streams hold those of queues: locked. */
    static ReentrantLock lockedLock(boolean fair) {
        ReentrantLock l = new ReentrantLock(fair);
        l.lock();
        return l;
    }

    /** Writes the elements and null after them; with the lock held. */
    final void writeItems(ObjectOutputStream s) throws IOException {
        for (E e : items) s.writeObject(e);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    final void readItems(ObjectInputStream s) throws IOException, ClassNotFoundException {
        for (E e; (e = (E) s.readObject()) != null; ) add(e);
    }

    static <T> T nonNull(T e) {
        return Objects.requireNonNull(e);
    }

    /** Adds with the lock held, if there is room. */
    boolean append(E e) {
        if (items.size() >= capacity) return false;
        items.add(e);
        notEmpty.signal();
        return true;
    }

    /** Takes the head, or null, with the lock held. */
    E extract() {
        E e = items.poll();
        if (e != null) notFull.signal();
        return e;
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        return capacity - size();
    }

    @Override
    public boolean add(E e) {
        return super.add(e);
    }

    @Override
    public void put(E e) throws InterruptedException {
        nonNull(e);
        lock.lockInterruptibly();
        try {
            while (!append(e)) notFull.await();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        nonNull(e);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!append(e)) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E e) {
        nonNull(e);
        lock.lock();
        try {
            return append(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract()) == null) notEmpty.await();
            return e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract()) == null) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return extract();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peek() {
        lock.lock();
        try {
            return items.peek();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean remove(Object o) {
        return o != null && change(q -> q.remove(o));
    }

    @Override
    public boolean contains(Object o) {
        lock.lock();
        try {
            return o != null && items.contains(o);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Object[] toArray() {
        lock.lock();
        try {
            return items.toArray();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T[] toArray(T[] a) {
        lock.lock();
        try {
            return items.toArray(a);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        Object[] a = toArray();
        for (int i = 0; i < a.length; i++) if (a[i] == this) a[i] = "(this Collection)";
        return Arrays.toString(a);
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            items.clear();
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drainTo(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        nonNull(c);
        if (c == this) throw new IllegalArgumentException();
        if (maxElements <= 0) return 0;
        lock.lock();
        try {
            int n = 0;
            for (E e; n < maxElements && (e = extract()) != null; n++) c.add(e);
            return n;
        } finally {
            lock.unlock();
        }
    }

    /** Changes the queue under the lock; says whether it was changed. */
    final boolean change(Predicate<Queue<E>> change) {
        lock.lock();
        try {
            boolean changed = change.test(items);
            if (changed) notFull.signalAll();
            return changed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        nonNull(filter);
        return change(q -> q.removeIf(filter));
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        nonNull(c);
        return change(q -> q.removeAll(c));
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        nonNull(c);
        return change(q -> q.retainAll(c));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        nonNull(action);
        for (Object e : toArray()) action.accept((E) e);
    }

    /** Removes the element itself, not an equal one. */
    final boolean removeSame(Object wanted) {
        return change(q -> {
            for (Iterator<E> it = q.iterator(); it.hasNext(); ) {
                if (it.next() == wanted) {
                    it.remove();
                    return true;
                }
            }
            return false;
        });
    }

    /** Walks the elements of the array; removal goes to the queue. */
    final class Walk implements Iterator<E> {
        private final Object[] snapshot;
        private int at;
        private boolean removable;

        Walk(Object[] snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public boolean hasNext() {
            return at < snapshot.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (!hasNext()) throw new NoSuchElementException();
            removable = true;
            return (E) snapshot[at++];
        }

        @Override
        public void remove() {
            if (!removable) throw new IllegalStateException();
            removable = false;
            removeSame(snapshot[at - 1]);
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk(toArray());
    }

    @Override
    public Spliterator<E> spliterator() {
        return new BatchSpliterator<>(iterator(), size());
    }
}
