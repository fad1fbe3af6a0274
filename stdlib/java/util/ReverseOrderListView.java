package java.util;

import java.util.function.Consumer;

/** A list seen from its end. */
class ReverseOrderListView<E> extends AbstractList<E> {
    private final List<E> base;

    ReverseOrderListView(List<E> base) {
        this.base = base;
    }

    private static final class Rand<E> extends ReverseOrderListView<E> implements RandomAccess {
        Rand(List<E> base) {
            super(base);
        }
    }

    static <E> List<E> of(List<E> l) {
        return l instanceof RandomAccess ? new Rand<>(l) : new ReverseOrderListView<>(l);
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public E get(int i) {
        int n = base.size();
        Objects.checkIndex(i, n);
        return base.get(n - i - 1);
    }

    @Override
    public E set(int i, E e) {
        int n = base.size();
        Objects.checkIndex(i, n);
        return base.set(n - i - 1, e);
    }

    @Override
    public boolean add(E e) {
        base.add(0, e);
        return true;
    }

    @Override
    public void add(int i, E e) {
        int n = base.size();
        if (i < 0 || i > n) {
            throw new IndexOutOfBoundsException("Index: " + i + " Size: " + n);
        }
        base.add(n - i, e);
    }

    @Override
    public E remove(int i) {
        int n = base.size();
        Objects.checkIndex(i, n);
        return base.remove(n - i - 1);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int pos) {
        int n = base.size();
        if (pos < 0 || pos > n) {
            throw new IndexOutOfBoundsException("Index: " + pos + " Size: " + n);
        }
        ListIterator<E> it = base.listIterator(n - pos);
        return new ListIterator<E>() {
            @Override
            public boolean hasNext() {
                return it.hasPrevious();
            }

            @Override
            public E next() {
                return it.previous();
            }

            @Override
            public boolean hasPrevious() {
                return it.hasNext();
            }

            @Override
            public E previous() {
                return it.next();
            }

            @Override
            public int nextIndex() {
                return base.size() - it.nextIndex();
            }

            @Override
            public int previousIndex() {
                return nextIndex() - 1;
            }

            @Override
            public void remove() {
                it.remove();
            }

            @Override
            public void set(E e) {
                it.set(e);
            }

            @Override
            public void add(E e) {
                it.add(e);
                it.previous();
            }
        };
    }

    @Override
    public int indexOf(Object o) {
        int i = base.lastIndexOf(o);
        return i < 0 ? -1 : base.size() - i - 1;
    }

    @Override
    public int lastIndexOf(Object o) {
        int i = base.indexOf(o);
        return i < 0 ? -1 : base.size() - i - 1;
    }

    @Override
    public boolean contains(Object o) {
        return base.contains(o);
    }

    @Override
    public List<E> subList(int from, int to) {
        int n = base.size();
        Objects.checkFromToIndex(from, to, n);
        return of(base.subList(n - to, n - from));
    }

    @Override
    public void sort(Comparator<? super E> c) {
        base.sort(Collections.reverseOrder(c));
    }

    @Override
    public List<E> reversed() {
        return base;
    }
}
