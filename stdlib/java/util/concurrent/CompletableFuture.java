package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A future with dependents. What depends on this stands on a stack; completing sets the result by compare-and-set, then
 * fires the stack, last pushed first. A dependent that completes in that loop hands its own stack to the loop instead
 * of firing it itself, so chains of any length need no stack of calls.
 */
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    private static final long RESULT = Unsafe.fieldOffset(CompletableFuture.class, "result");
    private static final long STACK = Unsafe.fieldOffset(CompletableFuture.class, "stack");
    private static final long CLAIMED = Unsafe.fieldOffset(Completion.class, "claimed");
    /** Stands for a null result. */
    private static final Object NULL = new Object();

    private record Failure(Throwable ex) {}

    /** Null: not complete; else the value, NULL, or a Failure. */
    volatile Object result;
    volatile Completion stack;

    public static interface AsynchronousCompletionTask {}

    public CompletableFuture() {}

    private CompletableFuture(Object result) {
        this.result = result;
    }

    // Results

    static Object encode(Object v) {
        return v == null ? NULL : v;
    }

    /** A failure inside a CompletionException. */
    static Object wrapped(Throwable x) {
        return new Failure(x instanceof CompletionException ? x : new CompletionException(x));
    }

    /** A result as a dependent has it: failures inside a CompletionException. */
    static Object relayed(Object r) {
        return r instanceof Failure f && !(f.ex instanceof CompletionException) ? new Failure(new CompletionException(f.ex)) : r;
    }

    @SuppressWarnings("unchecked")
    static <U> U value(Object r) {
        return r == NULL || r instanceof Failure ? null : (U) r;
    }

    static Throwable failure(Object r) {
        return r instanceof Failure f ? f.ex : null;
    }

    final boolean internalComplete(Object r) {
        return Unsafe.compareAndSetReference(this, RESULT, null, r);
    }

    // Dependents

    abstract static class Completion implements Runnable, AsynchronousCompletionTask {
        volatile Completion next;
        private volatile int claimed;

        /** Acts if the sources are complete. Nested: returns a future whose stack is to be fired; else fires it. */
        abstract CompletableFuture<?> fire(boolean nested);

        abstract boolean isLive();

        final boolean claim() {
            return Unsafe.compareAndSetInt(this, CLAIMED, 0, 1);
        }

        @Override
        public void run() {
            fire(false);
        }
    }

    final void push(Completion c) {
        Completion h;
        do c.next = h = stack;
        while (!Unsafe.compareAndSetReference(this, STACK, h, c));
    }

    /** Pushes unless complete. */
    private boolean tryPush(Completion c) {
        while (result == null) {
            Completion h = stack;
            c.next = h;
            if (Unsafe.compareAndSetReference(this, STACK, h, c)) return true;
        }
        return false;
    }

    /** Fires all dependents. */
    final void postComplete() {
        CompletableFuture<?> f = this;
        while (true) {
            Completion h = f.stack;
            if (h == null) {
                if (f == this) return;
                f = this;
                continue;
            }
            Completion rest = h.next;
            if (!Unsafe.compareAndSetReference(f, STACK, h, rest)) continue;
            if (rest != null && f != this) {
                push(h);
                continue;
            }
            h.next = null;
            CompletableFuture<?> d = h.fire(true);
            f = d == null ? this : d;
        }
    }

    /** After this was completed in a firing. */
    final CompletableFuture<T> fired(boolean nested) {
        if (result == null || stack == null) return null;
        if (nested) return this;
        postComplete();
        return null;
    }

    /** Drops dependents that have acted. */
    private void clean() {
        Completion h = stack;
        while (h != null && !h.isLive() && Unsafe.compareAndSetReference(this, STACK, h, h.next)) h = stack;
        for (Completion p = h; p != null; p = p.next) {
            Completion n = p.next;
            while (n != null && !n.isLive()) n = n.next;
            p.next = n;
        }
    }

    private enum Kind {
        /** Acts on success of the one source or of both; failures pass. */
        NORMAL,
        /** Acts on the first result of the two. */
        EITHER,
        /** Acts on success and failure. */
        ALWAYS,
        /** Acts on failure; successes pass. */
        FAILURE
    }

    /** What a dependent does with its sources' results; completes the target itself or later. */
    private interface Body<R> {
        void act(Object a, Object b, CompletableFuture<R> target) throws Throwable;
    }

    private static final class Dependent<R> extends Completion {
        private final Executor executor;
        private final CompletableFuture<R> target;
        private final CompletableFuture<?> a, b;
        private final Kind kind;
        private final Body<R> body;
        private volatile boolean submitted;

        Dependent(Executor executor, CompletableFuture<R> target, CompletableFuture<?> a, CompletableFuture<?> b,
                Kind kind, Body<R> body) {
            this.executor = executor;
            this.target = target;
            this.a = a;
            this.b = b;
            this.kind = kind;
            this.body = body;
        }

        @Override
        boolean isLive() {
            return target.result == null;
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            Object r = a.result, s = b == null ? null : b.result;
            if (kind == Kind.EITHER && r == null) r = s;
            if (r == null || kind == Kind.NORMAL && b != null && s == null) return null;
            if (target.result == null) {
                if (kind != Kind.ALWAYS && kind != Kind.FAILURE && (r instanceof Failure || s instanceof Failure && kind == Kind.NORMAL)) {
                    target.internalComplete(relayed(r instanceof Failure ? r : s));
                } else if (kind == Kind.FAILURE && !(r instanceof Failure)) {
                    target.internalComplete(r);
                } else if (executor != null && !submitted) {
                    if (claim()) submit();
                    return null;
                } else if (executor != null || claim()) {
                    act(r, s);
                } else {
                    return null;
                }
            }
            if (b != null && !nested) b.clean();
            return target.fired(nested);
        }

        private void submit() {
            submitted = true;
            try {
                executor.execute(this);
            } catch (Throwable t) {
                if (target.internalComplete(wrapped(t))) target.postComplete();
            }
        }

        private void act(Object r, Object s) {
            try {
                body.act(r, s, target);
            } catch (Throwable t) {
                target.internalComplete(wrapped(t));
            }
        }
    }

    private <R> CompletableFuture<R> depend(Executor executor, CompletableFuture<?> other, Kind kind, Body<R> body) {
        CompletableFuture<R> target = newIncompleteFuture();
        Dependent<R> d = new Dependent<>(executor, target, this, other, kind, body);
        boolean ready = kind == Kind.EITHER ? result != null || other.result != null
            : result != null && (other == null || other.result != null);
        if (!ready) {
            tryPush(d);
            if (other != null && other != this) other.tryPush(new Second(d));
        }
        d.fire(false);
        return target;
    }

    /** Stands on the stack of a second source. */
    private static final class Second extends Completion {
        private final Completion first;

        Second(Completion first) {
            this.first = first;
        }

        @Override
        boolean isLive() {
            return first.isLive();
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            return first.fire(nested);
        }
    }

    private interface Function2<A, B, R> {
        R apply(A a, B b);
    }

    private <U, R> CompletableFuture<R> then(Executor executor, CompletableFuture<?> other, Kind kind,
            Function2<? super T, ? super U, ? extends R> fn) {
        return depend(executor, other, kind,
            (a, b, target) -> target.internalComplete(encode(fn.apply(value(a), value(b)))));
    }

    private interface Handler<T, R> {
        void act(T value, Throwable ex, CompletableFuture<R> target) throws Throwable;
    }

    private <R> CompletableFuture<R> thenAlways(Executor executor, Handler<T, R> handler) {
        return depend(executor, null, Kind.ALWAYS, (a, b, target) -> handler.act(value(a), failure(a), target));
    }

    private <R> CompletableFuture<R> compose(Executor executor, Kind kind,
            BiFunction<? super T, Throwable, CompletableFuture<R>> fn) {
        return depend(executor, null, kind, (a, b, target) -> {
            CompletableFuture<R> g = fn.apply(value(a), failure(a));
            if (g.result == null && g.tryPush(new Relay<>(target, g))) {
                if (g.result != null) g.postComplete();
            } else {
                target.internalComplete(relayed(g.result));
            }
        });
    }

    /** Passes the result of one future to another. */
    private static final class Relay<R> extends Completion {
        private final CompletableFuture<R> target;
        private final CompletableFuture<? extends R> source;

        Relay(CompletableFuture<R> target, CompletableFuture<? extends R> source) {
            this.target = target;
            this.source = source;
        }

        @Override
        boolean isLive() {
            return target.result == null;
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            Object r = source.result;
            if (r == null) return null;
            target.internalComplete(relayed(r));
            return target.fired(nested);
        }
    }

    private static <U> CompletableFuture<U> future(CompletionStage<U> stage) {
        return stage.toCompletableFuture();
    }

    private static Executor checked(Executor e) {
        return Objects.requireNonNull(e);
    }

    // Starting

    private static final class Async<U> implements Runnable, AsynchronousCompletionTask {
        private final CompletableFuture<U> target;
        private final Supplier<? extends U> supplier;

        Async(CompletableFuture<U> target, Supplier<? extends U> supplier) {
            this.target = target;
            this.supplier = supplier;
        }

        @Override
        public void run() {
            if (target.result == null) {
                try {
                    target.internalComplete(encode(supplier.get()));
                } catch (Throwable t) {
                    target.internalComplete(wrapped(t));
                }
            }
            target.postComplete();
        }
    }

    private static <U> CompletableFuture<U> start(Executor e, Supplier<? extends U> supplier) {
        CompletableFuture<U> f = new CompletableFuture<>();
        e.execute(new Async<>(f, supplier));
        return f;
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return start(ForkJoinPool.commonPool(), Objects.requireNonNull(supplier));
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        return start(checked(executor), Objects.requireNonNull(supplier));
    }

    private static Supplier<Void> running(Runnable r) {
        Objects.requireNonNull(r);
        return () -> {
            r.run();
            return null;
        };
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable) {
        return start(ForkJoinPool.commonPool(), running(runnable));
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        return start(checked(executor), running(runnable));
    }

    public static <U> CompletableFuture<U> completedFuture(U value) {
        return new CompletableFuture<>(encode(value));
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return new MinimalStage<>(encode(value));
    }

    public static <U> CompletableFuture<U> failedFuture(Throwable ex) {
        return new CompletableFuture<>(new Failure(Objects.requireNonNull(ex)));
    }

    public static <U> CompletionStage<U> failedStage(Throwable ex) {
        return new MinimalStage<>(new Failure(Objects.requireNonNull(ex)));
    }

    // Waiting

    private static final class Signaller extends Completion implements ForkJoinPool.ManagedBlocker {
        private final boolean interruptible;
        private final long deadline;
        private volatile Thread thread = Thread.currentThread();
        private volatile boolean done;
        boolean interrupted;

        Signaller(boolean interruptible, long deadline) {
            this.interruptible = interruptible;
            this.deadline = deadline;
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            done = true;
            LockSupport.unpark(thread);
            return null;
        }

        @Override
        boolean isLive() {
            return thread != null;
        }

        void forget() {
            thread = null;
        }

        @Override
        public boolean isReleasable() {
            if (Thread.interrupted()) interrupted = true;
            return done || interrupted && interruptible || deadline != 0 && deadline - System.nanoTime() <= 0;
        }

        @Override
        public boolean block() {
            while (!isReleasable()) {
                if (deadline == 0) LockSupport.park(this);
                else LockSupport.parkNanos(this, deadline - System.nanoTime());
            }
            return true;
        }
    }

    /** The result; null where interrupted or after the deadline. */
    private Object await(boolean interruptible, long deadline) throws InterruptedException {
        if (interruptible && Thread.interrupted()) throw new InterruptedException();
        if (result != null) return result;
        Signaller s = new Signaller(interruptible, deadline);
        if (tryPush(s)) {
            ForkJoinPool.managedBlock(s);
            s.forget();
            if (result == null) clean();
        }
        if (s.interrupted) {
            if (interruptible && result == null) throw new InterruptedException();
            Thread.currentThread().interrupt();
        }
        if (result != null) postComplete();
        return result;
    }

    private static CancellationException cancelled(String method, Throwable cause) {
        CancellationException e = new CancellationException(method);
        e.initCause(cause);
        return e;
    }

    private static <U> U reportGet(Object r, String method) throws ExecutionException {
        if (!(r instanceof Failure f)) return value(r);
        Throwable x = f.ex;
        if (x instanceof CancellationException) throw cancelled(method, x);
        if (x instanceof CompletionException && x.getCause() != null) x = x.getCause();
        throw new ExecutionException(x);
    }

    private static <U> U reportJoin(Object r, String method) {
        if (!(r instanceof Failure f)) return value(r);
        Throwable x = f.ex;
        if (x instanceof CancellationException) throw cancelled(method, x);
        if (x instanceof CompletionException c) throw c;
        throw new CompletionException(x);
    }

    @Override
    public boolean isDone() {
        return result != null;
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        Object r = result;
        return reportGet(r == null ? await(true, 0) : r, "get");
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        Object r = result;
        if (r == null) {
            if (Thread.interrupted()) throw new InterruptedException();
            if (nanos <= 0) throw new TimeoutException();
            r = await(true, Math.max(1, System.nanoTime() + nanos));
            if (r == null) throw new TimeoutException();
        }
        return reportGet(r, "get");
    }

    public T join() {
        Object r = result;
        try {
            return reportJoin(r == null ? await(false, 0) : r, "join");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public T getNow(T valueIfAbsent) {
        Object r = result;
        return r == null ? valueIfAbsent : reportJoin(r, "getNow");
    }

    @Override
    public T resultNow() {
        Object r = result;
        if (r == null || r instanceof Failure) throw new IllegalStateException();
        return value(r);
    }

    @Override
    public Throwable exceptionNow() {
        if (!(result instanceof Failure f) || f.ex instanceof CancellationException) throw new IllegalStateException();
        return f.ex instanceof CompletionException && f.ex.getCause() != null ? f.ex.getCause() : f.ex;
    }

    @Override
    public State state() {
        Object r = result;
        return r == null ? State.RUNNING : !(r instanceof Failure f) ? State.SUCCESS
            : f.ex instanceof CancellationException ? State.CANCELLED : State.FAILED;
    }

    private boolean finish(Object r) {
        boolean triggered = internalComplete(r);
        postComplete();
        return triggered;
    }

    public boolean complete(T value) {
        return finish(encode(value));
    }

    public boolean completeExceptionally(Throwable ex) {
        return finish(new Failure(Objects.requireNonNull(ex)));
    }

    private <U> CompletableFuture<U> onThenApply(Executor executor, Function<? super T, ? extends U> fn) {
        Objects.requireNonNull(fn);
        return then(executor, null, Kind.NORMAL, (T x, Object y) -> fn.apply(x));
    }

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
        return onThenApply(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
        return onThenApply(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) {
        return onThenApply(checked(executor), fn);
    }

    private CompletableFuture<Void> onThenAccept(Executor executor, Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return then(executor, null, Kind.NORMAL, (T x, Object y) -> {
            action.accept(x);
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return onThenAccept(null, action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return onThenAccept(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return onThenAccept(checked(executor), action);
    }

    private CompletableFuture<Void> onThenRun(Executor executor, Runnable action) {
        Objects.requireNonNull(action);
        return then(executor, null, Kind.NORMAL, (T x, Object y) -> {
            action.run();
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable action) {
        return onThenRun(null, action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return onThenRun(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return onThenRun(checked(executor), action);
    }

    private <U, V> CompletableFuture<V> onThenCombine(Executor executor, CompletionStage<? extends U> other,
            BiFunction<? super T, ? super U, ? extends V> fn) {
        Objects.requireNonNull(fn);
        return then(executor, future(other), Kind.NORMAL, (T x, U y) -> fn.apply(x, y));
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U,
            ? extends V> fn) {
        return onThenCombine(null, other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T,
            ? super U, ? extends V> fn) {
        return onThenCombine(defaultExecutor(), other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T,
            ? super U, ? extends V> fn, Executor executor) {
        return onThenCombine(checked(executor), other, fn);
    }

    private <U> CompletableFuture<Void> onThenAcceptBoth(Executor executor, CompletionStage<? extends U> other,
            BiConsumer<? super T, ? super U> action) {
        Objects.requireNonNull(action);
        return then(executor, future(other), Kind.NORMAL, (T x, U y) -> {
            action.accept(x, y);
            return null;
        });
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T,
            ? super U> action) {
        return onThenAcceptBoth(null, other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T,
            ? super U> action) {
        return onThenAcceptBoth(defaultExecutor(), other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T,
            ? super U> action, Executor executor) {
        return onThenAcceptBoth(checked(executor), other, action);
    }

    private CompletableFuture<Void> onRunAfterBoth(Executor executor, CompletionStage<?> other, Runnable action) {
        Objects.requireNonNull(action);
        return then(executor, future(other), Kind.NORMAL, (T x, Object y) -> {
            action.run();
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return onRunAfterBoth(null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return onRunAfterBoth(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return onRunAfterBoth(checked(executor), other, action);
    }

    private <U> CompletableFuture<U> onApplyToEither(Executor executor, CompletionStage<? extends T> other,
            Function<? super T, U> fn) {
        Objects.requireNonNull(fn);
        return then(executor, future(other), Kind.EITHER, (T x, Object y) -> fn.apply(x));
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return onApplyToEither(null, other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return onApplyToEither(defaultExecutor(), other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn,
            Executor executor) {
        return onApplyToEither(checked(executor), other, fn);
    }

    private CompletableFuture<Void> onAcceptEither(Executor executor, CompletionStage<? extends T> other,
            Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return then(executor, future(other), Kind.EITHER, (T x, Object y) -> {
            action.accept(x);
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return onAcceptEither(null, other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return onAcceptEither(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action,
            Executor executor) {
        return onAcceptEither(checked(executor), other, action);
    }

    private CompletableFuture<Void> onRunAfterEither(Executor executor, CompletionStage<?> other, Runnable action) {
        Objects.requireNonNull(action);
        return then(executor, future(other), Kind.EITHER, (T x, Object y) -> {
            action.run();
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return onRunAfterEither(null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return onRunAfterEither(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return onRunAfterEither(checked(executor), other, action);
    }

    private <U> CompletableFuture<U> onThenCompose(Executor executor, Function<? super T, ? extends CompletionStage<U>> fn) {
        Objects.requireNonNull(fn);
        return compose(executor, Kind.NORMAL, (x, ex) -> fn.apply(x).toCompletableFuture());
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        return onThenCompose(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        return onThenCompose(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn,
            Executor executor) {
        return onThenCompose(checked(executor), fn);
    }

    private <U> CompletableFuture<U> onHandle(Executor executor, BiFunction<? super T, Throwable, ? extends U> fn) {
        Objects.requireNonNull(fn);
        return thenAlways(executor, (x, ex, target) -> target.internalComplete(encode(fn.apply(x, ex))));
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return onHandle(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return onHandle(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return onHandle(checked(executor), fn);
    }

    private CompletableFuture<T> onWhenComplete(Executor executor, BiConsumer<? super T, ? super Throwable> action) {
        Objects.requireNonNull(action);
        return thenAlways(executor, (x, ex, target) -> {
            try {
                action.accept(x, ex);
            } catch (Throwable t) {
                if (ex == null) {
                    target.internalComplete(wrapped(t));
                    return;
                }
                if (ex != t) ex.addSuppressed(t);
            }
            target.internalComplete(relayed(result));
        });
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return onWhenComplete(null, action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return onWhenComplete(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return onWhenComplete(checked(executor), action);
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    private CompletableFuture<T> onExceptionally(Executor executor, Function<Throwable, ? extends T> fn) {
        Objects.requireNonNull(fn);
        return depend(executor, null, Kind.FAILURE, (a, b, target) -> target.internalComplete(encode(fn.apply(failure(a)))));
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return onExceptionally(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return onExceptionally(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return onExceptionally(checked(executor), fn);
    }

    private CompletableFuture<T> onExceptionallyCompose(Executor executor,
            Function<Throwable, ? extends CompletionStage<T>> fn) {
        Objects.requireNonNull(fn);
        return compose(executor, Kind.FAILURE, (x, ex) -> fn.apply(ex).toCompletableFuture());
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return onExceptionallyCompose(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return onExceptionallyCompose(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn,
            Executor executor) {
        return onExceptionallyCompose(checked(executor), fn);
    }

    // Of many

    /** Completes the target when all the futures are complete. */
    private static final class All extends Completion {
        final CompletableFuture<Void> target;
        final CompletableFuture<?>[] sources;
        final AtomicInteger missing;

        All(CompletableFuture<Void> target, CompletableFuture<?>[] sources, AtomicInteger missing) {
            this.target = target;
            this.sources = sources;
            this.missing = missing;
        }

        @Override
        boolean isLive() {
            return target.result == null;
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            if (!claim() || missing.decrementAndGet() > 0) return null;
            Object r = NULL;
            for (CompletableFuture<?> s : sources) {
                if (s.result instanceof Failure) {
                    r = relayed(s.result);
                    break;
                }
            }
            target.internalComplete(r);
            return target.fired(nested);
        }
    }

    public static CompletableFuture<Void> allOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Void> target = new CompletableFuture<>();
        CompletableFuture<?>[] sources = cfs.clone();
        for (CompletableFuture<?> s : sources) Objects.requireNonNull(s);
        if (sources.length == 0) {
            target.result = NULL;
            return target;
        }
        AtomicInteger missing = new AtomicInteger(sources.length);
        for (CompletableFuture<?> s : sources) {
            All c = new All(target, sources, missing);
            if (!s.tryPush(c)) c.fire(false);
        }
        return target;
    }

    /** Completes the target when the first future is complete. */
    private static final class Any extends Completion {
        final CompletableFuture<Object> target;
        final CompletableFuture<?> source;
        final CompletableFuture<?>[] sources;

        Any(CompletableFuture<Object> target, CompletableFuture<?> source, CompletableFuture<?>[] sources) {
            this.target = target;
            this.source = source;
            this.sources = sources;
        }

        @Override
        boolean isLive() {
            return target.result == null;
        }

        @Override
        CompletableFuture<?> fire(boolean nested) {
            if (source.result == null || !target.internalComplete(relayed(source.result))) return null;
            for (CompletableFuture<?> s : sources) if (s != source) s.clean();
            return target.fired(nested);
        }
    }

    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... cfs) {
        CompletableFuture<?>[] sources = cfs.clone();
        for (CompletableFuture<?> s : sources) {
            Object r = s.result;
            if (r != null) return new CompletableFuture<>(relayed(r));
        }
        CompletableFuture<Object> target = new CompletableFuture<>();
        for (CompletableFuture<?> s : sources) {
            Any c = new Any(target, s, sources);
            if (!s.tryPush(c)) c.fire(false);
        }
        return target;
    }

    // Control

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = internalComplete(new Failure(new CancellationException()));
        postComplete();
        return cancelled || isCancelled();
    }

    @Override
    public boolean isCancelled() {
        return result instanceof Failure f && f.ex instanceof CancellationException;
    }

    public boolean isCompletedExceptionally() {
        return result instanceof Failure;
    }

    public void obtrudeValue(T value) {
        result = encode(value);
        postComplete();
    }

    public void obtrudeException(Throwable ex) {
        result = new Failure(Objects.requireNonNull(ex));
        postComplete();
    }

    public int getNumberOfDependents() {
        int n = 0;
        for (Completion c = stack; c != null; c = c.next) n++;
        return n;
    }

    @Override
    public String toString() {
        Object r = result;
        int n = getNumberOfDependents();
        return super.toString() + (r != null ? r instanceof Failure f
            ? "[Completed exceptionally: " + f.ex.getClass().getName() + "]" : "[Completed normally]"
            : n == 0 ? "[Not completed]" : "[Not completed, " + n + " dependents]");
    }

    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    public Executor defaultExecutor() {
        return ForkJoinPool.commonPool();
    }

    public CompletableFuture<T> copy() {
        return thenAlways(null, (x, ex, target) -> target.internalComplete(relayed(result)));
    }

    public CompletionStage<T> minimalCompletionStage() {
        MinimalStage<T> stage = new MinimalStage<>();
        if (!tryPush(new Relay<>(stage, this))) stage.result = relayed(result);
        return stage;
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        checked(executor).execute(new Async<>(this, supplier));
        return this;
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    private CompletableFuture<T> onTimeout(long timeout, TimeUnit unit, Runnable action) {
        Objects.requireNonNull(unit);
        if (result == null) {
            Future<?> timer = ForkJoinPool.commonPool().schedule(action, timeout, unit);
            whenComplete((x, ex) -> {
                if (!timer.isDone()) timer.cancel(false);
            });
        }
        return this;
    }

    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        return onTimeout(timeout, unit, () -> {
            if (!isDone()) completeExceptionally(new TimeoutException());
        });
    }

    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        return onTimeout(timeout, unit, () -> complete(value));
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        Objects.requireNonNull(unit);
        checked(executor);
        return r -> ForkJoinPool.commonPool().schedule(() -> executor.execute(r), delay, unit);
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ForkJoinPool.commonPool());
    }

    /** A stage that cannot be completed or waited for but by what depends on it. */
    private static final class MinimalStage<T> extends CompletableFuture<T> {
        MinimalStage() {}

        MinimalStage(Object r) {
            super(r);
        }

        private static UnsupportedOperationException refuse() {
            return new UnsupportedOperationException();
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new MinimalStage<>();
        }

        @Override
        public T get() {
            throw refuse();
        }

        @Override
        public T get(long timeout, TimeUnit unit) {
            throw refuse();
        }

        @Override
        public T getNow(T valueIfAbsent) {
            throw refuse();
        }

        @Override
        public T join() {
            throw refuse();
        }

        @Override
        public T resultNow() {
            throw refuse();
        }

        @Override
        public Throwable exceptionNow() {
            throw refuse();
        }

        @Override
        public boolean complete(T value) {
            throw refuse();
        }

        @Override
        public boolean completeExceptionally(Throwable ex) {
            throw refuse();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            throw refuse();
        }

        @Override
        public void obtrudeValue(T value) {
            throw refuse();
        }

        @Override
        public void obtrudeException(Throwable ex) {
            throw refuse();
        }

        @Override
        public boolean isDone() {
            throw refuse();
        }

        @Override
        public boolean isCancelled() {
            throw refuse();
        }

        @Override
        public boolean isCompletedExceptionally() {
            throw refuse();
        }

        @Override
        public State state() {
            throw refuse();
        }

        @Override
        public int getNumberOfDependents() {
            throw refuse();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
            throw refuse();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
            throw refuse();
        }

        @Override
        public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
            throw refuse();
        }

        @Override
        public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
            throw refuse();
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            CompletableFuture<T> f = new CompletableFuture<>();
            if (result == null) push(new Relay<>(f, this));
            if (result != null) {
                f.internalComplete(relayed(result));
                f.postComplete();
            }
            return f;
        }
    }
}
