package java.util.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Common gatherers. */
public final class Gatherers {
    static final Supplier<Object> NO_INITIALIZER = () -> null;
    static final BinaryOperator<Object> NO_COMBINER = (a, b) -> {
        throw new UnsupportedOperationException("This combiner cannot be used!");
    };
    static final BiConsumer<Object, Object> NO_FINISHER = (a, b) -> {
    };

    private Gatherers() {
    }

    record Impl<T, A, R>(Supplier<A> initializer, Gatherer.Integrator<A, T, R> integrator,
            BinaryOperator<A> combiner, BiConsumer<A, Gatherer.Downstream<? super R>> finisher)
            implements Gatherer<T, A, R> {
    }

    /** The states of two gatherers in a row. */
    private static final class Pair {
        private Object left;
        private Object right;
        private boolean leftDone;
        private boolean rightDone;
    }

    @SuppressWarnings("unchecked")
    static <T, R, RR> Gatherer<T, ?, RR> compose(Gatherer<T, ?, R> a,
            Gatherer<? super R, ?, ? extends RR> b) {
        Gatherer<T, Object, R> g1 = (Gatherer<T, Object, R>) a;
        Gatherer<R, Object, RR> g2 = (Gatherer<R, Object, RR>) b;
        Gatherer.Integrator<Object, T, R> i1 = g1.integrator();
        Gatherer.Integrator<Object, R, RR> i2 = g2.integrator();
        boolean greedy = i1 instanceof Gatherer.Integrator.Greedy
                && i2 instanceof Gatherer.Integrator.Greedy;
        Supplier<Pair> init = () -> {
            Pair p = new Pair();
            p.left = g1.initializer().get();
            p.right = g2.initializer().get();
            return p;
        };
        Gatherer.Integrator<Pair, T, RR> step = (p, t, down) -> {
            if (!p.leftDone) {
                boolean more = i1.integrate(p.left, t, link(p, i2, down));
                p.leftDone |= !more;
            }
            return !p.leftDone && !p.rightDone;
        };
        BiConsumer<Pair, Gatherer.Downstream<? super RR>> finish = (p, down) -> {
            g1.finisher().accept(p.left, link(p, i2, down));
            g2.finisher().accept(p.right, down);
        };
        if (greedy) {
            return Gatherer.ofSequential(init, Gatherer.Integrator.ofGreedy((p, t, down) -> step.integrate(p, t, down)),
                    finish);
        }
        return Gatherer.ofSequential(init, step, finish);
    }

    private static <R, RR> Gatherer.Downstream<R> link(Pair p,
            Gatherer.Integrator<Object, R, RR> i2, Gatherer.Downstream<? super RR> down) {
        return new Gatherer.Downstream<R>() {
            @Override
            public boolean push(R r) {
                if (!p.rightDone) {
                    p.rightDone = !i2.integrate(p.right, r, down);
                }
                return !p.rightDone;
            }

            @Override
            public boolean isRejecting() {
                return p.rightDone;
            }
        };
    }

    public static <TR> Gatherer<TR, ?, List<TR>> windowFixed(int windowSize) {
        if (windowSize < 1) {
            throw new IllegalArgumentException("'windowSize' must be greater than zero");
        }
        return Gatherer.<TR, ArrayList<TR>, List<TR>>ofSequential(() -> new ArrayList<TR>(),
                Gatherer.Integrator.ofGreedy((w, e, down) -> {
                    w.add(e);
                    if (w.size() < windowSize) {
                        return true;
                    }
                    List<TR> l = copy(w);
                    w.clear();
                    return down.push(l);
                }), (w, down) -> {
                    if (!w.isEmpty() && !down.isRejecting()) {
                        down.push(copy(w));
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> copy(List<T> l) {
        return (List<T>) ibrik.util.Access.listOfTrustedArray(l.toArray());
    }

    public static <TR> Gatherer<TR, ?, List<TR>> windowSliding(int windowSize) {
        if (windowSize < 1) {
            throw new IllegalArgumentException("'windowSize' must be greater than zero");
        }
        /** The window and whether it was ever full. */
        class Window {
            private final ArrayList<TR> w = new ArrayList<>();
            private boolean full;
        }
        return Gatherer.<TR, Window, List<TR>>ofSequential(() -> new Window(),
                Gatherer.Integrator.ofGreedy((s, e, down) -> {
                    if (s.w.size() == windowSize) {
                        s.w.remove(0);
                    }
                    s.w.add(e);
                    if (s.w.size() < windowSize) {
                        return true;
                    }
                    s.full = true;
                    return down.push(copy(s.w));
                }), (s, down) -> {
                    if (!s.full && !s.w.isEmpty() && !down.isRejecting()) {
                        down.push(copy(s.w));
                    }
                });
    }

    /** A box for a running value. */
    private static final class Cell<R> {
        private R value;

        Cell(R value) {
            this.value = value;
        }
    }

    public static <T, R> Gatherer<T, ?, R> fold(Supplier<R> initial,
            BiFunction<? super R, ? super T, ? extends R> folder) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(folder, "'folder' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(() -> new Cell<R>(initial.get()),
                Gatherer.Integrator.ofGreedy((s, e, down) -> {
                    s.value = folder.apply(s.value, e);
                    return true;
                }), (s, down) -> down.push(s.value));
    }

    public static <T, R> Gatherer<T, ?, R> scan(Supplier<R> initial,
            BiFunction<? super R, ? super T, ? extends R> scanner) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(scanner, "'scanner' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(() -> new Cell<R>(initial.get()),
                Gatherer.Integrator.ofGreedy((s, e, down) -> {
                    s.value = scanner.apply(s.value, e);
                    return down.push(s.value);
                }));
    }

    public static <T, R> Gatherer<T, ?, R> mapConcurrent(int maxConcurrency,
            Function<? super T, ? extends R> mapper) {
        if (maxConcurrency < 1) {
            throw new IllegalArgumentException("'maxConcurrency' must be greater than 0");
        }
        Objects.requireNonNull(mapper, "'mapper' must not be null");
        return Gatherer.<T, ArrayDeque<FutureTask<R>>, R>ofSequential(ArrayDeque::new,
                Gatherer.Integrator.ofGreedy((window, e, down) -> {
                    if (window.size() == maxConcurrency && !down.push(take(window))) {
                        window.forEach(f -> f.cancel(true));
                        window.clear();
                        return false;
                    }
                    FutureTask<R> f = new FutureTask<>(() -> mapper.apply(e));
                    window.add(f);
                    Thread.startVirtualThread(f);
                    return true;
                }), (window, down) -> {
                    while (!window.isEmpty() && !down.isRejecting() && down.push(take(window))) {
                        continue;
                    }
                    window.forEach(f -> f.cancel(true));
                });
    }

    /** The result of the first task; if it failed, the others are cancelled. */
    private static <R> R take(ArrayDeque<FutureTask<R>> window) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    R r = window.peek().get();
                    window.poll();
                    return r;
                } catch (InterruptedException x) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException x) {
            window.forEach(f -> f.cancel(true));
            window.clear();
            ibrik.lang.Unsafe.throwException(x.getCause());
            return null;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
