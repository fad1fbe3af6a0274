package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** An unbounded blocking queue whose head is the least element. */
public class PriorityBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = 5595510919245408276L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("lock", ReentrantLock.class), new ObjectStreamField("notEmpty", Condition.class),
        new ObjectStreamField("q", PriorityQueue.class)};

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

    private void writeObject(ObjectOutputStream s) throws IOException {
        lock.lock();
        try {
            PriorityQueue<E> q = new PriorityQueue<>(Math.max(items.size(), 1), comparator());
            q.addAll(items);
            ReentrantLock written = lockedLock(false);
            ObjectOutputStream.PutField fields = s.putFields();
            fields.put("lock", written);
            fields.put("notEmpty", written.newCondition());
            fields.put("q", q);
            s.writeFields();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        PriorityQueue<E> q = (PriorityQueue<E>) s.readFields().get("q", null);
        if (q == null) throw new java.io.InvalidObjectException("no queue");
        init(q, Integer.MAX_VALUE, false);
    }
}
