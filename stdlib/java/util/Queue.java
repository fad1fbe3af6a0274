package java.util;

/** A collection from which the head is taken. */
public interface Queue<E> extends Collection<E> {
    @Override
    boolean add(E e);

    boolean offer(E e);

    E remove();

    E poll();

    E element();

    E peek();
}
