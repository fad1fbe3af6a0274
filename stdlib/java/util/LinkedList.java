package java.util;

/** A doubly linked list. */
public class LinkedList<E> extends AbstractSequentialList<E>
        implements List<E>, Deque<E>, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private static final class Node<E> {
        E item;
        Node<E> next;
        Node<E> prev;

        Node(Node<E> prev, E item, Node<E> next) {
            this.prev = prev;
            this.item = item;
            this.next = next;
        }
    }

    private transient int size;
    private transient Node<E> first;
    private transient Node<E> last;

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> c) {
        addAll(c);
    }

    /** Inserts before succ, at the end if that is null. */
    private void link(E e, Node<E> succ) {
        Node<E> pred = succ == null ? last : succ.prev;
        Node<E> n = new Node<>(pred, e, succ);
        if (succ == null) {
            last = n;
        } else {
            succ.prev = n;
        }
        if (pred == null) {
            first = n;
        } else {
            pred.next = n;
        }
        size++;
        modCount++;
    }

    private E unlink(Node<E> x) {
        if (x.prev == null) {
            first = x.next;
        } else {
            x.prev.next = x.next;
        }
        if (x.next == null) {
            last = x.prev;
        } else {
            x.next.prev = x.prev;
        }
        E e = x.item;
        x.item = null;
        x.next = null;
        x.prev = null;
        size--;
        modCount++;
        return e;
    }

    private Node<E> node(int index) {
        Node<E> x;
        if (index < size >> 1) {
            x = first;
            for (int i = 0; i < index; i++) {
                x = x.next;
            }
        } else {
            x = last;
            for (int i = size - 1; i > index; i--) {
                x = x.prev;
            }
        }
        return x;
    }

    private void checkElement(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    private void checkPosition(int index) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    @Override
    public E getFirst() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        return first.item;
    }

    @Override
    public E getLast() {
        if (last == null) {
            throw new NoSuchElementException();
        }
        return last.item;
    }

    @Override
    public E removeFirst() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        return unlink(first);
    }

    @Override
    public E removeLast() {
        if (last == null) {
            throw new NoSuchElementException();
        }
        return unlink(last);
    }

    @Override
    public void addFirst(E e) {
        link(e, first);
    }

    @Override
    public void addLast(E e) {
        link(e, null);
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean add(E e) {
        link(e, null);
        return true;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return addAll(size, c);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index);
        Object[] a = c.toArray();
        Node<E> succ = index == size ? null : node(index);
        for (Object o : a) {
            link((E) o, succ);
        }
        return a.length > 0;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override
    public E get(int index) {
        checkElement(index);
        return node(index).item;
    }

    @Override
    public E set(int index, E element) {
        checkElement(index);
        Node<E> x = node(index);
        E old = x.item;
        x.item = element;
        return old;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        link(element, index == size ? null : node(index));
    }

    @Override
    public E remove(int index) {
        checkElement(index);
        return unlink(node(index));
    }

    @Override
    public int indexOf(Object o) {
        int i = 0;
        for (Node<E> x = first; x != null; x = x.next) {
            if (Objects.equals(o, x.item)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        int i = size;
        for (Node<E> x = last; x != null; x = x.prev) {
            i--;
            if (Objects.equals(o, x.item)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public E peek() {
        return first == null ? null : first.item;
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E poll() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public boolean offer(E e) {
        return add(e);
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
    public E peekFirst() {
        return peek();
    }

    @Override
    public E peekLast() {
        return last == null ? null : last.item;
    }

    @Override
    public E pollFirst() {
        return poll();
    }

    @Override
    public E pollLast() {
        return last == null ? null : unlink(last);
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
    public boolean removeFirstOccurrence(Object o) {
        for (Node<E> x = first; x != null; x = x.next) {
            if (Objects.equals(o, x.item)) {
                unlink(x);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        for (Node<E> x = last; x != null; x = x.prev) {
            if (Objects.equals(o, x.item)) {
                unlink(x);
                return true;
            }
        }
        return false;
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new ListItr(index);
    }

    private final class ListItr implements ListIterator<E> {
        private Node<E> lastReturned;
        private Node<E> next;
        private int nextIndex;
        private int expected = modCount;

        ListItr(int index) {
            next = index == size ? null : node(index);
            nextIndex = index;
        }

        private void check() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean hasNext() {
            return nextIndex < size;
        }

        @Override
        public E next() {
            check();
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            lastReturned = next;
            next = next.next;
            nextIndex++;
            return lastReturned.item;
        }

        @Override
        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        @Override
        public E previous() {
            check();
            if (!hasPrevious()) {
                throw new NoSuchElementException();
            }
            next = next == null ? last : next.prev;
            lastReturned = next;
            nextIndex--;
            return lastReturned.item;
        }

        @Override
        public int nextIndex() {
            return nextIndex;
        }

        @Override
        public int previousIndex() {
            return nextIndex - 1;
        }

        @Override
        public void remove() {
            check();
            if (lastReturned == null) {
                throw new IllegalStateException();
            }
            Node<E> n = lastReturned.next;
            unlink(lastReturned);
            if (next == lastReturned) {
                next = n;
            } else {
                nextIndex--;
            }
            lastReturned = null;
            expected++;
        }

        @Override
        public void set(E e) {
            if (lastReturned == null) {
                throw new IllegalStateException();
            }
            check();
            lastReturned.item = e;
        }

        @Override
        public void add(E e) {
            check();
            lastReturned = null;
            link(e, next);
            nextIndex++;
            expected++;
        }
    }

    @Override
    public Iterator<E> descendingIterator() {
        ListIterator<E> it = listIterator(size);
        return new Iterator<E>() {
            @Override
            public boolean hasNext() {
                return it.hasPrevious();
            }

            @Override
            public E next() {
                return it.previous();
            }

            @Override
            public void remove() {
                it.remove();
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        LinkedList<E> c;
        try {
            c = (LinkedList<E>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        c.first = null;
        c.last = null;
        c.size = 0;
        c.modCount = 0;
        for (Node<E> x = first; x != null; x = x.next) {
            c.add(x.item);
        }
        return c;
    }

    @Override
    public Object[] toArray() {
        Object[] r = new Object[size];
        int i = 0;
        for (Node<E> x = first; x != null; x = x.next) {
            r[i++] = x.item;
        }
        return r;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    @Override
    public LinkedList<E> reversed() {
        return new ReverseOrderLinkedListView<>(this);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Object e : this) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        for (int i = 0; i < n; i++) {
            addLast((E) s.readObject());
        }
    }

    /** The list from its end. */
    private static final class ReverseOrderLinkedListView<E> extends LinkedList<E> {
        private static final long serialVersionUID = 1L;
        private final transient LinkedList<E> base;
        private final transient List<E> view;

        ReverseOrderLinkedListView(LinkedList<E> base) {
            this.base = base;
            view = ReverseOrderListView.of(base);
        }

        private void checkPosition(int i) {
            if (i < 0 || i > size()) {
                throw new IndexOutOfBoundsException("Index: " + i + ", Size: " + size());
            }
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            throw new java.io.InvalidObjectException("not serializable");
        }

        @Override
        public List<E> subList(int from, int to) {
            Objects.checkFromToIndex(from, to, size());
            return super.subList(from, to);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return view.addAll(size(), new ArrayList<>(c));
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public E get(int i) {
            return view.get(i);
        }

        @Override
        public E set(int i, E e) {
            return view.set(i, e);
        }

        @Override
        public void add(int i, E e) {
            checkPosition(i);
            view.add(i, e);
        }

        @Override
        public boolean add(E e) {
            return view.add(e);
        }

        @Override
        public E remove(int i) {
            return view.remove(i);
        }

        @Override
        public ListIterator<E> listIterator(int i) {
            checkPosition(i);
            return view.listIterator(i);
        }

        @Override
        public Object[] toArray() {
            return new ArrayList<>(view).toArray();
        }

        @Override
        public void addFirst(E e) {
            base.addLast(e);
        }

        @Override
        public void addLast(E e) {
            base.addFirst(e);
        }

        @Override
        public E getFirst() {
            return base.getLast();
        }

        @Override
        public E getLast() {
            return base.getFirst();
        }

        @Override
        public E peek() {
            return base.peekLast();
        }

        @Override
        public E peekLast() {
            return base.peekFirst();
        }

        @Override
        public E poll() {
            return base.pollLast();
        }

        @Override
        public E pollLast() {
            return base.pollFirst();
        }

        @Override
        public E removeFirst() {
            return base.removeLast();
        }

        @Override
        public E removeLast() {
            return base.removeFirst();
        }

        @Override
        public boolean removeFirstOccurrence(Object o) {
            return base.removeLastOccurrence(o);
        }

        @Override
        public boolean removeLastOccurrence(Object o) {
            return base.removeFirstOccurrence(o);
        }

        @Override
        public int indexOf(Object o) {
            return view.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return view.lastIndexOf(o);
        }

        @Override
        public boolean addAll(int i, Collection<? extends E> c) {
            return view.addAll(i, c);
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public Iterator<E> descendingIterator() {
            return base.iterator();
        }

        @Override
        public LinkedList<E> reversed() {
            return base;
        }
    }
}
