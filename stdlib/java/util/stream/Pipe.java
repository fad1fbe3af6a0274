package java.util.stream;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** A stage of a stream: a source, or an operation on the stage before it. Evaluation wraps the
 *  final sink in the operations' sinks, last first, and pushes the source through. */
abstract class Pipe {
    /** What an operation does to the number of elements. */
    static final int KEEPS_SIZE = 0;
    static final int CHANGES_SIZE = 1;
    /** Added: it has to see the elements before it in their order, so parallel evaluation stops there. */
    static final int BARRIER = 2;
    /** Added: what an operation does to the characteristics of a spliterator. */
    static final int NOT_SORTED = 4, NOT_DISTINCT = 8, NOT_ORDERED = 16, IS_SORTED = 32, IS_DISTINCT = 64,
            IS_ORDERED = 128;
    /** An operation that makes other elements. */
    static final int OTHERS = NOT_SORTED | NOT_DISTINCT;

    /** An operation: makes the sink that works before another. */
    interface Op {
        Sink<?> wrap(Sink<?> down);
    }

    /** What the stages of one stream share. */
    static final class Source {
        Spliterator<?> spliterator;
        Supplier<? extends Spliterator<?>> supplier;
        boolean parallel;
        ArrayList<Runnable> closers;

        Spliterator<?> take() {
            Spliterator<?> s = spliterator != null ? spliterator : supplier.get();
            spliterator = null;
            supplier = null;
            return s;
        }

        Spliterator<?> peek() {
            if (spliterator == null) {
                spliterator = supplier.get();
            }
            return spliterator;
        }
    }

    final Source source;
    private final Pipe before;
    private final Op op;
    final boolean shortCircuit;
    /** Whether this operation itself may want no more. */
    final boolean stops;
    private final int sizing;
    /** For limit and skip: the elements skipped and the most that pass, -1 for no limit. */
    private final long skip;
    private final long limit;
    private boolean used;

    Pipe(Spliterator<?> spliterator, Supplier<? extends Spliterator<?>> supplier,
            boolean parallel) {
        source = new Source();
        source.spliterator = spliterator;
        source.supplier = supplier;
        source.parallel = parallel;
        before = null;
        op = null;
        shortCircuit = false;
        stops = false;
        sizing = KEEPS_SIZE;
        skip = 0;
        limit = -1;
    }

    Pipe(Pipe before, Op op, boolean shortCircuit, int sizing, long skip, long limit) {
        before.use();
        source = before.source;
        this.before = before;
        this.op = op;
        stops = shortCircuit;
        this.shortCircuit = shortCircuit || before.shortCircuit;
        this.sizing = sizing;
        this.skip = skip;
        this.limit = limit;
    }

    final void use() {
        if (used) {
            throw new IllegalStateException(
                    "stream has already been operated upon or closed");
        }
        used = true;
    }

    /** Pushes all elements through to the sink; the last act of the stream. */
    final <S extends Sink<?>> S evaluate(S last) {
        use();
        run(last, false);
        return last;
    }

    /** Evaluates with one sink, or in parallel with one for each part; join puts two of them together. */
    final <S extends Sink<?>> S evaluate(Supplier<S> make, BinaryOperator<S> join) {
        if (!source.parallel) {
            return evaluate(make.get());
        }
        use();
        return Parallel.evaluate(this, make, join, Parallel.ALL);
    }

    /** As evaluate; the sinks cancel when they have found what they look for. */
    final <S extends Sink<?>> S evaluateShort(Supplier<S> make, BinaryOperator<S> join, boolean inOrder) {
        if (!source.parallel) {
            return evaluateShort(make.get());
        }
        use();
        return Parallel.evaluate(this, make, join, inOrder ? Parallel.FIRST : Parallel.ANY);
    }

    final boolean isBarrier() {
        return (sizing & BARRIER) != 0;
    }

    final Pipe before() {
        return before;
    }

    /** The buffer's elements, which this stage made. */
    abstract Spliterator<?> ofBuffer(Buffer b);

    /** Evaluates with a sink that may cancel. */
    final <S extends Sink<?>> S evaluateShort(S last) {
        use();
        run(last, true);
        return last;
    }

    private void run(Sink<?> last, boolean mayCancel) {
        Sink<?> s = chain(last, null);
        Spliterator<?> sp = source.take();
        s.begin(sp.getExactSizeIfKnown());
        if (mayCancel || shortCircuit) {
            while (!s.cancelled() && advance(sp, s)) {
                continue;
            }
        } else {
            drain(sp, s);
        }
        s.end();
    }

    /** The sinks of the operations after the stage (null: all) up to this one, before the last sink. */
    final Sink<?> chain(Sink<?> last, Pipe after) {
        Sink<?> s = last;
        for (Pipe p = this; p != after && p.op != null; p = p.before) {
            s = p.op.wrap(s);
        }
        return s;
    }

    @SuppressWarnings("unchecked")
    static boolean advance(Spliterator<?> sp, Sink<?> s) {
        if (sp instanceof Spliterator.OfInt i) {
            return i.tryAdvance((IntConsumer) s);
        }
        if (sp instanceof Spliterator.OfLong l) {
            return l.tryAdvance((LongConsumer) s);
        }
        if (sp instanceof Spliterator.OfDouble d) {
            return d.tryAdvance((DoubleConsumer) s);
        }
        return ((Spliterator<Object>) sp).tryAdvance((Consumer<Object>) s);
    }

    @SuppressWarnings("unchecked")
    static void drain(Spliterator<?> sp, Sink<?> s) {
        if (sp instanceof Spliterator.OfInt i) {
            i.forEachRemaining((IntConsumer) s);
        } else if (sp instanceof Spliterator.OfLong l) {
            l.forEachRemaining((LongConsumer) s);
        } else if (sp instanceof Spliterator.OfDouble d) {
            d.forEachRemaining((DoubleConsumer) s);
        } else {
            ((Spliterator<Object>) sp).forEachRemaining((Consumer<Object>) s);
        }
    }

    /** The number of elements if it is known without evaluation, else -1. */
    final long exactSize() {
        if (op == null) {
            return source.peek().getExactSizeIfKnown();
        }
        if ((sizing & CHANGES_SIZE) != 0) {
            return -1;
        }
        long n = before.exactSize();
        if (n < 0) {
            return -1;
        }
        n = Math.max(0, n - skip);
        return limit < 0 ? n : Math.min(n, limit);
    }

    /** The characteristics of a spliterator of the elements. */
    final int characteristics() {
        if (op == null) {
            Spliterator<?> s = source.peek();
            int all = s.characteristics() & (Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.ORDERED
                    | Spliterator.SIZED | Spliterator.SUBSIZED);
            return (all & Spliterator.SORTED) != 0 && s.getComparator() != null ? all & ~Spliterator.SORTED : all;
        }
        int all = before.characteristics();
        if ((sizing & CHANGES_SIZE) != 0) {
            all &= ~(Spliterator.SIZED | Spliterator.SUBSIZED);
        }
        all &= ~(part(NOT_SORTED, Spliterator.SORTED) | part(NOT_DISTINCT, Spliterator.DISTINCT)
                | part(NOT_ORDERED, Spliterator.ORDERED));
        return all | part(IS_SORTED, Spliterator.SORTED) | part(IS_DISTINCT, Spliterator.DISTINCT)
                | part(IS_ORDERED, Spliterator.ORDERED);
    }

    private int part(int effect, int characteristic) {
        return (sizing & effect) != 0 ? characteristic : 0;
    }

    /** The elements as a spliterator: the source's own if there is no operation. */
    final Spliterator<?> toSpliterator() {
        if (op == null) {
            use();
            return source.take();
        }
        Puller puller = new Puller(this, exactSize(), characteristics());
        use();
        return newWrapper(puller);
    }

    abstract Spliterator<?> newWrapper(Puller p);

    /** Pulls elements through the chain into a buffer, on demand. */
    static final class Puller {
        private final Pipe pipe;
        private Spliterator<?> sp;
        private Sink<?> head;
        private boolean finished;
        final Buffer buffer;
        long size;

        /** Those of the spliterator. */
        final int characteristics;

        Puller(Pipe pipe, long size, int characteristics) {
            this.pipe = pipe;
            this.characteristics = characteristics;
            this.size = size;
            buffer = new Buffer();
        }

        private void bind() {
            if (sp == null) {
                sp = pipe.source.take();
            }
        }

        private void start() {
            if (head == null) {
                bind();
                head = pipe.chain(buffer, null);
                head.begin(sp.getExactSizeIfKnown());
            }
        }

        /** Whether an element stands in the buffer. */
        boolean fill() {
            start();
            while (buffer.isEmpty()) {
                if (finished) {
                    return false;
                }
                if (head.cancelled() || !advance(sp, head)) {
                    finished = true;
                    head.end();
                }
            }
            if (size > 0) {
                size--;
            }
            return true;
        }

        /** Where the size is not known, that of the source. */
        long estimate() {
            if (size >= 0) {
                return size;
            }
            bind();
            return sp.estimateSize();
        }

        /** Spliterators of sequential streams keep together. */
        boolean splits() {
            return pipe.isParallel();
        }
    }

    /** Elements that have come and are not yet taken; only one kind is used. */
    static final class Buffer extends Sink<Object> {
        private Object[] refs;
        private long[] longs;
        private double[] doubles;
        private int from;
        private int to;

        boolean isEmpty() {
            return from == to;
        }

        private int room(int length) {
            if (from == to) {
                from = 0;
                to = 0;
            }
            return to == length ? Math.max(16, length * 2) : length;
        }

        @Override
        public void accept(Object t) {
            if (refs == null) {
                refs = new Object[16];
            }
            int n = room(refs.length);
            if (n != refs.length) {
                refs = java.util.Arrays.copyOf(refs, n);
            }
            refs[to++] = t;
        }

        @Override
        public void accept(int t) {
            accept((long) t);
        }

        @Override
        public void accept(long t) {
            if (longs == null) {
                longs = new long[16];
            }
            int n = room(longs.length);
            if (n != longs.length) {
                longs = java.util.Arrays.copyOf(longs, n);
            }
            longs[to++] = t;
        }

        @Override
        public void accept(double t) {
            if (doubles == null) {
                doubles = new double[16];
            }
            int n = room(doubles.length);
            if (n != doubles.length) {
                doubles = java.util.Arrays.copyOf(doubles, n);
            }
            doubles[to++] = t;
        }

        int size() {
            return to - from;
        }

        /** Adds the other one's elements. */
        Buffer append(Buffer b) {
            if (b.refs != null) {
                if (refs == null) {
                    refs = new Object[Math.max(16, b.size())];
                }
                refs = java.util.Arrays.copyOf(refs, Math.max(refs.length, to + b.size()));
                System.arraycopy(b.refs, b.from, refs, to, b.size());
            } else if (b.longs != null) {
                longs = longs == null ? new long[b.size()]
                        : java.util.Arrays.copyOf(longs, Math.max(longs.length, to + b.size()));
                System.arraycopy(b.longs, b.from, longs, to, b.size());
            } else if (b.doubles != null) {
                doubles = doubles == null ? new double[b.size()]
                        : java.util.Arrays.copyOf(doubles, Math.max(doubles.length, to + b.size()));
                System.arraycopy(b.doubles, b.from, doubles, to, b.size());
            }
            to += b.size();
            return this;
        }

        Object[] toRefs() {
            return refs == null ? new Object[0] : java.util.Arrays.copyOfRange(refs, from, to);
        }

        long[] toLongs() {
            return longs == null ? new long[0] : java.util.Arrays.copyOfRange(longs, from, to);
        }

        int[] toInts() {
            int[] a = new int[size()];
            for (int i = 0; i < a.length; i++) {
                a[i] = (int) longs[from + i];
            }
            return a;
        }

        double[] toDoubles() {
            return doubles == null ? new double[0] : java.util.Arrays.copyOfRange(doubles, from, to);
        }

        Object nextRef() {
            Object r = refs[from];
            refs[from++] = null;
            return r;
        }

        long nextLong() {
            return longs[from++];
        }

        double nextDouble() {
            return doubles[from++];
        }
    }

    public final boolean isParallel() {
        return source.parallel;
    }

    final void addCloser(Runnable r) {
        if (used) {
            throw new IllegalStateException(
                    "stream has already been operated upon or closed");
        }
        Objects.requireNonNull(r);
        if (source.closers == null) {
            source.closers = new ArrayList<>();
        }
        source.closers.add(r);
    }

    public final void close() {
        used = true;
        ArrayList<Runnable> c = source.closers;
        source.closers = null;
        if (c == null) {
            return;
        }
        Throwable first = null;
        for (Runnable r : c) {
            try {
                r.run();
            } catch (Throwable t) {
                if (first == null) {
                    first = t;
                } else if (first != t) {
                    first.addSuppressed(t);
                }
            }
        }
        if (first != null) {
            ibrik.lang.Unsafe.throwException(first);
        }
    }
}
