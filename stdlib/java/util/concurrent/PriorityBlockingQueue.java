package java.util.concurrent;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;

/** An unbounded blocking queue whose head is the least element. */
public class PriorityBlockingQueue<E> extends LockedQueue<E> {
    private static final long serialVersionUID = 5595510919245408276L;

    private static <T> PriorityQueue<T> copy(Collection<? extends T> c) {
        for (Object o : c) nonNull(o);
        return new PriorityQueue<>(c);
    }

    public PriorityBlockingQueue() {
        this(11, null);
    }

    public PriorityBlockingQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> comparator) {
        super(new PriorityQueue<E>(initialCapacity, comparator), Integer.MAX_VALUE, false);
    }

    public PriorityBlockingQueue(Collection<? extends E> c) {
        super(c instanceof PriorityBlockingQueue<? extends E> q ? q.copyItems() : copy(c), Integer.MAX_VALUE, false);
    }

    @SuppressWarnings("unchecked")
    private <T> PriorityQueue<T> copyItems() {
        lock.lock();
        try {
            return new PriorityQueue<T>((PriorityQueue<T>) items);
        } finally {
            lock.unlock();
        }
    }

    public Comparator<? super E> comparator() {
        return ((PriorityQueue<E>) items).comparator();
    }

    @Override
    boolean append(E e) {
        items.add(e);
        notEmpty.signal();
        return true;
    }

    @Override
    public void put(E e) {
        offer(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(toArray(), Spliterator.NONNULL | Spliterator.SIZED | Spliterator.SUBSIZED);
    }
}
