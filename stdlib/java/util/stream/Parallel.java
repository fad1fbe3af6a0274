package java.util.stream;

import java.util.ArrayList;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * Evaluates streams in parallel: the source is split, each part goes through operations and a last sink of its own, and
 * the sinks are joined in the order of the parts. Where an operation needs its elements in order (a barrier), what comes
 * before it is evaluated into a buffer, which goes through the operation alone and is the source of the rest.
 */
final class Parallel {
    /** What a last sink wants: all elements, any that it looks for, or the first such. */
    static final int ALL = 0, ANY = 1, FIRST = 2;

    private Parallel() {
    }

    static <S extends Sink<?>> S evaluate(Pipe pipe, Supplier<S> make, BinaryOperator<S> join, int mode) {
        Pipe barrier = pipe;
        while (barrier != null && !barrier.isBarrier()) {
            barrier = barrier.before();
        }
        Spliterator<?> sp = barrier == null ? pipe.source.take() : resolve(barrier);
        ForkJoinPool pool = ForkJoinTask.getPool();
        int parts = 4 * (pool == null ? ForkJoinPool.getCommonPoolParallelism() : pool.getParallelism());
        Run<S> run = new Run<>(pipe, barrier, make, join, mode, Math.max(1, sp.estimateSize() / parts), parts);
        return new Part<>(run, sp, 0, 1L << 62).invoke();
    }

    /** The elements behind a barrier. */
    private static Spliterator<?> resolve(Pipe barrier) {
        Pipe before = barrier.before();
        Pipe.Buffer out = new Pipe.Buffer();
        if (barrier.stops) {
            Pipe last = before;
            while (last != null && !last.isBarrier()) {
                last = last.before();
            }
            push(last == null ? barrier.source.take() : resolve(last), barrier.chain(out, last), true);
        } else {
            Pipe.Buffer in = evaluate(before, Pipe.Buffer::new, Pipe.Buffer::append, ALL);
            push(before.ofBuffer(in), barrier.chain(out, before), false);
        }
        return barrier.ofBuffer(out);
    }

    private static void push(Spliterator<?> sp, Sink<?> s, boolean mayCancel) {
        s.begin(sp.getExactSizeIfKnown());
        if (mayCancel) {
            while (!s.cancelled() && Pipe.advance(sp, s)) {
                continue;
            }
        } else {
            Pipe.drain(sp, s);
        }
        s.end();
    }

    /** What all parts of one evaluation share. */
    private static final class Run<S extends Sink<?>> {
        final Pipe pipe, after;
        final Supplier<S> make;
        final BinaryOperator<S> join;
        final int mode, parts;
        final long target;
        /** Where the first part that found something begins. */
        final AtomicLong found = new AtomicLong(Long.MAX_VALUE);

        Run(Pipe pipe, Pipe after, Supplier<S> make, BinaryOperator<S> join, int mode, long target, int parts) {
            this.pipe = pipe;
            this.after = after;
            this.make = make;
            this.join = join;
            this.mode = mode;
            this.target = target;
            this.parts = parts;
        }

        /** Whether a part that begins there needs no more work. */
        boolean over(long begin) {
            long f = found.get();
            return f != Long.MAX_VALUE && (mode == ANY || f < begin);
        }
    }

    /** A part of the elements; its place is a range of numbers, which grow along the order of the elements. */
    private static final class Part<S extends Sink<?>> extends RecursiveTask<S> {
        private static final long serialVersionUID = 1L;
        private final transient Run<S> run;
        private final transient Spliterator<?> sp;
        private long begin;
        private final long end;

        Part(Run<S> run, Spliterator<?> sp, long begin, long end) {
            this.run = run;
            this.sp = sp;
            this.begin = begin;
            this.end = end;
        }

        @Override
        protected S compute() {
            ArrayList<Part<S>> before = new ArrayList<>();
            S result = null;
            while (sp.estimateSize() > run.target && !run.over(begin)) {
                Spliterator<?> prefix = sp.trySplit();
                if (prefix == null) {
                    break;
                }
                long width = (end - begin) / 16;
                Part<S> p = new Part<>(run, prefix, begin, begin + width);
                begin += width;
                before.add(p);
                p.fork();
                if (before.size() >= 4 * run.parts) {
                    result = joined(result, before.remove(0).join());
                }
            }
            S mine = leaf();
            for (Part<S> p : before) {
                result = joined(result, p.join());
            }
            return joined(result, mine);
        }

        private S joined(S a, S b) {
            return a == null ? b : run.join.apply(a, b);
        }

        private S leaf() {
            S last = run.make.get();
            Sink<?> s = run.pipe.chain(last, run.after);
            s.begin(sp.getExactSizeIfKnown());
            if (run.mode == ALL) {
                Pipe.drain(sp, s);
            } else {
                while (!run.over(begin) && !s.cancelled() && Pipe.advance(sp, s)) {
                    continue;
                }
            }
            s.end();
            if (run.mode != ALL && last.cancelled()) {
                run.found.accumulateAndGet(begin, Math::min);
            }
            return last;
        }
    }
}
