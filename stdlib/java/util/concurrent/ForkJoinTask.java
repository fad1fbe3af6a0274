package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.locks.LockSupport;

/** A task of a ForkJoinPool: lighter than a thread, forked and joined in the order of a stack. */
public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable {
    private static final long serialVersionUID = -7721805057305804111L;
    private static final long STATUS = Unsafe.fieldOffset(ForkJoinTask.class, "status");
    /** Status: negative when done; the low 16 bits are the tag. */
    private static final int DONE = 1 << 31, ABNORMAL = 1 << 18, THROWN = 1 << 17, TAG = 0xffff;

    volatile int status;
    private transient volatile Throwable exception;
    private transient volatile Thread thrower;
    /** Threads that wait for the end. */
    private transient volatile Waiter waiters;

    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        Waiter next;
    }

    public ForkJoinTask() {}

    private int finish(int bits) {
        while (true) {
            int s = status;
            if (s < 0) return s;
            if (Unsafe.compareAndSetInt(this, STATUS, s, s | DONE | bits)) {
                wake();
                return s | DONE | bits;
            }
        }
    }

    private void wake() {
        Waiter w;
        synchronized (this) {
            w = waiters;
            waiters = null;
        }
        for (; w != null; w = w.next) LockSupport.unpark(w.thread);
    }

    private int fail(Throwable t) {
        int s = failQuietly(t);
        if (exception == t) onFailure(t);
        return s;
    }

    /** Ends with the failure, if it is not done; does not pass it on. */
    final int failQuietly(Throwable t) {
        synchronized (this) {
            if (status < 0) return status;
            exception = t;
            thrower = Thread.currentThread();
        }
        return finish(ABNORMAL | THROWN);
    }

    /** Whether a thread that waits for a task may run this: parts of computations may, whole tasks may not. */
    boolean canHelp(CountedCompleter<?> root) {
        return root == null;
    }

    /** Lets a completer pass the failure on. */
    void onFailure(Throwable t) {}

    final int doExec() {
        int s = status;
        if (s < 0) return s;
        boolean completed;
        try {
            completed = exec();
        } catch (Throwable t) {
            return fail(t);
        }
        return completed ? finish(0) : status;
    }

    /** Blocks until the task is done. */
    final boolean awaitDone(boolean interruptible, long deadline) {
        boolean interrupted = false;
        try {
            Waiter w = new Waiter();
            synchronized (this) {
                if (status < 0) return true;
                w.next = waiters;
                waiters = w;
            }
            while (status >= 0) {
                if (deadline == 0) {
                    LockSupport.park(this);
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) return status < 0;
                    LockSupport.parkNanos(this, left);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (interruptible) return status < 0;
                }
            }
            return true;
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** The failure, as a new exception of the same class where another thread threw it and that can be made. */
    private Throwable copiedException() {
        Throwable t = exception;
        if (t == null || thrower == Thread.currentThread() || !Modifier.isPublic(t.getClass().getModifiers())) return t;
        try {
            Constructor<?> plain = null;
            for (Constructor<?> c : t.getClass().getConstructors()) {
                Class<?>[] p = c.getParameterTypes();
                if (p.length == 1 && p[0] == Throwable.class) return (Throwable) c.newInstance(t);
                if (p.length == 0) plain = c;
            }
            if (plain != null) {
                Throwable copy = (Throwable) plain.newInstance();
                copy.initCause(t);
                return copy;
            }
        } catch (Exception e) {
            return t;
        }
        return t;
    }

    private void report(int s) {
        if ((s & ABNORMAL) == 0) return;
        Throwable t = (s & THROWN) != 0 ? copiedException() : null;
        if (t == null) throw new CancellationException();
        Unsafe.throwException(t);
    }

    private V reportGet() throws ExecutionException {
        int s = status;
        if ((s & ABNORMAL) != 0) {
            if ((s & THROWN) == 0) throw new CancellationException();
            throw new ExecutionException(copiedException());
        }
        return getRawResult();
    }

    public final ForkJoinTask<V> fork() {
        ForkJoinPool.fork(this);
        return this;
    }

    public final V join() {
        if (status >= 0) ForkJoinPool.await(this, false, 0);
        report(status);
        return getRawResult();
    }

    public final V invoke() {
        doExec();
        return join();
    }

    public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2) {
        Objects.requireNonNull(t1);
        Objects.requireNonNull(t2);
        t2.fork();
        int s = t1.doExec();
        if (s >= 0) ForkJoinPool.await(t1, false, 0);
        if ((t1.status & ABNORMAL) != 0) {
            t2.cancel(false);
            t1.report(t1.status);
        }
        t2.join();
    }

    private static void invokeList(List<? extends ForkJoinTask<?>> tasks) {
        int n = tasks.size();
        for (int i = n - 1; i > 0; i--) Objects.requireNonNull(tasks.get(i)).fork();
        if (n > 0) {
            ForkJoinTask<?> first = tasks.get(0);
            first.doExec();
        }
        ForkJoinTask<?> failed = null;
        for (int i = 0; i < n; i++) {
            ForkJoinTask<?> t = tasks.get(i);
            if (failed != null) {
                t.cancel(false);
                continue;
            }
            if (t.status >= 0) ForkJoinPool.await(t, false, 0);
            if ((t.status & ABNORMAL) != 0) failed = t;
        }
        if (failed != null) failed.report(failed.status);
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        invokeList(java.util.Arrays.asList(tasks));
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        if (tasks instanceof RandomAccess && tasks instanceof List<?>) {
            invokeList((List<T>) tasks);
        } else {
            invokeAll(tasks.toArray(new ForkJoinTask<?>[0]));
        }
        return tasks;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        int s = finish(ABNORMAL);
        return (s & (ABNORMAL | THROWN)) == ABNORMAL;
    }

    @Override
    public final boolean isDone() {
        return status < 0;
    }

    @Override
    public final boolean isCancelled() {
        return (status & (ABNORMAL | THROWN)) == ABNORMAL;
    }

    public final boolean isCompletedAbnormally() {
        return (status & ABNORMAL) != 0;
    }

    public final boolean isCompletedNormally() {
        return (status & (DONE | ABNORMAL)) == DONE;
    }

    @Override
    public State state() {
        int s = status;
        return s >= 0 ? State.RUNNING : (s & ABNORMAL) == 0 ? State.SUCCESS
            : (s & THROWN) != 0 ? State.FAILED : State.CANCELLED;
    }

    @Override
    public V resultNow() {
        if (!isCompletedNormally()) {
            if (isCompletedAbnormally()) {
                throw new IllegalStateException(isCancelled() ? "Task was cancelled" : "Task completed with exception");
            }
            throw new IllegalStateException("Task has not completed");
        }
        return getRawResult();
    }

    @Override
    public Throwable exceptionNow() {
        if ((status & (ABNORMAL | THROWN)) != (ABNORMAL | THROWN)) {
            throw new IllegalStateException(status >= 0 ? "Task has not completed"
                : isCancelled() ? "Task was cancelled" : "Task completed with a result");
        }
        return copiedException();
    }

    public final Throwable getException() {
        int s = status;
        return (s & ABNORMAL) == 0 ? null : (s & THROWN) == 0 ? new CancellationException() : copiedException();
    }

    public void completeExceptionally(Throwable ex) {
        fail(ex instanceof RuntimeException || ex instanceof Error ? ex : new RuntimeException(ex));
    }

    public void complete(V value) {
        try {
            setRawResult(value);
        } catch (Throwable t) {
            fail(t);
            return;
        }
        finish(0);
    }

    public final void quietlyComplete() {
        finish(0);
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (status >= 0 && !ForkJoinPool.await(this, true, 0)) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return reportGet();
    }

    @Override
    public final V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        if (Thread.interrupted()) throw new InterruptedException();
        if (status >= 0 && nanos <= 0) throw new TimeoutException();
        if (status >= 0 && !ForkJoinPool.await(this, true, Math.max(1, System.nanoTime() + nanos))) {
            if (Thread.interrupted()) throw new InterruptedException();
            throw new TimeoutException();
        }
        return reportGet();
    }

    public final void quietlyJoin() {
        if (status >= 0) ForkJoinPool.await(this, false, 0);
    }

    public final boolean quietlyJoin(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        if (Thread.interrupted()) throw new InterruptedException();
        if (status < 0 || nanos <= 0) return status < 0;
        if (ForkJoinPool.await(this, true, System.nanoTime() + nanos)) return true;
        if (Thread.interrupted()) throw new InterruptedException();
        return false;
    }

    public final boolean quietlyJoinUninterruptibly(long timeout, TimeUnit unit) {
        long nanos = unit.toNanos(timeout);
        if (status < 0 || nanos <= 0) return status < 0;
        return ForkJoinPool.await(this, false, System.nanoTime() + nanos);
    }

    public final void quietlyInvoke() {
        doExec();
        quietlyJoin();
    }

    public static void helpQuiesce() {
        ForkJoinPool p = getPool();
        (p == null ? ForkJoinPool.commonPool() : p).awaitQuiescence(Long.MAX_VALUE >> 1, TimeUnit.NANOSECONDS);
    }

    public void reinitialize() {
        exception = null;
        thrower = null;
        status = 0;
    }

    public static ForkJoinPool getPool() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.pool : null;
    }

    public static boolean inForkJoinPool() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread;
    }

    public boolean tryUnfork() {
        return ForkJoinPool.tryUnfork(this);
    }

    public static int getQueuedTaskCount() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.queue.size()
            : ForkJoinPool.commonPool().getQueuedSubmissionCount();
    }

    public static int getSurplusQueuedTaskCount() {
        if (!(Thread.currentThread() instanceof ForkJoinWorkerThread w)) return 0;
        return w.queue.size() - (w.pool.getPoolSize() - w.pool.getActiveThreadCount());
    }

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    protected static ForkJoinTask<?> peekNextLocalTask() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.queue.peek(w.pool.getAsyncMode()) : null;
    }

    protected static ForkJoinTask<?> pollNextLocalTask() {
        return !(Thread.currentThread() instanceof ForkJoinWorkerThread w) ? null
            : w.pool.getAsyncMode() ? w.queue.poll() : w.queue.pop();
    }

    protected static ForkJoinTask<?> pollTask() {
        ForkJoinTask<?> t = pollNextLocalTask();
        return t != null || !(Thread.currentThread() instanceof ForkJoinWorkerThread w) ? t : w.pool.anyTask();
    }

    protected static ForkJoinTask<?> pollSubmission() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.pool.pollSubmission() : null;
    }

    public final short getForkJoinTaskTag() {
        return (short) status;
    }

    public final short setForkJoinTaskTag(short newValue) {
        while (true) {
            int s = status;
            if (Unsafe.compareAndSetInt(this, STATUS, s, s & ~TAG | newValue & TAG)) return (short) s;
        }
    }

    public final boolean compareAndSetForkJoinTaskTag(short expect, short update) {
        while (true) {
            int s = status;
            if ((short) s != expect) return false;
            if (Unsafe.compareAndSetInt(this, STATUS, s, s & ~TAG | update & TAG)) return true;
        }
    }

    /** A Runnable with a result; interrupted by cancel(true) where it was made for submit. */
    static final class AdaptedRunnable<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 5232453952276885070L;
        private final transient Runnable runnable;
        private T result;
        private final boolean interruptible;
        private transient volatile Thread runner;

        AdaptedRunnable(Runnable runnable, T result, boolean interruptible) {
            this.runnable = Objects.requireNonNull(runnable);
            this.result = result;
            this.interruptible = interruptible;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T v) {
            result = v;
        }

        @Override
        boolean canHelp(CountedCompleter<?> root) {
            return false;
        }

        @Override
        protected boolean exec() {
            runner = interruptible ? Thread.currentThread() : null;
            try {
                runnable.run();
            } finally {
                runner = null;
            }
            return true;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            Thread t = runner;
            if (cancelled && mayInterruptIfRunning && t != null) t.interrupt();
            return cancelled;
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + runnable + "]";
        }
    }

    /** Throws what is given, whatever its type. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable e) throws X {
        throw (X) e;
    }

    static final class AdaptedCallable<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 2838392045355241008L;
        private final transient Callable<? extends T> callable;
        private T result;
        private final boolean interruptible;
        private transient volatile Thread runner;

        AdaptedCallable(Callable<? extends T> callable, boolean interruptible) {
            this.callable = Objects.requireNonNull(callable);
            this.interruptible = interruptible;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T v) {
            result = v;
        }

        @Override
        boolean canHelp(CountedCompleter<?> root) {
            return false;
        }

        @Override
        protected boolean exec() {
            runner = interruptible ? Thread.currentThread() : null;
            try {
                result = callable.call();
                return true;
            } catch (Exception e) {
                throw ForkJoinTask.<RuntimeException>unchecked(e);
            } finally {
                runner = null;
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            Thread t = runner;
            if (cancelled && mayInterruptIfRunning && t != null) t.interrupt();
            return cancelled;
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + callable + "]";
        }
    }

    /** What execute runs: a failure goes to the thread's handler. */
    static final class RunnableExecuteAction extends ForkJoinTask<Void> {
        private static final long serialVersionUID = 5232453952276885070L;
        private final transient Runnable runnable;

        RunnableExecuteAction(Runnable runnable) {
            this.runnable = runnable;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void v) {}

        @Override
        boolean canHelp(CountedCompleter<?> root) {
            return false;
        }

        @Override
        protected boolean exec() {
            runnable.run();
            return true;
        }

        @Override
        void onFailure(Throwable t) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, t);
        }
    }

    public static ForkJoinTask<?> adapt(Runnable runnable) {
        return new AdaptedRunnable<Void>(runnable, null, false);
    }

    public static <T> ForkJoinTask<T> adapt(Runnable runnable, T result) {
        return new AdaptedRunnable<>(runnable, result, false);
    }

    public static <T> ForkJoinTask<T> adapt(Callable<? extends T> callable) {
        return new AdaptedCallable<>(callable, false);
    }

    public static <T> ForkJoinTask<T> adaptInterruptible(Callable<? extends T> callable) {
        return new AdaptedCallable<>(callable, true);
    }

    public static <T> ForkJoinTask<T> adaptInterruptible(Runnable runnable, T result) {
        return new AdaptedRunnable<>(runnable, result, true);
    }

    public static ForkJoinTask<?> adaptInterruptible(Runnable runnable) {
        return new AdaptedRunnable<Void>(runnable, null, true);
    }
}
