package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in a growing array. */
public class ArrayList<E> extends AbstractList<E>
        implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 8683452581122892189L;
    private static final Object[] EMPTY = new Object[0];
    /** Marks a list of default capacity that has nothing yet: its first growth is to ten. */
    private static final Object[] DEFAULT_EMPTY = new Object[0];

    transient Object[] elementData;
    private int size;

    public ArrayList(int initialCapacity) {
        if (initialCapacity > 0) {
            elementData = new Object[initialCapacity];
        } else if (initialCapacity == 0) {
            elementData = EMPTY;
        } else {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
    }

    public ArrayList() {
        elementData = DEFAULT_EMPTY;
    }

    public ArrayList(Collection<? extends E> c) {
        Object[] a = c.toArray();
        size = a.length;
        if (size == 0) {
            elementData = EMPTY;
        } else if (c.getClass() == ArrayList.class) {
            elementData = a;
        } else {
            elementData = Arrays.copyOf(a, size, Object[].class);
        }
    }

    public void trimToSize() {
        modCount++;
        if (size < elementData.length) {
            elementData = size == 0 ? EMPTY : Arrays.copyOf(elementData, size);
        }
    }

    public void ensureCapacity(int minCapacity) {
        if (minCapacity > elementData.length
                && !(elementData == DEFAULT_EMPTY && minCapacity <= 10)) {
            modCount++;
            grow(minCapacity);
        }
    }

    private Object[] grow(int min) {
        int old = elementData.length;
        if (min < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        if (old == 0 && elementData == DEFAULT_EMPTY) {
            elementData = new Object[Math.max(10, min)];
            return elementData;
        }
        int n = old + Math.max(min - old, old >> 1);
        if (n < 0 || n > Integer.MAX_VALUE - 8) {
            n = Math.max(min, Integer.MAX_VALUE - 8);
        }
        Object[] a = new Object[n];
        System.arraycopy(elementData, 0, a, 0, size);
        elementData = a;
        return a;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        return indexOfRange(o, 0, size);
    }

    private int indexOfRange(Object o, int from, int to) {
        Object[] es = elementData;
        for (int i = from; i < to; i++) {
            if (o == null ? es[i] == null : o.equals(es[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        return lastIndexOfRange(o, 0, size);
    }

    private int lastIndexOfRange(Object o, int from, int to) {
        Object[] es = elementData;
        for (int i = to - 1; i >= from; i--) {
            if (o == null ? es[i] == null : o.equals(es[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Object clone() {
        try {
            ArrayList<?> v = (ArrayList<?>) super.clone();
            v.elementData = Arrays.copyOf(elementData, size);
            v.modCount = 0;
            return v;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        Object[] a = new Object[size];
        System.arraycopy(elementData, 0, a, 0, size);
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            return (T[]) Arrays.copyOf(elementData, size, a.getClass());
        }
        System.arraycopy(elementData, 0, a, 0, size);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (index < 0 || index >= size) {
            Objects.checkIndex(index, size);
        }
        return (E) elementData[index];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E getFirst() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return (E) elementData[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E getLast() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return (E) elementData[size - 1];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        E old = (E) elementData[index];
        elementData[index] = element;
        return old;
    }

    @Override
    public boolean add(E e) {
        modCount++;
        Object[] a = elementData;
        if (size == a.length) {
            a = grow(size + 1);
        }
        a[size++] = e;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkAdd(index);
        modCount++;
        Object[] a = elementData;
        if (size == a.length) {
            a = grow(size + 1);
        }
        System.arraycopy(a, index, a, index + 1, size - index);
        a[index] = element;
        size++;
    }

    @Override
    public void addFirst(E element) {
        add(0, element);
    }

    @Override
    public void addLast(E element) {
        add(element);
    }

    private void checkAdd(int index) {
        if (index > size || index < 0) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        Objects.checkIndex(index, size);
        E old = (E) elementData[index];
        fastRemove(index);
        return old;
    }

    @Override
    public E removeFirst() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return remove(0);
    }

    @Override
    public E removeLast() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return remove(size - 1);
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List)) {
            return false;
        }
        int expected = modCount;
        boolean same = o.getClass() == ArrayList.class
                ? equalsArrayList((ArrayList<?>) o) : equalsRange((List<?>) o, 0, size);
        checkMod(expected);
        return same;
    }

    private boolean equalsArrayList(ArrayList<?> o) {
        int expected = o.modCount;
        boolean same = size == o.size;
        for (int i = 0; same && i < size; i++) {
            same = Objects.equals(elementData[i], o.elementData[i]);
        }
        o.checkMod(expected);
        return same;
    }

    private boolean equalsRange(List<?> o, int from, int to) {
        Iterator<?> it = o.iterator();
        for (; from < to; from++) {
            if (!it.hasNext() || !Objects.equals(elementData[from], it.next())) {
                return false;
            }
        }
        return !it.hasNext();
    }

    private void checkMod(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public int hashCode() {
        int expected = modCount;
        int h = 1;
        for (int i = 0; i < size; i++) {
            Object e = elementData[i];
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        checkMod(expected);
        return h;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        fastRemove(i);
        return true;
    }

    private void fastRemove(int i) {
        modCount++;
        Object[] es = elementData;
        int n = size - 1;
        if (n > i) {
            System.arraycopy(es, i + 1, es, i, n - i);
        }
        size = n;
        es[n] = null;
    }

    @Override
    public void clear() {
        modCount++;
        for (int i = 0; i < size; i++) {
            elementData[i] = null;
        }
        size = 0;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        Object[] a = c.toArray();
        modCount++;
        int n = a.length;
        if (n == 0) {
            return false;
        }
        if (n > elementData.length - size) {
            grow(size + n);
        }
        System.arraycopy(a, 0, elementData, size, n);
        size += n;
        return true;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkAdd(index);
        Object[] a = c.toArray();
        modCount++;
        int n = a.length;
        if (n == 0) {
            return false;
        }
        if (n > elementData.length - size) {
            grow(size + n);
        }
        System.arraycopy(elementData, index, elementData, index + n, size - index);
        System.arraycopy(a, 0, elementData, index, n);
        size += n;
        return true;
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        if (fromIndex > toIndex) {
            throw new IndexOutOfBoundsException("From Index: " + fromIndex + " > To Index: "
                    + toIndex);
        }
        modCount++;
        shiftTail(fromIndex, toIndex);
    }

    private void shiftTail(int lo, int hi) {
        Object[] es = elementData;
        System.arraycopy(es, hi, es, lo, size - hi);
        int to = size;
        size -= hi - lo;
        for (int i = size; i < to; i++) {
            es[i] = null;
        }
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return batchRemove(c, false, 0, size);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return batchRemove(c, true, 0, size);
    }

    private boolean batchRemove(Collection<?> c, boolean keep, int from, int end) {
        Objects.requireNonNull(c);
        Object[] es = elementData;
        int w = from;
        int r = from;
        try {
            for (; r < end; r++) {
                if (c.contains(es[r]) == keep) {
                    es[w++] = es[r];
                }
            }
        } finally {
            if (r != end) {
                System.arraycopy(es, r, es, w, end - r);
                w += end - r;
            }
            if (w != end) {
                modCount += end - w;
                shiftTail(w, end);
            }
        }
        return w != end;
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkAdd(index);
        return new ListItr(index);
    }

    @Override
    public ListIterator<E> listIterator() {
        return new ListItr(0);
    }

    @Override
    public Iterator<E> iterator() {
        return new Itr();
    }

    private class Itr implements Iterator<E> {
        int cursor;
        int last = -1;
        int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            int i = cursor;
            if (i >= size) {
                throw new NoSuchElementException();
            }
            Object[] es = elementData;
            if (i >= es.length) {
                throw new ConcurrentModificationException();
            }
            cursor = i + 1;
            last = i;
            return (E) es[i];
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkMod(expected);
            if (last >= size) {
                throw new ConcurrentModificationException();
            }
            ArrayList.this.remove(last);
            cursor = last;
            last = -1;
            expected = modCount;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int i = cursor;
            Object[] es = elementData;
            if (i < size) {
                for (; i < size && modCount == expected; i++) {
                    action.accept((E) es[i]);
                }
                cursor = i;
                last = i - 1;
                checkMod(expected);
            }
        }
    }

    private final class ListItr extends Itr implements ListIterator<E> {
        ListItr(int index) {
            cursor = index;
        }

        @Override
        public boolean hasPrevious() {
            return cursor != 0;
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E previous() {
            checkMod(expected);
            int i = cursor - 1;
            if (i < 0) {
                throw new NoSuchElementException();
            }
            Object[] es = elementData;
            if (i >= es.length) {
                throw new ConcurrentModificationException();
            }
            cursor = i;
            last = i;
            return (E) es[i];
        }

        @Override
        public void set(E e) {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkMod(expected);
            ArrayList.this.set(last, e);
        }

        @Override
        public void add(E e) {
            checkMod(expected);
            ArrayList.this.add(cursor++, e);
            last = -1;
            expected = modCount;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        Object[] es = elementData;
        int n = size;
        for (int i = 0; modCount == expected && i < n; i++) {
            action.accept((E) es[i]);
        }
        checkMod(expected);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new ArrayListSpliterator(0, -1, 0);
    }

    private final class ArrayListSpliterator implements Spliterator<E> {
        private int index;
        private int fence;
        private int expected;

        ArrayListSpliterator(int origin, int fence, int expected) {
            index = origin;
            this.fence = fence;
            this.expected = expected;
        }

        private int fence() {
            if (fence < 0) {
                expected = modCount;
                fence = size;
            }
            return fence;
        }

        @Override
        public Spliterator<E> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new ArrayListSpliterator(lo, mid, expected);
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            if (i < hi) {
                index = i + 1;
                action.accept((E) elementData[i]);
                checkMod(expected);
                return true;
            }
            return false;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            Object[] a = elementData;
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept((E) a[i]);
            }
            checkMod(expected);
        }

        @Override
        public long estimateSize() {
            return fence() - index;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        Object[] es = elementData;
        int n = size;
        BitSet out = null;
        for (int i = 0; i < n; i++) {
            if (filter.test((E) es[i])) {
                if (out == null) {
                    out = new BitSet(n);
                }
                out.set(i);
            }
        }
        checkMod(expected);
        if (out == null) {
            return false;
        }
        modCount++;
        int w = 0;
        for (int i = 0; i < n; i++) {
            if (!out.get(i)) {
                es[w++] = es[i];
            }
        }
        shiftTail(w, n);
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        Object[] es = elementData;
        int n = size;
        for (int i = 0; modCount == expected && i < n; i++) {
            es[i] = operator.apply((E) es[i]);
        }
        checkMod(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elementData, 0, size, c);
        checkMod(expected);
        modCount++;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (int i = 0; i < size; i++) {
            s.writeObject(elementData[i]);
        }
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        if (size > 0) {
            ibrik.io.ArrayCheck.check(s, Object[].class, size);
        } else if (size < 0) {
            throw new java.io.InvalidObjectException("Invalid size: " + size);
        }
        elementData = new Object[size];
        for (int i = 0; i < size; i++) {
            elementData[i] = s.readObject();
        }
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        subListRangeCheck(fromIndex, toIndex, size);
        return new SubList<>(this, fromIndex, toIndex);
    }

    /** Known by a name of its own. */
    private static final class SubList<E> extends RandomAccessSubList<E> {
        SubList(AbstractList<E> root, int from, int to) {
            super(root, from, to);
        }

        private SubList(SubList<E> parent, int from, int to) {
            super(parent, from, to);
        }

        @Override
        AbstractList.SubList<E> part(int from, int to) {
            return new ArrayList.SubList<>(this, from, to);
        }
    }
}
