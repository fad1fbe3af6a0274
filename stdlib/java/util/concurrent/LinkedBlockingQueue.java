package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

public class LinkedBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private static final long serialVersionUID = -6903933977591709194L;

    private final int capacity;
    private final ArrayDeque<E> items = new ArrayDeque<>();
    private final ReentrantLock lock;
    private final Condition notEmpty, notFull;

    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingQueue(int capacity) {
        if (capacity <= 0) throw new IllegalArgumentException();
        this.capacity = capacity;
        lock = new ReentrantLock(false);
        notEmpty = lock.newCondition();
        notFull = lock.newCondition();
    }

    public LinkedBlockingQueue(Collection<? extends E> c) {
        this(Integer.MAX_VALUE);
        for (E e : c) if (!offer(e)) throw new IllegalStateException("Queue full");
    }

    private static <T> T nonNull(T e) {
        return Objects.requireNonNull(e);
    }

    private boolean append(E e) {
        if (items.size() >= capacity) return false;
        items.addLast(e);
        notEmpty.signal();
        return true;
    }

    private E take0() {
        E e = items.pollFirst();
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
            while (items.isEmpty()) notEmpty.await();
            return take0();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (items.isEmpty()) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return take0();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return take0();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peek() {
        lock.lock();
        try {
            return items.peekFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean remove(Object o) {
        lock.lock();
        try {
            boolean removed = o != null && items.remove(o);
            if (removed) notFull.signal();
            return removed;
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            return items.toString();
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            int n = 0;
            for (E e; n < maxElements && (e = take0()) != null; n++) c.add(e);
            return n;
        } finally {
            lock.unlock();
        }
    }

    private boolean change(Predicate<ArrayDeque<E>> change) {
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
    public void forEach(Consumer<? super E> action) {
        nonNull(action);
        for (E e : this) action.accept(e);
    }

    /** Over what is there now; removal looks for the element again. */
    @Override
    public Iterator<E> iterator() {
        ArrayList<E> snapshot;
        lock.lock();
        try {
            snapshot = new ArrayList<>(items);
        } finally {
            lock.unlock();
        }
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < snapshot.size();
            }

            @Override
            public E next() {
                if (!hasNext()) throw new java.util.NoSuchElementException();
                return snapshot.get(at++);
            }

            @Override
            public void remove() {
                if (at == 0 || snapshot.get(at - 1) == null) throw new IllegalStateException();
                E wanted = snapshot.set(at - 1, null);
                change(q -> {
                    for (Iterator<E> it = q.iterator(); it.hasNext(); ) {
                        if (it.next() == wanted) {
                            it.remove();
                            return true;
                        }
                    }
                    return false;
                });
            }
        };
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
    }
}
