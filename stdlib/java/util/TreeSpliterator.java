package java.util;

import java.util.function.Consumer;
import java.util.function.Function;

/** All of a TreeMap, or the part between two of its nodes: splits at the nodes of the tree, from the root down. */
final class TreeSpliterator<K, V, T> implements Spliterator<T> {
    private final TreeMap<K, V> map;
    private final boolean descending;
    private final Function<TreeMap.Node<K, V>, T> view;
    private final int traits;
    private final Comparator<? super T> comparator;
    /** The next node, and the first that is not ours; null is the end. */
    private TreeMap.Node<K, V> current;
    private TreeMap.Node<K, V> fence;
    /** 0 for the whole, negative for a part in front, positive for what was behind it. */
    private int side;
    /** Negative until the first use. */
    private int estimate = -1;
    private int expected;

    /** Traits are characteristics besides ORDERED, and SIZED of the whole; the comparator counts if SORTED is one. */
    TreeSpliterator(TreeMap<K, V> map, boolean descending, Function<TreeMap.Node<K, V>, T> view, int traits,
            Comparator<? super T> comparator) {
        this.map = map;
        this.descending = descending;
        this.view = view;
        this.traits = traits | ORDERED;
        this.comparator = comparator;
    }

    private void bind() {
        if (estimate < 0) {
            estimate = map.size;
            expected = map.modCount;
            current = descending ? map.last() : map.first();
        }
    }

    private TreeMap.Node<K, V> after(TreeMap.Node<K, V> n) {
        return descending ? TreeMap.previous(n) : TreeMap.next(n);
    }

    /** The node to split at: of a part, the child that is within it of its first node or of its fence. */
    private TreeMap.Node<K, V> middle() {
        if (side == 0) {
            return map.root;
        }
        if (side > 0 != descending) {
            return descending ? current.left : current.right;
        }
        return fence == null ? null : descending ? fence.right : fence.left;
    }

    @Override
    public Spliterator<T> trySplit() {
        bind();
        if (current == null || current == fence) {
            return null;
        }
        TreeMap.Node<K, V> s = middle();
        if (s == null || s == current || s == fence) {
            return null;
        }
        int c = map.compare(current.key, s.key);
        if (descending ? c <= 0 : c >= 0) {
            return null;
        }
        TreeSpliterator<K, V, T> front = new TreeSpliterator<>(map, descending, view, traits, comparator);
        front.current = current;
        front.fence = s;
        front.side = -1;
        front.estimate = estimate >>>= 1;
        front.expected = expected;
        current = s;
        side = 1;
        return front;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        TreeMap.Node<K, V> n = current;
        if (n == null || n == fence) {
            return false;
        }
        current = after(n);
        action.accept(view.apply(n));
        map.check(expected);
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        TreeMap.Node<K, V> n = current;
        if (n == null || n == fence) {
            return;
        }
        current = fence;
        for (; n != null && n != fence; n = after(n)) {
            action.accept(view.apply(n));
        }
        map.check(expected);
    }

    @Override
    public long estimateSize() {
        bind();
        return estimate;
    }

    @Override
    public int characteristics() {
        return side == 0 ? traits | SIZED : traits;
    }

    @Override
    public Comparator<? super T> getComparator() {
        if ((traits & SORTED) == 0) {
            throw new IllegalStateException();
        }
        return comparator;
    }

    /** The keys of a range, one by one: how many there are is not known. */
    static final class Range<K> implements Spliterator<K> {
        private final Iterator<K> iterator;
        private final boolean sorted;
        private final Comparator<? super K> comparator;

        Range(Iterator<K> iterator, boolean sorted, Comparator<? super K> comparator) {
            this.iterator = iterator;
            this.sorted = sorted;
            this.comparator = comparator;
        }

        @Override
        public Spliterator<K> trySplit() {
            return null;
        }

        @Override
        public boolean tryAdvance(Consumer<? super K> action) {
            if (!iterator.hasNext()) {
                return false;
            }
            action.accept(iterator.next());
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super K> action) {
            while (iterator.hasNext()) {
                action.accept(iterator.next());
            }
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return DISTINCT | ORDERED | (sorted ? SORTED : 0);
        }

        @Override
        public Comparator<? super K> getComparator() {
            if (!sorted) {
                throw new IllegalStateException();
            }
            return comparator;
        }
    }
}
