package java.util.concurrent;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private volatile boolean continueAfterShutdown;
    private volatile boolean delayedAfterShutdown = true;
    private volatile boolean removeOnCancel;

    public ScheduledThreadPoolExecutor(int corePoolSize) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new DelayedWorkQueue());
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new DelayedWorkQueue(), threadFactory);
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new DelayedWorkQueue(), handler);
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new DelayedWorkQueue(), threadFactory, handler);
    }

    private final class ScheduledFutureTask<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final long sequence = SEQUENCE.getAndIncrement();
        private volatile long time;
        /** Positive: fixed rate; negative: fixed delay; 0: once. */
        private final long period;
        private RunnableScheduledFuture<V> outer = this;

        ScheduledFutureTask(Runnable r, V result, long time, long period) {
            super(r, result);
            this.time = time;
            this.period = period;
        }

        ScheduledFutureTask(Callable<V> c, long time) {
            super(c);
            this.time = time;
            period = 0;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(time - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            if (other == this) return 0;
            if (other instanceof ScheduledFutureTask<?> x) {
                long diff = time - x.time;
                return diff < 0 ? -1 : diff > 0 ? 1 : sequence < x.sequence ? -1 : 1;
            }
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        public boolean isPeriodic() {
            return period != 0;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled && removeOnCancel) ScheduledThreadPoolExecutor.this.remove(this);
            return cancelled;
        }

        @Override
        public void run() {
            if (!mayRun(this)) {
                cancel(false);
            } else if (!isPeriodic()) {
                super.run();
            } else if (runAndReset()) {
                time = period > 0 ? time + period : triggerTime(-period);
                again(outer);
            }
        }
    }

    /** Tasks by time, as a queue of the executor. */
    private static final class DelayedWorkQueue extends LockedQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings({"unchecked", "rawtypes"})
        DelayedWorkQueue() {
            super((java.util.Queue) new java.util.PriorityQueue<Delayed>(), Integer.MAX_VALUE, false);
        }

        @Override
        boolean append(Runnable e) {
            items.add(e);
            notEmpty.signalAll();
            return true;
        }

        private long delay() {
            Runnable first = items.peek();
            return first == null ? Long.MAX_VALUE : ((Delayed) first).getDelay(TimeUnit.NANOSECONDS);
        }

        @Override
        Runnable extract() {
            return delay() > 0 ? null : items.poll();
        }

        @Override
        public Runnable take() throws InterruptedException {
            return await(Long.MAX_VALUE);
        }

        @Override
        public Runnable poll(long timeout, TimeUnit unit) throws InterruptedException {
            return await(unit.toNanos(timeout));
        }

        private Runnable await(long nanos) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (true) {
                    Runnable r = extract();
                    if (r != null || nanos <= 0) return r;
                    long wait = Math.min(nanos, Math.max(1, delay()));
                    if (wait == Long.MAX_VALUE) {
                        notEmpty.await();
                    } else {
                        long left = notEmpty.awaitNanos(wait);
                        if (nanos != Long.MAX_VALUE) nanos -= wait - left;
                    }
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int drainTo(java.util.Collection<? super Runnable> c, int maxElements) {
            lock.lock();
            try {
                int n = 0;
                for (Runnable r; n < maxElements && (r = items.poll()) != null; n++) c.add(r);
                return n;
            } finally {
                lock.unlock();
            }
        }
    }

    private long triggerTime(long delay) {
        return System.nanoTime() + Math.min(delay, Long.MAX_VALUE >> 1);
    }

    private long triggerTime(long delay, TimeUnit unit) {
        return triggerTime(unit.toNanos(delay < 0 ? 0 : delay));
    }

    private boolean mayRun(RunnableScheduledFuture<?> task) {
        if (!isShutdown()) return true;
        if (isStopped()) return false;
        return task.isPeriodic() ? continueAfterShutdown
            : delayedAfterShutdown || task.getDelay(TimeUnit.NANOSECONDS) <= 0;
    }

    private void delayedExecute(RunnableScheduledFuture<?> task) {
        if (isShutdown()) {
            reject(task);
            return;
        }
        super.getQueue().add(task);
        if (!mayRun(task) && remove(task)) task.cancel(false);
        else ensurePrestart();
    }

    private void again(RunnableScheduledFuture<?> task) {
        if (mayRun(task)) {
            super.getQueue().add(task);
            if (mayRun(task) || !remove(task)) {
                ensurePrestart();
                return;
            }
        }
        task.cancel(false);
    }

    @Override
    void onShutdown() {
        for (Runnable r : super.getQueue().toArray(new Runnable[0])) {
            if (!(r instanceof RunnableScheduledFuture<?> t)) continue;
            boolean keep = t.isPeriodic() ? continueAfterShutdown
                : delayedAfterShutdown || t.getDelay(TimeUnit.NANOSECONDS) <= 0;
            if ((!keep || t.isCancelled()) && super.getQueue().remove(t)) t.cancel(false);
        }
    }

    protected <V> RunnableScheduledFuture<V> decorateTask(Runnable runnable, RunnableScheduledFuture<V> task) {
        return task;
    }

    protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> callable, RunnableScheduledFuture<V> task) {
        return task;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        RunnableScheduledFuture<Void> t =
            decorateTask(command, new ScheduledFutureTask<Void>(command, null, triggerTime(delay, unit), 0));
        delayedExecute(t);
        return t;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (callable == null || unit == null) throw new NullPointerException();
        RunnableScheduledFuture<V> t = decorateTask(callable, new ScheduledFutureTask<V>(callable, triggerTime(delay, unit)));
        delayedExecute(t);
        return t;
    }

    private ScheduledFuture<?> repeat(Runnable command, long initialDelay, TimeUnit unit, long period) {
        ScheduledFutureTask<Void> t = new ScheduledFutureTask<>(command, null, triggerTime(initialDelay, unit), period);
        RunnableScheduledFuture<Void> decorated = decorateTask(command, t);
        t.outer = decorated;
        delayedExecute(decorated);
        return decorated;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        if (period <= 0L) throw new IllegalArgumentException();
        return repeat(command, initialDelay, unit, unit.toNanos(period));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        if (delay <= 0L) throw new IllegalArgumentException();
        return repeat(command, initialDelay, unit, -unit.toNanos(delay));
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean value) {
        continueAfterShutdown = value;
        if (!value && isShutdown()) onShutdown();
    }

    public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
        return continueAfterShutdown;
    }

    public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean value) {
        delayedAfterShutdown = value;
        if (!value && isShutdown()) onShutdown();
    }

    public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
        return delayedAfterShutdown;
    }

    public void setRemoveOnCancelPolicy(boolean value) {
        removeOnCancel = value;
    }

    public boolean getRemoveOnCancelPolicy() {
        return removeOnCancel;
    }

    @Override
    public void shutdown() {
        super.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return super.shutdownNow();
    }

    @Override
    public BlockingQueue<Runnable> getQueue() {
        return super.getQueue();
    }
}
