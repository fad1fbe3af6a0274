package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Elements that can be taken once their delay has passed; the head is the one that expired first. */
public class DelayQueue<E extends Delayed> extends AbstractQueue<E> implements BlockingQueue<E> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition available = lock.newCondition();
    private final PriorityQueue<E> items = new PriorityQueue<>();

    public DelayQueue() {}

    public DelayQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        lock.lock();
        try {
            items.add(e);
            if (items.peek() == e) available.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E e) {
        offer(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }

    private E expired() {
        E first = items.peek();
        return first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0 ? null : items.poll();
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return expired();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        return await(Long.MAX_VALUE);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return await(unit.toNanos(timeout));
    }

    private E await(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                E e = expired();
                if (e != null || nanos <= 0) return e;
                E first = items.peek();
                long wait = first == null ? nanos : Math.min(nanos, Math.max(1, first.getDelay(TimeUnit.NANOSECONDS)));
                if (wait == Long.MAX_VALUE) {
                    available.await();
                } else {
                    long left = available.awaitNanos(wait);
                    if (nanos != Long.MAX_VALUE) nanos -= wait - left;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E remove() {
        E e = poll();
        if (e == null) throw new NoSuchElementException();
        return e;
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
    public int size() {
        lock.lock();
        try {
            return items.size();
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
        Objects.requireNonNull(c);
        if (c == this) throw new IllegalArgumentException();
        lock.lock();
        try {
            int n = 0;
            for (E e; n < maxElements && (e = expired()) != null; n++) c.add(e);
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            items.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
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
    public boolean remove(Object o) {
        lock.lock();
        try {
            return items.remove(o);
        } finally {
            lock.unlock();
        }
    }

    private void removeSame(Object o) {
        lock.lock();
        try {
            for (Iterator<E> it = items.iterator(); it.hasNext(); ) {
                if (it.next() == o) {
                    it.remove();
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Iterator<E> iterator() {
        Object[] snapshot = toArray();
        return new Iterator<>() {
            private int at;
            private boolean removable;

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
        };
    }
}
