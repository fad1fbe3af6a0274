package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;

/** Spliterators over arrays, collections and iterators. */
public final class Spliterators {
    private Spliterators() {
    }

    private static int sized(int c) {
        return (c & Spliterator.CONCURRENT) == 0
                ? c | Spliterator.SIZED | Spliterator.SUBSIZED : c;
    }

    private static void check(int length, int origin, int fence) {
        if (origin > fence) {
            throw new ArrayIndexOutOfBoundsException("origin(" + origin + ") > fence(" + fence
                    + ")");
        }
        if (origin < 0) {
            throw new ArrayIndexOutOfBoundsException(origin);
        }
        if (fence > length) {
            throw new ArrayIndexOutOfBoundsException(fence);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> Spliterator<T> emptySpliterator() {
        return new ArraySpliterator<>(new Object[0], 0, 0,
                Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int additionalCharacteristics) {
        return new ArraySpliterator<>(Objects.requireNonNull(array), 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        check(array.length, fromIndex, toIndex);
        return new ArraySpliterator<>(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliterator(Collection<? extends T> c,
            int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(c), null, -1,
                sized(characteristics));
    }

    public static <T> Spliterator<T> spliterator(Iterator<? extends T> iterator, long size,
            int characteristics) {
        return new IteratorSpliterator<>(null, Objects.requireNonNull(iterator), size,
                sized(characteristics));
    }

    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> iterator,
            int characteristics) {
        return new IteratorSpliterator<>(null, Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        Objects.requireNonNull(spliterator);
        return new Iterator<T>() {
            private boolean ready;
            private T next;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance(t -> {
                        ready = true;
                        next = t;
                    });
                }
                return ready;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                T t = next;
                next = null;
                return t;
            }
        };
    }

    static final class ArraySpliterator<T> implements Spliterator<T> {
        private final Object[] a;
        private int index;
        private final int fence;
        private final int characteristics;

        ArraySpliterator(Object[] a, int origin, int fence, int characteristics) {
            this.a = a;
            index = origin;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new ArraySpliterator<>(a, lo, mid, characteristics);
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index < fence) {
                action.accept((T) a[index++]);
                return true;
            }
            return false;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++) {
                action.accept((T) a[i]);
            }
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    static class IteratorSpliterator<T> implements Spliterator<T> {
        private static final int BATCH = 1 << 10;
        private final Collection<? extends T> collection;
        private Iterator<? extends T> it;
        private final int characteristics;
        private long est;
        private int batch;

        IteratorSpliterator(Collection<? extends T> c, Iterator<? extends T> it, long size,
                int characteristics) {
            collection = c;
            this.it = it;
            est = size;
            this.characteristics = characteristics;
        }

        private Iterator<? extends T> iterator() {
            if (it == null) {
                it = collection.iterator();
                est = collection.size();
            }
            return it;
        }

        @Override
        public Spliterator<T> trySplit() {
            Iterator<? extends T> i = iterator();
            if (est <= 1 || !i.hasNext()) {
                return null;
            }
            int n = (int) Math.min(Math.min(batch + BATCH, est), 1 << 25);
            Object[] a = new Object[n];
            int j = 0;
            do {
                a[j] = i.next();
            } while (++j < n && i.hasNext());
            batch = j;
            if (est != Long.MAX_VALUE) {
                est -= j;
            }
            return new ArraySpliterator<>(a, 0, j, characteristics);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            iterator().forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            Iterator<? extends T> i = iterator();
            if (i.hasNext()) {
                action.accept(i.next());
                return true;
            }
            return false;
        }

        @Override
        public long estimateSize() {
            iterator();
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    static final class SortedIteratorSpliterator<T> extends IteratorSpliterator<T> {
        private final Comparator<? super T> comparator;

        SortedIteratorSpliterator(Collection<T> c, Comparator<? super T> comparator) {
            super(c, null, -1, DISTINCT | SORTED | ORDERED | SIZED | SUBSIZED);
            this.comparator = comparator;
        }

        @Override
        public Comparator<? super T> getComparator() {
            return comparator;
        }
    }

    /** Of a queue in an array, in halves; its size is asked for at first use. */
    static final class IndexedSpliterator<T> implements Spliterator<T> {
        private final IntSupplier size;
        private final IntFunction<T> get;
        private final int order;
        private int from, to = -1;

        /** What is not there any more is null. */
        IndexedSpliterator(IntSupplier size, IntFunction<T> get, int order) {
            this.size = size;
            this.get = get;
            this.order = order;
        }

        private int end() {
            if (to < 0) {
                to = size.getAsInt();
            }
            return to;
        }

        @Override
        public Spliterator<T> trySplit() {
            int middle = from + (end() - from >> 1);
            if (middle == from) {
                return null;
            }
            IndexedSpliterator<T> before = new IndexedSpliterator<>(size, get, order);
            before.from = from;
            before.to = middle;
            from = middle;
            return before;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (from >= end()) {
                return false;
            }
            T e = get.apply(from);
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            from++;
            action.accept(e);
            return true;
        }

        @Override
        public long estimateSize() {
            return end() - from;
        }

        @Override
        public int characteristics() {
            return order | SIZED | SUBSIZED | NONNULL;
        }
    }

    /** Of a list with fast get. */
    static final class RandomAccessSpliterator<T> implements Spliterator<T> {
        private final List<T> list;
        private int index;
        private int fence;

        RandomAccessSpliterator(List<T> list) {
            this(list, 0, -1);
        }

        private RandomAccessSpliterator(List<T> list, int origin, int fence) {
            this.list = list;
            index = origin;
            this.fence = fence;
        }

        private int fence() {
            if (fence < 0) {
                fence = list.size();
            }
            return fence;
        }

        @Override
        public Spliterator<T> trySplit() {
            int lo = index;
            int mid = lo + fence() >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new RandomAccessSpliterator<>(list, lo, mid);
        }

        private T get(int i) {
            try {
                return list.get(i);
            } catch (IndexOutOfBoundsException e) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index < fence()) {
                action.accept(get(index++));
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept(get(i));
            }
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

    /** Splits by taking elements in batches; subclasses write tryAdvance. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private final int characteristics;
        private long est;
        private int batch;

        protected AbstractSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            if (est <= 1) {
                return null;
            }
            Object[] box = new Object[1];
            Consumer<T> holder = t -> box[0] = t;
            if (!tryAdvance(holder)) {
                return null;
            }
            int n = (int) Math.min(Math.min(batch + 1024, est), 1 << 25);
            Object[] a = new Object[n];
            int j = 0;
            do {
                a[j] = box[0];
            } while (++j < n && tryAdvance(holder));
            batch = j;
            if (est != Long.MAX_VALUE) {
                est -= j;
            }
            return new ArraySpliterator<>(a, 0, j, characteristics);
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfInt emptyIntSpliterator() {
        return new IntArraySpliterator(new int[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt spliterator(int[] array, int additionalCharacteristics) {
        return new IntArraySpliterator(Objects.requireNonNull(array), 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt spliterator(int[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        check(array.length, fromIndex, toIndex);
        return new IntArraySpliterator(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt spliterator(PrimitiveIterator.OfInt iterator, long size,
            int characteristics) {
        return new IntIteratorSpliterator(Objects.requireNonNull(iterator), size,
                sized(characteristics));
    }

    public static Spliterator.OfInt spliteratorUnknownSize(PrimitiveIterator.OfInt iterator,
            int characteristics) {
        return new IntIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfInt() {
            private boolean ready;
            private int next;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((IntConsumer) t -> {
                        ready = true;
                        next = t;
                    });
                }
                return ready;
            }

            @Override
            public int nextInt() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return next;
            }
        };
    }

    private static final class IntArraySpliterator implements Spliterator.OfInt {
        private final int[] a;
        private int index;
        private final int fence;
        private final int characteristics;

        IntArraySpliterator(int[] a, int origin, int fence, int characteristics) {
            this.a = a;
            index = origin;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public OfInt trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new IntArraySpliterator(a, lo, mid, characteristics);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (index < fence) {
                action.accept(a[index++]);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class IntIteratorSpliterator extends AbstractIntSpliterator {
        private final PrimitiveIterator.OfInt it;

        IntIteratorSpliterator(PrimitiveIterator.OfInt it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (it.hasNext()) {
                action.accept(it.nextInt());
                return true;
            }
            return false;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    /** Splits by taking values in batches; subclasses write tryAdvance. */
    public abstract static class AbstractIntSpliterator implements Spliterator.OfInt {
        private final int characteristics;
        private long est;
        private int batch;

        protected AbstractIntSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (est <= 1) {
                return null;
            }
            int[] box = new int[1];
            IntConsumer holder = t -> box[0] = t;
            if (!tryAdvance(holder)) {
                return null;
            }
            int n = (int) Math.min(Math.min(batch + 1024, est), 1 << 25);
            int[] a = new int[n];
            int j = 0;
            do {
                a[j] = box[0];
            } while (++j < n && tryAdvance(holder));
            batch = j;
            if (est != Long.MAX_VALUE) {
                est -= j;
            }
            return new IntArraySpliterator(a, 0, j, characteristics);
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfLong emptyLongSpliterator() {
        return new LongArraySpliterator(new long[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong spliterator(long[] array, int additionalCharacteristics) {
        return new LongArraySpliterator(Objects.requireNonNull(array), 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong spliterator(long[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        check(array.length, fromIndex, toIndex);
        return new LongArraySpliterator(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong spliterator(PrimitiveIterator.OfLong iterator, long size,
            int characteristics) {
        return new LongIteratorSpliterator(Objects.requireNonNull(iterator), size,
                sized(characteristics));
    }

    public static Spliterator.OfLong spliteratorUnknownSize(PrimitiveIterator.OfLong iterator,
            int characteristics) {
        return new LongIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfLong() {
            private boolean ready;
            private long next;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((LongConsumer) t -> {
                        ready = true;
                        next = t;
                    });
                }
                return ready;
            }

            @Override
            public long nextLong() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return next;
            }
        };
    }

    private static final class LongArraySpliterator implements Spliterator.OfLong {
        private final long[] a;
        private int index;
        private final int fence;
        private final int characteristics;

        LongArraySpliterator(long[] a, int origin, int fence, int characteristics) {
            this.a = a;
            index = origin;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public OfLong trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new LongArraySpliterator(a, lo, mid, characteristics);
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (index < fence) {
                action.accept(a[index++]);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class LongIteratorSpliterator extends AbstractLongSpliterator {
        private final PrimitiveIterator.OfLong it;

        LongIteratorSpliterator(PrimitiveIterator.OfLong it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (it.hasNext()) {
                action.accept(it.nextLong());
                return true;
            }
            return false;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    /** Splits by taking values in batches; subclasses write tryAdvance. */
    public abstract static class AbstractLongSpliterator implements Spliterator.OfLong {
        private final int characteristics;
        private long est;
        private int batch;

        protected AbstractLongSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (est <= 1) {
                return null;
            }
            long[] box = new long[1];
            LongConsumer holder = t -> box[0] = t;
            if (!tryAdvance(holder)) {
                return null;
            }
            int n = (int) Math.min(Math.min(batch + 1024, est), 1 << 25);
            long[] a = new long[n];
            int j = 0;
            do {
                a[j] = box[0];
            } while (++j < n && tryAdvance(holder));
            batch = j;
            if (est != Long.MAX_VALUE) {
                est -= j;
            }
            return new LongArraySpliterator(a, 0, j, characteristics);
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfDouble emptyDoubleSpliterator() {
        return new DoubleArraySpliterator(new double[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int additionalCharacteristics) {
        return new DoubleArraySpliterator(Objects.requireNonNull(array), 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        check(array.length, fromIndex, toIndex);
        return new DoubleArraySpliterator(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble spliterator(PrimitiveIterator.OfDouble iterator, long size,
            int characteristics) {
        return new DoubleIteratorSpliterator(Objects.requireNonNull(iterator), size,
                sized(characteristics));
    }

    public static Spliterator.OfDouble spliteratorUnknownSize(PrimitiveIterator.OfDouble iterator,
            int characteristics) {
        return new DoubleIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfDouble() {
            private boolean ready;
            private double next;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((DoubleConsumer) t -> {
                        ready = true;
                        next = t;
                    });
                }
                return ready;
            }

            @Override
            public double nextDouble() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return next;
            }
        };
    }

    private static final class DoubleArraySpliterator implements Spliterator.OfDouble {
        private final double[] a;
        private int index;
        private final int fence;
        private final int characteristics;

        DoubleArraySpliterator(double[] a, int origin, int fence, int characteristics) {
            this.a = a;
            index = origin;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public OfDouble trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            return new DoubleArraySpliterator(a, lo, mid, characteristics);
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (index < fence) {
                action.accept(a[index++]);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class DoubleIteratorSpliterator extends AbstractDoubleSpliterator {
        private final PrimitiveIterator.OfDouble it;

        DoubleIteratorSpliterator(PrimitiveIterator.OfDouble it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (it.hasNext()) {
                action.accept(it.nextDouble());
                return true;
            }
            return false;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    /** Splits by taking values in batches; subclasses write tryAdvance. */
    public abstract static class AbstractDoubleSpliterator implements Spliterator.OfDouble {
        private final int characteristics;
        private long est;
        private int batch;

        protected AbstractDoubleSpliterator(long est, int additionalCharacteristics) {
            this.est = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (est <= 1) {
                return null;
            }
            double[] box = new double[1];
            DoubleConsumer holder = t -> box[0] = t;
            if (!tryAdvance(holder)) {
                return null;
            }
            int n = (int) Math.min(Math.min(batch + 1024, est), 1 << 25);
            double[] a = new double[n];
            int j = 0;
            do {
                a[j] = box[0];
            } while (++j < n && tryAdvance(holder));
            batch = j;
            if (est != Long.MAX_VALUE) {
                est -= j;
            }
            return new DoubleArraySpliterator(a, 0, j, characteristics);
        }

        @Override
        public long estimateSize() {
            return est;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }
}
