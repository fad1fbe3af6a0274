package java.util.concurrent;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 8673264195747942595L;

    private transient volatile Object[] array;

    public CopyOnWriteArrayList() {
        array = new Object[0];
    }

    public CopyOnWriteArrayList(Collection<? extends E> c) {
        array = c.toArray();
        if (array.getClass() != Object[].class) array = Arrays.copyOf(array, array.length, Object[].class);
    }

    public CopyOnWriteArrayList(E[] toCopyIn) {
        array = Arrays.copyOf(toCopyIn, toCopyIn.length, Object[].class);
    }

    /** What there is now, as a list that does not change. */
    @SuppressWarnings("unchecked")
    private List<E> snapshot() {
        return (List<E>) Arrays.asList(array);
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(Object[] a, int index) {
        return (T) a[index];
    }

    /** Lets a change run on a copy, which then takes the place of the array. */
    private synchronized <R> R change(java.util.function.Function<ArrayList<E>, R> change) {
        ArrayList<E> copy = new ArrayList<>(snapshot());
        R result = change.apply(copy);
        array = copy.toArray();
        return result;
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public boolean isEmpty() {
        return array.length == 0;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        return snapshot().indexOf(o);
    }

    public int indexOf(E e, int index) {
        Object[] a = array;
        for (int i = index; i < a.length; i++) if (Objects.equals(e, a[i])) return i;
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        return snapshot().lastIndexOf(o);
    }

    public int lastIndexOf(E e, int index) {
        Object[] a = array;
        for (int i = index; i >= 0; i--) if (Objects.equals(e, a[i])) return i;
        return -1;
    }

    @Override
    public Object clone() {
        return new CopyOnWriteArrayList<>(snapshot());
    }

    @Override
    public Object[] toArray() {
        return array.clone();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        return snapshot().toArray(a);
    }

    @Override
    public E get(int index) {
        return at(array, index);
    }

    @Override
    public E getFirst() {
        Object[] a = array;
        if (a.length == 0) throw new NoSuchElementException();
        return at(a, 0);
    }

    @Override
    public E getLast() {
        Object[] a = array;
        if (a.length == 0) throw new NoSuchElementException();
        return at(a, a.length - 1);
    }

    @Override
    public synchronized E set(int index, E element) {
        Object[] copy = array.clone();
        E old = at(copy, index);
        copy[index] = element;
        array = copy;
        return old;
    }

    @Override
    public synchronized boolean add(E e) {
        Object[] copy = Arrays.copyOf(array, array.length + 1);
        copy[copy.length - 1] = e;
        array = copy;
        return true;
    }

    @Override
    public void add(int index, E element) {
        int size = array.length;
        if (index > size || index < 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        change(list -> {
            list.add(index, element);
            return null;
        });
    }

    @Override
    public void addFirst(E e) {
        add(0, e);
    }

    @Override
    public void addLast(E e) {
        add(e);
    }

    @Override
    public E remove(int index) {
        return change(list -> {
            if (index < 0 || index >= list.size())
                throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + list.size());
            return list.remove(index);
        });
    }

    @Override
    public E removeFirst() {
        return change(ArrayList::removeFirst);
    }

    @Override
    public E removeLast() {
        return change(ArrayList::removeLast);
    }

    @Override
    public boolean remove(Object o) {
        return indexOf(o) >= 0 && change(list -> list.remove(o));
    }

    public boolean addIfAbsent(E e) {
        return indexOf(e) < 0 && change(list -> !list.contains(e) && list.add(e));
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        return snapshot().containsAll(c);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return change(list -> list.removeAll(c));
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return change(list -> list.retainAll(c));
    }

    public int addAllAbsent(Collection<? extends E> c) {
        return change(list -> {
            int added = 0;
            for (E e : c) {
                if (list.contains(e)) continue;
                list.add(e);
                added++;
            }
            return added;
        });
    }

    @Override
    public synchronized void clear() {
        array = new Object[0];
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return change(list -> list.addAll(c));
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        int size = array.length;
        if (index > size || index < 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        return change(list -> list.addAll(index, c));
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        snapshot().forEach(action);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return change(list -> list.removeIf(filter));
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        change(list -> {
            list.replaceAll(operator);
            return null;
        });
    }

    @Override
    public void sort(Comparator<? super E> c) {
        change(list -> {
            list.sort(c);
            return null;
        });
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof List<?> other && snapshot().equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        Object[] a = array;
        if (index < 0 || index > a.length) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + a.length);
        return new COWIterator<>(a, index);
    }

    private static final class COWIterator<E> implements ListIterator<E> {
        private final Object[] array;
        private int at;

        COWIterator(Object[] array, int at) {
            this.array = array;
            this.at = at;
        }

        @Override
        public boolean hasNext() {
            return at < array.length;
        }

        @Override
        public E next() {
            if (!hasNext()) throw new NoSuchElementException();
            return CopyOnWriteArrayList.at(array, at++);
        }

        @Override
        public boolean hasPrevious() {
            return at > 0;
        }

        @Override
        public E previous() {
            if (!hasPrevious()) throw new NoSuchElementException();
            return CopyOnWriteArrayList.at(array, --at);
        }

        @Override
        public int nextIndex() {
            return at;
        }

        @Override
        public int previousIndex() {
            return at - 1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(array, Spliterator.IMMUTABLE | Spliterator.ORDERED);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        if (fromIndex < 0 || toIndex > array.length || fromIndex > toIndex) {
            throw new IndexOutOfBoundsException();
        }
        return new COWSubList(fromIndex, toIndex - fromIndex);
    }

    @Override
    public List<E> reversed() {
        return List.super.reversed();
    }

    /** A range; its own changes go to the list, and any other change of the list makes it fail. */
    private final class COWSubList extends AbstractList<E> {
        private final int offset;
        private int size;
        private Object[] expected = array;

        COWSubList(int offset, int size) {
            this.offset = offset;
            this.size = size;
        }

        private void inside(int index, int end) {
            if (index < 0 || index >= end) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
            }
        }

        @Override
        public List<E> subList(int from, int to) {
            check();
            if (from < 0 || to > size || from > to) {
                throw new IndexOutOfBoundsException();
            }
            return super.subList(from, to);
        }

        private void check() {
            if (array != expected) throw new java.util.ConcurrentModificationException();
        }

        @Override
        public E get(int index) {
            inside(index, size);
            check();
            return CopyOnWriteArrayList.this.get(offset + index);
        }

        @Override
        public int size() {
            check();
            return size;
        }

        @Override
        public E set(int index, E element) {
            inside(index, size);
            check();
            E old = CopyOnWriteArrayList.this.set(offset + index, element);
            expected = array;
            return old;
        }

        @Override
        public void add(int index, E element) {
            inside(index, size + 1);
            check();
            CopyOnWriteArrayList.this.add(offset + index, element);
            expected = array;
            size++;
        }

        @Override
        public E remove(int index) {
            inside(index, size);
            check();
            E old = CopyOnWriteArrayList.this.remove(offset + index);
            expected = array;
            size--;
            return old;
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        Object[] a = array;
        s.writeInt(a.length);
        for (Object o : a) {
            s.writeObject(o);
        }
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        ibrik.io.ArrayCheck.check(s, Object[].class, n);
        Object[] a = new Object[n];
        for (int i = 0; i < a.length; i++) {
            a[i] = s.readObject();
        }
        array = a;
    }
}
