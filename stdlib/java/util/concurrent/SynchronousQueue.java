package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.ReentrantLock;

/** A queue without room: each put waits for a take. */
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = -3223113410248163686L;
    /** Streams hold what tells a fair queue from another. */
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("qlock", ReentrantLock.class), new ObjectStreamField("waitingConsumers", WaitQueue.class),
        new ObjectStreamField("waitingProducers", WaitQueue.class)};

    /** In streams only. */
    static class WaitQueue implements Serializable {
        private static final long serialVersionUID = -858510627080488182L;
    }

    private static final class LifoWaitQueue extends WaitQueue {
        private static final long serialVersionUID = -3633113410248163686L;
    }

    private static final class FifoWaitQueue extends WaitQueue {
        private static final long serialVersionUID = -3623113410248163686L;
    }

    private transient Handoff handoff;
    private transient boolean fair;

    public SynchronousQueue() {
        this(false);
    }

    public SynchronousQueue(boolean fair) {
        this.fair = fair;
        handoff = new Handoff(!fair);
    }

    @Override
    public void put(E e) throws InterruptedException {
        handoff.exchange(Objects.requireNonNull(e), Handoff.FOREVER);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return handoff.exchange(Objects.requireNonNull(e), unit.toNanos(timeout)) != null;
    }

    @Override
    public boolean offer(E e) {
        return handoff.tryExchange(Objects.requireNonNull(e)) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E take() throws InterruptedException {
        return (E) handoff.exchange(null, Handoff.FOREVER);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return (E) handoff.exchange(null, unit.toNanos(timeout));
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        return (E) handoff.tryExchange(null);
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public void clear() {}

    @Override
    public boolean contains(Object o) {
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        return c.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return false;
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return false;
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.emptySpliterator();
    }

    @Override
    public Object[] toArray() {
        return new Object[0];
    }

    @Override
    public <T> T[] toArray(T[] a) {
        if (a.length > 0) a[0] = null;
        return a;
    }

    @Override
    public String toString() {
        return "[]";
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drainTo(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        Objects.requireNonNull(c);
        if (c == this) throw new IllegalArgumentException();
        int n = 0;
        for (E e; n < maxElements && (e = poll()) != null; n++) c.add(e);
        return n;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("qlock", new ReentrantLock(fair));
        fields.put("waitingConsumers", fair ? new FifoWaitQueue() : new LifoWaitQueue());
        fields.put("waitingProducers", fair ? new FifoWaitQueue() : new LifoWaitQueue());
        s.writeFields();
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        fair = s.readFields().get("waitingProducers", null) instanceof FifoWaitQueue;
        handoff = new Handoff(!fair);
    }
}
