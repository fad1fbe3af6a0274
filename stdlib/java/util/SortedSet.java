package java.util;

/** A set in order. */
public interface SortedSet<E> extends Set<E>, SequencedSet<E> {
    Comparator<? super E> comparator();

    SortedSet<E> subSet(E fromElement, E toElement);

    SortedSet<E> headSet(E toElement);

    SortedSet<E> tailSet(E fromElement);

    E first();

    E last();

    @Override
    default Spliterator<E> spliterator() {
        return new Spliterators.SortedIteratorSpliterator<E>(this, comparator());
    }

    @Override
    default E getFirst() {
        return first();
    }

    @Override
    default E getLast() {
        return last();
    }

    @Override
    default E removeFirst() {
        E e = first();
        remove(e);
        return e;
    }

    @Override
    default E removeLast() {
        E e = last();
        remove(e);
        return e;
    }

    @Override
    default void addFirst(E e) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void addLast(E e) {
        throw new UnsupportedOperationException();
    }

    @Override
    default SortedSet<E> reversed() {
        return new ReverseSorted.SortedSetView<>(this);
    }
}
