package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The lock-free queue of Michael and Scott: head is a node whose element is gone, tail the last node or one that
 * leads to it. Taking an element sets its item to null by compare-and-set; nodes without item are skipped.
 */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, java.io.Serializable {
    private static final long serialVersionUID = 196745693267521676L;
    private static final long HEAD = Unsafe.fieldOffset(ConcurrentLinkedQueue.class, "head");
    private static final long TAIL = Unsafe.fieldOffset(ConcurrentLinkedQueue.class, "tail");
    private static final long NEXT = Unsafe.fieldOffset(Node.class, "next");
    private static final long ITEM = Unsafe.fieldOffset(Node.class, "item");

    private static final class Node<E> {
        volatile E item;
        volatile Node<E> next;

        Node(E item) {
            this.item = item;
        }

        boolean take(E expected) {
            return Unsafe.compareAndSetReference(this, ITEM, expected, null);
        }
    }

    private transient volatile Node<E> head, tail;

    public ConcurrentLinkedQueue() {
        head = tail = new Node<>(null);
    }

    public ConcurrentLinkedQueue(Collection<? extends E> c) {
        this();
        for (E e : c) offer(e);
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        Node<E> node = new Node<>(Objects.requireNonNull(e));
        while (true) {
            Node<E> last = tail, next = last.next;
            if (next != null) {
                Unsafe.compareAndSetReference(this, TAIL, last, next);
            } else if (Unsafe.compareAndSetReference(last, NEXT, null, node)) {
                Unsafe.compareAndSetReference(this, TAIL, last, node);
                return true;
            }
        }
    }

    @Override
    public E poll() {
        while (true) {
            Node<E> h = head, n = h.next;
            if (n == null) return null;
            E item = n.item;
            boolean taken = item != null && n.take(item);
            if (h == tail) Unsafe.compareAndSetReference(this, TAIL, h, n);
            Unsafe.compareAndSetReference(this, HEAD, h, n);
            if (taken) return item;
        }
    }

    /** The first node that has an element; drops those before it. */
    private Node<E> first() {
        while (true) {
            Node<E> h = head, n = h.next;
            if (n == null || n.item != null) return n;
            if (h == tail) Unsafe.compareAndSetReference(this, TAIL, h, n);
            Unsafe.compareAndSetReference(this, HEAD, h, n);
        }
    }

    @Override
    public E peek() {
        while (true) {
            Node<E> n = first();
            if (n == null) return null;
            E item = n.item;
            if (item != null) return item;
        }
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public int size() {
        int count = 0;
        for (Node<E> n = first(); n != null && count < Integer.MAX_VALUE; n = n.next) if (n.item != null) count++;
        return count;
    }

    @Override
    public boolean contains(Object o) {
        if (o == null) return false;
        for (Node<E> n = first(); n != null; n = n.next) {
            E item = n.item;
            if (item != null && o.equals(item)) return true;
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        if (o == null) return false;
        for (Node<E> n = first(); n != null; n = n.next) {
            E item = n.item;
            if (item != null && o.equals(item) && n.take(item)) return true;
        }
        return false;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) throw new IllegalArgumentException();
        boolean added = false;
        for (E e : c) added |= offer(e);
        return added;
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

    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<E> {
        private Node<E> node = first(), last;
        private E item, lastItem;

        Walk() {
            settle();
        }

        private void settle() {
            while (node != null && (item = node.item) == null) node = node.next;
        }

        @Override
        public boolean hasNext() {
            return node != null;
        }

        @Override
        public E next() {
            if (node == null) throw new NoSuchElementException();
            last = node;
            lastItem = item;
            node = node.next;
            settle();
            return lastItem;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            last.take(lastItem);
            last = null;
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return new BatchSpliterator<>(iterator(), Long.MAX_VALUE);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean removed = false;
        for (Node<E> n = first(); n != null; n = n.next) {
            E item = n.item;
            if (item != null && filter.test(item)) removed |= n.take(item);
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
    public void clear() {
        removeIf(e -> true);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Node<E> n = first(); n != null; n = n.next) {
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
        head = tail = new Node<>(null);
        for (E e; (e = (E) s.readObject()) != null; ) add(e);
    }
}
