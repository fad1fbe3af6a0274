package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class LinkedBlockingDeque<E> extends LockedQueue<E> implements BlockingDeque<E>, java.io.Serializable {
    private static final long serialVersionUID = -387911632671998426L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("capacity", int.class), new ObjectStreamField("lock", ReentrantLock.class),
        new ObjectStreamField("notEmpty", Condition.class), new ObjectStreamField("notFull", Condition.class)};

    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingDeque(int capacity) {
        super(new ArrayDeque<>(), capacity, false);
    }

    public LinkedBlockingDeque(Collection<? extends E> c) {
        this(Integer.MAX_VALUE);
        addAll(c);
    }

    private ArrayDeque<E> deque() {
        return (ArrayDeque<E>) items;
    }

    private boolean prepend(E e) {
        if (items.size() >= capacity) return false;
        deque().addFirst(e);
        notEmpty.signal();
        return true;
    }

    private E extractLast() {
        E e = deque().pollLast();
        if (e != null) notFull.signal();
        return e;
    }

    private static <T> T present(T e) {
        if (e == null) throw new NoSuchElementException();
        return e;
    }

    @Override
    public void addFirst(E e) {
        if (!offerFirst(e)) throw new IllegalStateException("Deque full");
    }

    @Override
    public void addLast(E e) {
        if (!offerLast(e)) throw new IllegalStateException("Deque full");
    }

    @Override
    public boolean offerFirst(E e) {
        nonNull(e);
        lock.lock();
        try {
            return prepend(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offerLast(E e) {
        return super.offer(e);
    }

    @Override
    public void putFirst(E e) throws InterruptedException {
        nonNull(e);
        lock.lock();
        try {
            while (!prepend(e)) notFull.await();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putLast(E e) throws InterruptedException {
        super.put(e);
    }

    @Override
    public boolean offerFirst(E e, long timeout, TimeUnit unit) throws InterruptedException {
        nonNull(e);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!prepend(e)) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offerLast(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return super.offer(e, timeout, unit);
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
    public E pollFirst() {
        return super.poll();
    }

    @Override
    public E pollLast() {
        lock.lock();
        try {
            return extractLast();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return super.take();
    }

    @Override
    public E takeLast() throws InterruptedException {
        lock.lock();
        try {
            E e;
            while ((e = extractLast()) == null) notEmpty.await();
            return e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        return super.poll(timeout, unit);
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extractLast()) == null) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return e;
        } finally {
            lock.unlock();
        }
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
    public E peekFirst() {
        return super.peek();
    }

    @Override
    public E peekLast() {
        lock.lock();
        try {
            return deque().peekLast();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        return o != null && change(q -> q.remove(o));
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        return o != null && change(q -> ((ArrayDeque<E>) q).removeLastOccurrence(o));
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) throw new IllegalArgumentException();
        boolean added = false;
        for (E e : c) {
            addLast(e);
            added = true;
        }
        return added;
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
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public Iterator<E> descendingIterator() {
        Object[] a = toArray();
        for (int i = 0, j = a.length - 1; i < j; i++, j--) {
            Object swap = a[i];
            a[i] = a[j];
            a[j] = swap;
        }
        return new Walk(a);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        lock.lock();
        try {
            ObjectOutputStream.PutField fields = s.putFields();
            fields.put("capacity", capacity);
            ReentrantLock written = lockedLock(false);
            fields.put("lock", written);
            fields.put("notEmpty", written.newCondition());
            fields.put("notFull", written.newCondition());
            s.writeFields();
            writeItems(s);
        } finally {
            lock.unlock();
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        init(new ArrayDeque<>(), s.readFields().get("capacity", 0), false);
        readItems(s);
    }
}
