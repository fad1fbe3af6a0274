package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Threads that run tasks and the tasks that those fork. Each worker takes the newest task of its own queue (the oldest
 * in async mode); one without tasks steals the oldest of another queue, or takes what came from outside. A worker that
 * must wait for a task runs others meanwhile, and where there are none it counts as blocked: another thread may take
 * its place. Idle workers wait at the pool's monitor and end after the keep-alive time.
 */
public class ForkJoinPool extends AbstractExecutorService implements ScheduledExecutorService {
    private static final int MAX_PARALLELISM = 0x7fff;
    private static final int RUNNING = 0, SHUTDOWN = 1, STOP = 2, TERMINATED = 3;

    public static interface ForkJoinWorkerThreadFactory {
        ForkJoinWorkerThread newThread(ForkJoinPool pool);
    }

    public static interface ManagedBlocker {
        boolean block() throws InterruptedException;

        boolean isReleasable();
    }

    /** A deque of tasks in a ring of a power of two. */
    static final class WorkQueue {
        private ForkJoinTask<?>[] ring = new ForkJoinTask<?>[64];
        private int head, tail;

        synchronized void push(ForkJoinTask<?> task) {
            if (tail - head == ring.length) {
                ForkJoinTask<?>[] bigger = new ForkJoinTask<?>[ring.length * 2];
                for (int i = head; i != tail; i++) bigger[i & bigger.length - 1] = ring[i & ring.length - 1];
                ring = bigger;
            }
            ring[tail++ & ring.length - 1] = task;
        }

        /** The newest. */
        synchronized ForkJoinTask<?> pop() {
            if (head == tail) return null;
            int i = --tail & ring.length - 1;
            ForkJoinTask<?> t = ring[i];
            ring[i] = null;
            return t;
        }

        /** The oldest. */
        ForkJoinTask<?> poll() {
            if (head == tail) return null;
            synchronized (this) {
                if (head == tail) return null;
                int i = head++ & ring.length - 1;
                ForkJoinTask<?> t = ring[i];
                ring[i] = null;
                return t;
            }
        }

        synchronized ForkJoinTask<?> peek(boolean oldest) {
            return head == tail ? null : ring[(oldest ? head : tail - 1) & ring.length - 1];
        }

        /** The newest, or oldest, if somebody who waits for another task may run it meanwhile. */
        ForkJoinTask<?> takeToHelp(boolean oldest, CountedCompleter<?> root) {
            if (head == tail) return null;
            synchronized (this) {
                ForkJoinTask<?> t = peek(oldest);
                if (t == null || !t.canHelp(root)) return null;
                return oldest ? poll() : pop();
            }
        }

        /** Takes out the task if it is the newest one. */
        synchronized boolean unpush(ForkJoinTask<?> task) {
            if (head == tail) return false;
            int i = tail - 1 & ring.length - 1;
            if (ring[i] != task) return false;
            ring[i] = null;
            tail--;
            return true;
        }

        /** Takes out the task wherever it is. */
        synchronized boolean remove(ForkJoinTask<?> task) {
            for (int i = tail - 1; i - head >= 0; i--) {
                if (ring[i & ring.length - 1] != task) continue;
                for (; i + 1 != tail; i++) ring[i & ring.length - 1] = ring[i + 1 & ring.length - 1];
                ring[--tail & ring.length - 1] = null;
                return true;
            }
            return false;
        }

        int size() {
            return tail - head;
        }
    }

    /** The default factory: plain workers. */
    private static final class DefaultFactory implements ForkJoinWorkerThreadFactory {
        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return new ForkJoinWorkerThread(null, pool, false);
        }
    }

    public static final ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory = new DefaultFactory();
    private static int pools;

    private static final class Common {
        static final ForkJoinPool POOL = make();

        private static ForkJoinPool make() {
            int n = Runtime.getRuntime().availableProcessors() - 1;
            try {
                n = Integer.parseInt(System.getProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "" + n));
            } catch (NumberFormatException e) {
                n = Runtime.getRuntime().availableProcessors() - 1;
            }
            return new ForkJoinPool(Math.max(0, Math.min(n, MAX_PARALLELISM)), "ForkJoinPool.commonPool-worker-");
        }
    }

    private final Object monitor = new Object();
    private final String prefix;
    private final ForkJoinWorkerThreadFactory factory;
    final Thread.UncaughtExceptionHandler handler;
    private final boolean async, common;
    private volatile int parallelism;
    private final int corePoolSize, maximumPoolSize;
    private final Predicate<? super ForkJoinPool> saturate;
    private final long keepAliveNanos;
    private final WorkQueue submissions = new WorkQueue();
    /** Replaced when it changes; written with the monitor held, as are the numbers below. */
    private volatile ForkJoinWorkerThread[] workers = new ForkJoinWorkerThread[0];
    private volatile int idle;
    private int threads, blocked, nextName = 1, nextIndex, wakes;
    private long steals;
    private volatile int state = RUNNING;
    private ScheduledThreadPoolExecutor delayer;
    private boolean cancelDelayed;

    public ForkJoinPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ForkJoinPool(int parallelism) {
        this(parallelism, defaultForkJoinWorkerThreadFactory, null, false);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory, Thread.UncaughtExceptionHandler handler,
            boolean asyncMode) {
        this(parallelism, factory, handler, asyncMode, 0, MAX_PARALLELISM, 1, null, 60_000L, TimeUnit.MILLISECONDS);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory, Thread.UncaughtExceptionHandler handler,
            boolean asyncMode, int corePoolSize, int maximumPoolSize, int minimumRunnable,
            Predicate<? super ForkJoinPool> saturate, long keepAliveTime, TimeUnit unit) {
        Objects.requireNonNull(factory);
        Objects.requireNonNull(unit);
        if (parallelism <= 0 || parallelism > MAX_PARALLELISM || maximumPoolSize < parallelism || keepAliveTime <= 0L)
            throw new IllegalArgumentException();
        this.parallelism = parallelism;
        this.factory = factory;
        this.handler = handler;
        async = asyncMode;
        common = false;
        this.corePoolSize = Math.min(Math.max(corePoolSize, parallelism), MAX_PARALLELISM);
        this.maximumPoolSize = Math.min(maximumPoolSize, MAX_PARALLELISM);
        this.saturate = saturate;
        keepAliveNanos = Math.max(20_000_000L, unit.toNanos(keepAliveTime));
        synchronized (Common.class) {
            prefix = "ForkJoinPool-" + ++pools + "-worker-";
        }
    }

    private ForkJoinPool(int parallelism, String prefix) {
        this.parallelism = parallelism;
        this.prefix = prefix;
        factory = defaultForkJoinWorkerThreadFactory;
        handler = null;
        async = false;
        common = true;
        corePoolSize = Math.max(1, parallelism);
        maximumPoolSize = MAX_PARALLELISM;
        saturate = null;
        keepAliveNanos = 60_000_000_000L;
    }

    public static ForkJoinPool commonPool() {
        return Common.POOL;
    }

    final String nextWorkerName() {
        synchronized (monitor) {
            return prefix + nextName++;
        }
    }

    final int nextIndex() {
        synchronized (monitor) {
            return nextIndex++;
        }
    }

    // Workers

    /** A task for a worker: its own, what came from outside, or one of another worker's. */
    private ForkJoinTask<?> find(ForkJoinWorkerThread w) {
        ForkJoinTask<?> t = async ? w.queue.poll() : w.queue.pop();
        if (t != null) return t;
        t = steal(w);
        return t != null ? t : submissions.poll();
    }

    private ForkJoinTask<?> steal(ForkJoinWorkerThread thief) {
        ForkJoinWorkerThread[] all = workers;
        int from = thief == null ? 0 : thief.getPoolIndex();
        for (int i = 0; i < all.length; i++) {
            ForkJoinWorkerThread victim = all[(i + from & Integer.MAX_VALUE) % all.length];
            ForkJoinTask<?> t = victim == thief ? null : victim.queue.poll();
            if (t != null) {
                stolen();
                return t;
            }
        }
        return null;
    }

    private void stolen() {
        synchronized (monitor) {
            steals++;
        }
    }

    /** What a worker does until it is not needed any more. */
    final void work(ForkJoinWorkerThread w) {
        while (state < STOP) {
            ForkJoinTask<?> t = find(w);
            if (t != null) {
                t.doExec();
                if (Thread.interrupted() && state >= STOP) return;
            } else if (!awaitWork(w)) {
                return;
            }
        }
    }

    private boolean hasWork() {
        if (submissions.size() > 0) return true;
        for (ForkJoinWorkerThread w : workers) if (w.queue.size() > 0) return true;
        return false;
    }

    /** Waits for work; false where the worker should end. */
    private boolean awaitWork(ForkJoinWorkerThread w) {
        synchronized (monitor) {
            if (state >= STOP) return false;
            if (threads - blocked > Math.max(1, parallelism) && !hasWork()) return false;
            idle++;
            if (idle >= threads) monitor.notifyAll();
            long deadline = System.nanoTime() + keepAliveNanos;
            try {
                int seen = wakes;
                while (!hasWork() && seen == wakes) {
                    if (state == SHUTDOWN && idle >= threads) return false;
                    if (state >= STOP) return false;
                    long left = deadline - System.nanoTime();
                    if (left <= 0) return false;
                    try {
                        TimeUnit.NANOSECONDS.timedWait(monitor, left);
                    } catch (InterruptedException e) {
                        if (state >= STOP) return false;
                    }
                }
                return true;
            } finally {
                idle--;
            }
        }
    }

    /** There is a new task: wakes an idle worker or starts one. */
    final void signalWork() {
        if (idle == 0 && threads - blocked >= parallelism) return;
        ForkJoinWorkerThread started;
        synchronized (monitor) {
            if (idle > 0) {
                wakes++;
                monitor.notifyAll();
                return;
            }
            started = spawnIfNeeded();
        }
        if (started != null) started.start();
    }

    /** With the monitor held: a new worker if fewer run than should. */
    private ForkJoinWorkerThread spawnIfNeeded() {
        if (state >= STOP || threads - blocked >= Math.max(1, parallelism) || threads >= maximumPoolSize) return null;
        ForkJoinWorkerThread w = factory.newThread(this);
        if (w == null) return null;
        threads++;
        ForkJoinWorkerThread[] more = java.util.Arrays.copyOf(workers, workers.length + 1);
        more[workers.length] = w;
        workers = more;
        return w;
    }

    /** A worker's last act. */
    final void ended(ForkJoinWorkerThread w, Throwable thrown) {
        ArrayList<ForkJoinTask<?>> rest = new ArrayList<>();
        for (ForkJoinTask<?> t; (t = w.queue.poll()) != null; ) rest.add(t);
        synchronized (monitor) {
            ArrayList<ForkJoinWorkerThread> others = new ArrayList<>();
            for (ForkJoinWorkerThread o : workers) if (o != w) others.add(o);
            workers = others.toArray(new ForkJoinWorkerThread[0]);
            threads--;
            tryTerminate();
            monitor.notifyAll();
        }
        for (ForkJoinTask<?> t : rest) {
            if (state >= STOP) t.cancel(false);
            else submissions.push(t);
        }
        if (!rest.isEmpty()) signalWork();
        if (thrown != null) ibrik.lang.Unsafe.throwException(thrown);
    }

    /** With the monitor held. */
    private void tryTerminate() {
        if (state == SHUTDOWN && idle >= threads && !hasWork() && !delaying()) {
            state = STOP;
            monitor.notifyAll();
        }
        if (state == STOP && threads == 0) {
            state = TERMINATED;
            monitor.notifyAll();
        }
    }

    private boolean delaying() {
        return delayer != null && !delayer.getQueue().isEmpty();
    }

    /** The current thread is about to wait: another one may run in its place. */
    private static ForkJoinPool beginBlocking() {
        if (!(Thread.currentThread() instanceof ForkJoinWorkerThread w)) return null;
        ForkJoinPool p = w.pool;
        ForkJoinWorkerThread started = null;
        synchronized (p.monitor) {
            p.blocked++;
            if (p.hasWork()) {
                if (p.idle > 0) {
                    p.wakes++;
                    p.monitor.notifyAll();
                } else {
                    started = p.spawnIfNeeded();
                }
            }
        }
        if (started != null) started.start();
        return p;
    }

    private void endBlocking() {
        synchronized (monitor) {
            blocked--;
        }
    }

    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        Objects.requireNonNull(blocker);
        if (blocker.isReleasable()) return;
        ForkJoinPool p = beginBlocking();
        try {
            while (!blocker.isReleasable() && !blocker.block()) continue;
        } finally {
            if (p != null) p.endBlocking();
        }
    }

    /** A task that is to run later: into the current worker's queue, or the common pool's. */
    static void fork(ForkJoinTask<?> task) {
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w) {
            w.queue.push(task);
            w.pool.signalWork();
        } else {
            commonPool().external(task);
        }
    }

    final void external(ForkJoinTask<?> task) {
        if (state != RUNNING) throw new RejectedExecutionException();
        submissions.push(task);
        signalWork();
    }

    /** Whether the current thread could take the task back before another one began it. */
    static boolean tryUnfork(ForkJoinTask<?> task) {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.queue.unpush(task)
            : commonPool().submissions.unpush(task);
    }

    /**
     * Waits until the task is done, running others where that is safe: a worker runs what there is, a thread from
     * outside runs the task itself if it stands in the common pool's queue and nobody began it. Returns whether it is
     * done; not so after the deadline (0: none) or an interrupt (where that ends it).
     */
    static boolean await(ForkJoinTask<?> task, boolean interruptible, long deadline) {
        if (task.status < 0) return true;
        boolean interrupted = false;
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w) {
            ForkJoinPool p = w.pool;
            if (w.queue.unpush(task) || w.queue.remove(task)) task.doExec();
            while (task.status >= 0) {
                if (interruptible && Thread.currentThread().isInterrupted()) return false;
                ForkJoinTask<?> t = w.queue.takeToHelp(p.async, null);
                if (t == null) t = p.stealToHelp(w, null);
                if (t == null) break;
                t.doExec();
            }
        } else if (commonPool().submissions.remove(task)) {
            task.doExec();
        } else if (task instanceof CountedCompleter<?> c) {
            c.helpExternally(commonPool());
        }
        if (task.status < 0) return true;
        ForkJoinPool p = beginBlocking();
        try {
            return task.awaitDone(interruptible, deadline);
        } finally {
            if (p != null) p.endBlocking();
        }
    }

    /** A task that may run inside a wait; of the computation with this root, if one is given. */
    final ForkJoinTask<?> stealToHelp(ForkJoinWorkerThread thief, CountedCompleter<?> root) {
        for (ForkJoinWorkerThread victim : workers) {
            ForkJoinTask<?> t = victim == thief ? null : victim.queue.takeToHelp(true, root);
            if (t != null) {
                stolen();
                return t;
            }
        }
        return root == null ? null : submissions.takeToHelp(false, root);
    }

    /** A task that nobody began. */
    final ForkJoinTask<?> anyTask() {
        ForkJoinTask<?> t = submissions.poll();
        return t != null ? t : steal(null);
    }

    // Submission

    private <T extends ForkJoinTask<?>> T put(T task) {
        Objects.requireNonNull(task);
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w && w.pool == this) {
            if (state >= STOP) throw new RejectedExecutionException();
            w.queue.push(task);
            signalWork();
        } else {
            external(task);
        }
        return task;
    }

    public <T> T invoke(ForkJoinTask<T> task) {
        put(task);
        return task.join();
    }

    public void execute(ForkJoinTask<?> task) {
        put(task);
    }

    @Override
    public void execute(Runnable task) {
        put(task instanceof ForkJoinTask<?> t ? t : new ForkJoinTask.RunnableExecuteAction(Objects.requireNonNull(task)));
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        return put(task);
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return put(new ForkJoinTask.AdaptedCallable<>(Objects.requireNonNull(task), true));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return put(new ForkJoinTask.AdaptedRunnable<>(Objects.requireNonNull(task), result, true));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ForkJoinTask<?> submit(Runnable task) {
        return put(task instanceof ForkJoinTask<?> t ? (ForkJoinTask<Void>) t
            : new ForkJoinTask.AdaptedRunnable<Void>(Objects.requireNonNull(task), null, true));
    }

    public <T> ForkJoinTask<T> externalSubmit(ForkJoinTask<T> task) {
        external(Objects.requireNonNull(task));
        return task;
    }

    public <T> ForkJoinTask<T> lazySubmit(ForkJoinTask<T> task) {
        return put(task);
    }

    public int setParallelism(int size) {
        if (size < 1 || size > MAX_PARALLELISM) throw new IllegalArgumentException();
        synchronized (monitor) {
            int old = parallelism;
            parallelism = size;
            return old;
        }
    }

    private <T> List<Future<T>> all(Collection<? extends Callable<T>> tasks) {
        ArrayList<Future<T>> futures = new ArrayList<>(tasks.size());
        try {
            for (Callable<T> c : tasks) futures.add(submit(c));
            return futures;
        } catch (Throwable t) {
            for (Future<T> f : futures) f.cancel(true);
            throw t;
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) {
        List<Future<T>> futures = all(tasks);
        for (Future<T> f : futures) ((ForkJoinTask<?>) f).quietlyJoin();
        return futures;
    }

    public <T> List<Future<T>> invokeAllUninterruptibly(Collection<? extends Callable<T>> tasks) {
        return invokeAll(tasks);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        List<Future<T>> futures = all(tasks);
        for (Future<T> f : futures) {
            long left = Math.max(0, deadline - System.nanoTime());
            if (!((ForkJoinTask<?>) f).quietlyJoin(left, TimeUnit.NANOSECONDS)) f.cancel(true);
        }
        return futures;
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        return super.invokeAny(tasks);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return super.invokeAny(tasks, timeout, unit);
    }

    // Delayed tasks

    private ScheduledThreadPoolExecutor delayer() {
        synchronized (monitor) {
            if (state != RUNNING) throw new RejectedExecutionException();
            if (delayer == null) {
                String name = (common ? "ForkJoinPool.commonPool" : prefix.substring(0, prefix.length() - 8))
                    + "-delayScheduler";
                delayer = new ScheduledThreadPoolExecutor(1, r -> {
                    Thread t = new Thread(r, name);
                    t.setDaemon(true);
                    return t;
                });
                delayer.setRemoveOnCancelPolicy(true);
            }
            return delayer;
        }
    }

    /** A delayed task: when its time has come it goes to the pool. */
    private final class Delayed1<V> extends FutureTask<V> implements ScheduledFuture<V> {
        volatile ScheduledFuture<?> trigger;

        Delayed1(Callable<V> c) {
            super(c);
        }

        /** Runs it once more later where it did not fail. */
        boolean again() {
            return runAndReset();
        }

        @Override
        public long getDelay(TimeUnit unit) {
            ScheduledFuture<?> t = trigger;
            return t == null ? 0 : t.getDelay(unit);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        protected void done() {
            ScheduledFuture<?> t = trigger;
            if (t != null && isCancelled()) t.cancel(false);
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(Executors.callable(command, null), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        Delayed1<V> task = new Delayed1<>(Objects.requireNonNull(callable));
        task.trigger = delayer().schedule(() -> execute((Runnable) task), delay, unit);
        return task;
    }

    private ScheduledFuture<?> repeat(Runnable command, long first, long period, boolean fixedRate, TimeUnit unit) {
        Objects.requireNonNull(command);
        if (period <= 0L) throw new IllegalArgumentException();
        Delayed1<Object> task = new Delayed1<>(Executors.callable(command));
        long step = unit.toNanos(period);
        long[] time = {System.nanoTime() + unit.toNanos(first)};
        task.trigger = delayer().schedule(() -> execute(() -> repeatOnce(task, time, step, fixedRate)), first, unit);
        return task;
    }

    private void repeatOnce(Delayed1<Object> task, long[] time, long step, boolean fixedRate) {
        if (!task.again() || isShutdown()) return;
        time[0] = (fixedRate ? time[0] : System.nanoTime()) + step;
        task.trigger = delayer().schedule(() -> execute(() -> repeatOnce(task, time, step, fixedRate)),
            Math.max(0, time[0] - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        return repeat(command, initialDelay, period, true, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        return repeat(command, initialDelay, delay, false, unit);
    }

    public void cancelDelayedTasksOnShutdown() {
        synchronized (monitor) {
            cancelDelayed = true;
        }
    }

    public <V> ForkJoinTask<V> submitWithTimeout(Callable<V> callable, long timeout, TimeUnit unit,
            java.util.function.Consumer<? super ForkJoinTask<V>> timeoutAction) {
        ForkJoinTask<V> task = new ForkJoinTask.AdaptedCallable<>(Objects.requireNonNull(callable), true);
        ScheduledFuture<?> timer = delayer().schedule(() -> {
            if (task.isDone()) return;
            if (timeoutAction == null) task.cancel(true);
            else timeoutAction.accept(task);
        }, timeout, unit);
        Objects.requireNonNull(timer);
        return put(task);
    }

    // State

    public ForkJoinWorkerThreadFactory getFactory() {
        return factory;
    }

    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    public int getParallelism() {
        return Math.max(1, parallelism);
    }

    public static int getCommonPoolParallelism() {
        return commonPool().getParallelism();
    }

    public int getPoolSize() {
        synchronized (monitor) {
            return threads;
        }
    }

    public boolean getAsyncMode() {
        return async;
    }

    public int getRunningThreadCount() {
        synchronized (monitor) {
            return Math.max(0, threads - idle - blocked);
        }
    }

    public int getActiveThreadCount() {
        synchronized (monitor) {
            return threads - idle;
        }
    }

    public boolean isQuiescent() {
        synchronized (monitor) {
            return idle >= threads && !hasWork();
        }
    }

    public long getStealCount() {
        synchronized (monitor) {
            return steals;
        }
    }

    public long getQueuedTaskCount() {
        long n = 0;
        for (ForkJoinWorkerThread w : workers) n += w.queue.size();
        return n;
    }

    public long getDelayedTaskCount() {
        synchronized (monitor) {
            return delayer == null ? 0 : delayer.getQueue().size();
        }
    }

    public int getQueuedSubmissionCount() {
        return submissions.size();
    }

    public boolean hasQueuedSubmissions() {
        return submissions.size() > 0;
    }

    protected ForkJoinTask<?> pollSubmission() {
        return submissions.poll();
    }

    protected int drainTasksTo(Collection<? super ForkJoinTask<?>> c) {
        int n = 0;
        for (ForkJoinTask<?> t; (t = anyTask()) != null; n++) c.add(t);
        return n;
    }

    @Override
    public String toString() {
        String name = state == RUNNING ? "Running" : state == TERMINATED ? "Terminated"
            : state == STOP ? "Terminating" : "Shutting down";
        return super.toString() + "[" + name + ", parallelism = " + getParallelism() + ", size = " + getPoolSize()
            + ", active = " + getActiveThreadCount() + ", running = " + getRunningThreadCount() + ", steals = "
            + getStealCount() + ", tasks = " + getQueuedTaskCount() + ", submissions = " + getQueuedSubmissionCount() + "]";
    }

    @Override
    public void shutdown() {
        if (common) return;
        synchronized (monitor) {
            if (state == RUNNING) state = SHUTDOWN;
            if (delayer != null) {
                if (cancelDelayed) delayer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
                delayer.shutdown();
            }
            tryTerminate();
            monitor.notifyAll();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        if (common) return Collections.emptyList();
        synchronized (monitor) {
            if (state < STOP) state = STOP;
            if (delayer != null) delayer.shutdownNow();
            for (ForkJoinWorkerThread w : workers) w.interrupt();
            tryTerminate();
            monitor.notifyAll();
        }
        for (ForkJoinTask<?> t; (t = anyTask()) != null; ) t.cancel(false);
        return Collections.emptyList();
    }

    @Override
    public boolean isTerminated() {
        return state == TERMINATED;
    }

    public boolean isTerminating() {
        return state == STOP;
    }

    @Override
    public boolean isShutdown() {
        return state != RUNNING;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        if (common) {
            awaitQuiescence(timeout, unit);
            return false;
        }
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (monitor) {
            while (state != TERMINATED) {
                tryTerminate();
                if (state == TERMINATED) break;
                long left = deadline - System.nanoTime();
                if (left <= 0) return false;
                TimeUnit.NANOSECONDS.timedWait(monitor, state == SHUTDOWN ? Math.min(left, 10_000_000L) : left);
            }
            return true;
        }
    }

    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        ForkJoinWorkerThread w = Thread.currentThread() instanceof ForkJoinWorkerThread x && x.pool == this ? x : null;
        while (true) {
            ForkJoinTask<?> t = w != null ? find(w) : anyTask();
            if (t != null) {
                t.doExec();
            } else {
                synchronized (monitor) {
                    if (idle >= threads - (w == null ? 0 : 1) && !hasWork()) return true;
                }
                if (deadline - System.nanoTime() <= 0) return false;
                LockSupport.parkNanos(100_000L);
            }
        }
    }

    @Override
    public void close() {
        if (!common) super.close();
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new ForkJoinTask.AdaptedRunnable<>(runnable, value, true);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new ForkJoinTask.AdaptedCallable<>(callable, true);
    }
}
