package java.util.concurrent;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Elements of a concurrent collection: splits off batches, each of which is longer by one. */
class BatchSpliterator<E> implements Spliterator<E> {
    private static final int MAX_BATCH = 1 << 25;
    private final Iterator<E> iterator;
    private long estimate;
    private int batch;

    /** The estimate may be Long.MAX_VALUE: nothing is known. */
    BatchSpliterator(Iterator<E> iterator, long estimate) {
        this.iterator = iterator;
        this.estimate = estimate;
    }

    @Override
    public Spliterator<E> trySplit() {
        int n = Math.min(batch + 1, MAX_BATCH), i = 0;
        if (!iterator.hasNext()) {
            return null;
        }
        batch = n;
        Object[] elements = new Object[n];
        while (i < n && iterator.hasNext()) {
            elements[i++] = iterator.next();
        }
        if (estimate != Long.MAX_VALUE) {
            estimate = iterator.hasNext() ? Math.max(0, estimate - i) : 0;
        } else if (!iterator.hasNext()) {
            estimate = 0;
        }
        return Spliterators.spliterator(elements, 0, i, characteristics() & ~SORTED);
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        if (!iterator.hasNext()) {
            return false;
        }
        action.accept(iterator.next());
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        iterator.forEachRemaining(action);
    }

    @Override
    public long estimateSize() {
        return estimate;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | CONCURRENT;
    }
}
