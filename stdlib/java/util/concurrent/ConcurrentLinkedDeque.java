package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A doubly linked ring around a head without element. Links change under one lock; readers follow them without it:
 * a node that was taken out keeps its own links, so whoever stands on it comes back to the ring.
 */
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, java.io.Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private static final class Node<E> {
        volatile E item;
        volatile Node<E> prev, next;

        Node(E item) {
            this.item = item;
        }
    }

    private transient Node<E> ring;

    public ConcurrentLinkedDeque() {
        makeRing();
    }

    public ConcurrentLinkedDeque(Collection<? extends E> c) {
        this();
        for (E e : c) addLast(e);
    }

    private void makeRing() {
        ring = new Node<>(null);
        ring.prev = ring.next = ring;
    }

    private void insert(E e, Node<E> before, Node<E> after) {
        Node<E> n = new Node<>(e);
        n.prev = before;
        n.next = after;
        before.next = n;
        after.prev = n;
    }

    @Override
    public void addFirst(E e) {
        Objects.requireNonNull(e);
        synchronized (ring) {
            insert(e, ring, ring.next);
        }
    }

    @Override
    public void addLast(E e) {
        Objects.requireNonNull(e);
        synchronized (ring) {
            insert(e, ring.prev, ring);
        }
    }

    /** Takes the node out; null if another thread did. */
    private E unlink(Node<E> n) {
        synchronized (ring) {
            E item = n.item;
            if (item == null) return null;
            n.item = null;
            n.prev.next = n.next;
            n.next.prev = n.prev;
            return item;
        }
    }

    @Override
    public E pollFirst() {
        synchronized (ring) {
            return unlink(ring.next);
        }
    }

    @Override
    public E pollLast() {
        synchronized (ring) {
            return unlink(ring.prev);
        }
    }

    @Override
    public E peekFirst() {
        synchronized (ring) {
            return ring.next.item;
        }
    }

    @Override
    public E peekLast() {
        synchronized (ring) {
            return ring.prev.item;
        }
    }

    private static <T> T present(T e) {
        if (e == null) throw new NoSuchElementException();
        return e;
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
    public E getFirst() {
        return present(peekFirst());
    }

    @Override
    public E getLast() {
        return present(peekLast());
    }

    @Override
    public E removeFirst() {
        return present(pollFirst());
    }

    @Override
    public E removeLast() {
        return present(pollLast());
    }

    @Override
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public boolean add(E e) {
        return offerLast(e);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        Objects.requireNonNull(o);
        for (Node<E> n = ring.next; n != ring; n = n.next) {
            if (o.equals(n.item) && unlink(n) != null) return true;
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        Objects.requireNonNull(o);
        for (Node<E> n = ring.prev; n != ring; n = n.prev) {
            if (o.equals(n.item) && unlink(n) != null) return true;
        }
        return false;
    }

    @Override
    public boolean contains(Object o) {
        if (o == null) return false;
        for (Node<E> n = ring.next; n != ring; n = n.next) if (o.equals(n.item)) return true;
        return false;
    }

    @Override
    public boolean isEmpty() {
        return peekFirst() == null;
    }

    @Override
    public int size() {
        int count = 0;
        for (Node<E> n = ring.next; n != ring; n = n.next) if (n.item != null) count++;
        return count;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) throw new IllegalArgumentException();
        boolean added = false;
        for (E e : c) added |= offerLast(e);
        return added;
    }

    @Override
    public void clear() {
        while (pollFirst() != null) continue;
    }

    private ArrayList<E> items() {
        ArrayList<E> list = new ArrayList<>();
        forEach(list::add);
        return list;
    }

    @Override
    public String toString() {
        return items().toString();
    }

    @Override
    public Object[] toArray() {
        return items().toArray();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        Objects.requireNonNull(a);
        return items().toArray(a);
    }

    private final class Walk implements Iterator<E> {
        private final boolean forwards;
        private Node<E> node = ring, last;
        private E item;

        Walk(boolean forwards) {
            this.forwards = forwards;
            advance();
        }

        private void advance() {
            do node = forwards ? node.next : node.prev;
            while (node != ring && (item = node.item) == null);
        }

        @Override
        public boolean hasNext() {
            return node != ring;
        }

        @Override
        public E next() {
            if (node == ring) throw new NoSuchElementException();
            last = node;
            E e = item;
            advance();
            return e;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            unlink(last);
            last = null;
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk(true);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Walk(false);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new BatchSpliterator<>(iterator(), Long.MAX_VALUE);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean removed = false;
        for (Node<E> n = ring.next; n != ring; n = n.next) {
            E item = n.item;
            if (item != null && filter.test(item)) removed |= unlink(n) != null;
        }
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
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Node<E> n = ring.next; n != ring; n = n.next) {
            E item = n.item;
            if (item != null) action.accept(item);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        for (E e : this) s.writeObject(e);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        makeRing();
        for (E e; (e = (E) s.readObject()) != null; ) add(e);
    }
}
