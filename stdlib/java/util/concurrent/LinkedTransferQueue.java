package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An unbounded queue in which a giver may wait until its element is taken. */
public class LinkedTransferQueue<E> extends AbstractQueue<E> implements TransferQueue<E>, java.io.Serializable {
    private static final long serialVersionUID = -3223113410248163686L;

    private transient Handoff handoff = new Handoff(false);

    public LinkedTransferQueue() {}

    public LinkedTransferQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public void put(E e) {
        handoff.leave(Objects.requireNonNull(e));
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        put(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean add(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean tryTransfer(E e) {
        return handoff.tryExchange(Objects.requireNonNull(e)) != null;
    }

    @Override
    public void transfer(E e) throws InterruptedException {
        handoff.exchange(Objects.requireNonNull(e), Handoff.FOREVER);
    }

    @Override
    public boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return handoff.exchange(Objects.requireNonNull(e), unit.toNanos(timeout)) != null;
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

    @SuppressWarnings("unchecked")
    private List<E> items() {
        return (List<E>) handoff.items();
    }

    @Override
    public Iterator<E> iterator() {
        List<E> snapshot = items();
        return new Iterator<>() {
            private int at;
            private boolean removable;

            @Override
            public boolean hasNext() {
                return at < snapshot.size();
            }

            @Override
            public E next() {
                if (!hasNext()) throw new java.util.NoSuchElementException();
                removable = true;
                return snapshot.get(at++);
            }

            @Override
            public void remove() {
                if (!removable) throw new IllegalStateException();
                removable = false;
                handoff.remove(snapshot.get(at - 1), true);
            }
        };
    }

    @Override
    public Spliterator<E> spliterator() {
        return new BatchSpliterator<>(iterator(), Long.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) handoff.peek();
    }

    @Override
    public boolean isEmpty() {
        return handoff.peek() == null;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return handoff.takers() > 0;
    }

    @Override
    public int size() {
        return items().size();
    }

    @Override
    public int getWaitingConsumerCount() {
        return handoff.takers();
    }

    @Override
    public boolean remove(Object o) {
        return o != null && handoff.remove(o, false);
    }

    @Override
    public boolean contains(Object o) {
        return o != null && handoff.items().contains(o);
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean removed = false;
        for (E e : items()) if (filter.test(e)) removed |= handoff.remove(e, true);
        return removed;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    @Override
    public void clear() {
        removeIf(e -> true);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        items().forEach(action);
    }

    @Override
    public Object[] toArray() {
        return items().toArray();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        return items().toArray(a);
    }

    @Override
    public String toString() {
        return items().toString();
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        for (E e : this) s.writeObject(e);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        handoff = new Handoff(false);
        for (E e; (e = (E) s.readObject()) != null; ) add(e);
    }
}
