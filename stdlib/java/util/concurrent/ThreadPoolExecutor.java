package java.util.concurrent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadPoolExecutor extends AbstractExecutorService {
    private static final int RUNNING = 0, SHUTDOWN = 1, STOP = 2, TERMINATED = 3;

    private final BlockingQueue<Runnable> queue;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition termination = lock.newCondition();
    private final Set<Worker> workers = new HashSet<>();
    private volatile int state = RUNNING;
    private volatile int corePoolSize, maximumPoolSize;
    private volatile long keepAliveNanos;
    private volatile boolean allowCoreThreadTimeOut;
    private volatile ThreadFactory threadFactory;
    private volatile RejectedExecutionHandler handler;
    private int largestPoolSize;
    private long completedTasks;

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), new AbortPolicy());
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue,
            ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, new AbortPolicy());
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue,
            RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), handler);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue,
            ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        if (corePoolSize < 0) throw new IllegalArgumentException("corePoolSize must be non-negative");
        if (maximumPoolSize <= 0) throw new IllegalArgumentException("maximumPoolSize must be positive");
        if (maximumPoolSize < corePoolSize)
            throw new IllegalArgumentException("maximumPoolSize must be greater than or equal to corePoolSize");
        if (keepAliveTime < 0) throw new IllegalArgumentException("keepAliveTime must be non-negative");
        this.queue = Objects.requireNonNull(workQueue, "workQueue");
        this.threadFactory = Objects.requireNonNull(threadFactory, "threadFactory");
        this.handler = Objects.requireNonNull(handler, "handler");
        this.corePoolSize = corePoolSize;
        this.maximumPoolSize = maximumPoolSize;
        this.keepAliveNanos = Objects.requireNonNull(unit, "unit").toNanos(keepAliveTime);
    }

    private final class Worker implements Runnable {
        private Runnable firstTask;
        private Thread thread;
        private volatile boolean busy;
        private long completed;

        Worker(Runnable firstTask) {
            this.firstTask = firstTask;
            busy = firstTask != null;
        }

        @Override
        public void run() {
            boolean abrupt = true;
            try {
                Runnable task = firstTask;
                firstTask = null;
                while (task != null || (task = nextTask(this)) != null) {
                    busy = true;
                    if (state < STOP) Thread.interrupted();
                    try {
                        runOne(task);
                    } finally {
                        busy = false;
                        completed++;
                        task = null;
                    }
                }
                abrupt = false;
            } finally {
                exit(this, abrupt);
            }
        }

        private void runOne(Runnable task) {
            beforeExecute(thread, task);
            try {
                task.run();
                afterExecute(task, null);
            } catch (Throwable t) {
                afterExecute(task, t);
                throw t;
            }
        }
    }

    /** The next task; null where the worker should end. */
    private Runnable nextTask(Worker w) {
        boolean timedOut = false;
        while (true) {
            if (state >= STOP || state == SHUTDOWN && queue.isEmpty()) return null;
            int size = getPoolSize();
            boolean timed = allowCoreThreadTimeOut || size > corePoolSize;
            if ((size > maximumPoolSize || timed && timedOut) && retire(w, timedOut)) return null;
            try {
                Runnable r = timed ? queue.poll(keepAliveNanos, TimeUnit.NANOSECONDS) : queue.take();
                if (r != null) return r;
                timedOut = true;
            } catch (InterruptedException e) {
                timedOut = false;
            }
        }
    }

    /** Takes a worker out that is one too many, or idle for long; never the last one while there are tasks. */
    private boolean retire(Worker w, boolean timedOut) {
        lock.lock();
        try {
            int size = workers.size();
            boolean tooMany = size > maximumPoolSize || timedOut && (allowCoreThreadTimeOut || size > corePoolSize);
            if (!tooMany || size <= 1 && !queue.isEmpty()) return false;
            workers.remove(w);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes the workers that wait for a task, to look at the sizes and times anew. */
    private void interruptIdle() {
        lock.lock();
        try {
            for (Worker w : workers) if (!w.busy && w.thread != null) w.thread.interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void exit(Worker w, boolean abrupt) {
        lock.lock();
        try {
            workers.remove(w);
            completedTasks += w.completed;
            if (abrupt && state < STOP || state < STOP && workers.isEmpty() && !queue.isEmpty()) startWorker(null);
            tryTerminate();
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock held. */
    private void tryTerminate() {
        if (state == RUNNING || state == TERMINATED || state == SHUTDOWN && !queue.isEmpty()) return;
        if (!workers.isEmpty()) {
            for (Worker w : workers) if (!w.busy && w.thread != null) w.thread.interrupt();
            return;
        }
        try {
            terminated();
        } finally {
            state = TERMINATED;
            termination.signalAll();
        }
    }

    /** Called with the lock held; false where the factory gives no thread. */
    private boolean startWorker(Runnable firstTask) {
        Worker w = new Worker(firstTask);
        Thread t = threadFactory.newThread(w);
        if (t == null) return false;
        w.thread = t;
        workers.add(w);
        largestPoolSize = Math.max(largestPoolSize, workers.size());
        t.start();
        return true;
    }

    private boolean addWorker(Runnable firstTask, boolean core) {
        lock.lock();
        try {
            if (state >= STOP || state == SHUTDOWN && (firstTask != null || queue.isEmpty())) return false;
            if (workers.size() >= (core ? corePoolSize : maximumPoolSize)) return false;
            return startWorker(firstTask);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command, "command");
        if (getPoolSize() < corePoolSize && addWorker(command, true)) return;
        if (state == RUNNING && queue.offer(command)) {
            if (state != RUNNING && remove(command)) reject(command);
            else if (getPoolSize() == 0) addWorker(null, false);
        } else if (!addWorker(command, false)) {
            reject(command);
        }
    }

    final void reject(Runnable command) {
        handler.rejectedExecution(command, this);
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            if (state < SHUTDOWN) state = SHUTDOWN;
            onShutdown();
            for (Worker w : workers) if (!w.busy) w.thread.interrupt();
            tryTerminate();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> rest = new ArrayList<>();
        lock.lock();
        try {
            if (state < STOP) state = STOP;
            for (Worker w : workers) w.thread.interrupt();
            queue.drainTo(rest);
            tryTerminate();
        } finally {
            lock.unlock();
        }
        return rest;
    }

    /** Lets a pool of delayed tasks forget those that are not to run any more; with the lock held. */
    void onShutdown() {}

    /** After shutdownNow. */
    final boolean isStopped() {
        return state >= STOP;
    }

    /** Starts a thread, if there are less than the core. */
    final void ensurePrestart() {
        int n = getPoolSize();
        if (n < corePoolSize) addWorker(null, true);
        else if (n == 0) addWorker(null, false);
    }

    @Override
    public boolean isShutdown() {
        return state >= SHUTDOWN;
    }

    public boolean isTerminating() {
        return state == SHUTDOWN || state == STOP;
    }

    @Override
    public boolean isTerminated() {
        return state == TERMINATED;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lock();
        try {
            while (state != TERMINATED) {
                if (nanos <= 0) return false;
                nanos = termination.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void setThreadFactory(ThreadFactory threadFactory) {
        this.threadFactory = Objects.requireNonNull(threadFactory, "threadFactory");
    }

    public ThreadFactory getThreadFactory() {
        return threadFactory;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        this.handler = Objects.requireNonNull(handler, "handler");
    }

    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    public void setCorePoolSize(int corePoolSize) {
        if (corePoolSize < 0) throw new IllegalArgumentException("corePoolSize must be non-negative");
        if (maximumPoolSize < corePoolSize)
            throw new IllegalArgumentException("corePoolSize must be less than or equal to maximumPoolSize");
        int more = corePoolSize - this.corePoolSize;
        this.corePoolSize = corePoolSize;
        if (getPoolSize() > corePoolSize) interruptIdle();
        for (int k = Math.min(more, queue.size()); k > 0 && addWorker(null, true) && !queue.isEmpty(); k--) {
        }
    }

    public int getCorePoolSize() {
        return corePoolSize;
    }

    public boolean prestartCoreThread() {
        return addWorker(null, true);
    }

    public int prestartAllCoreThreads() {
        int n = 0;
        while (addWorker(null, true)) n++;
        return n;
    }

    public boolean allowsCoreThreadTimeOut() {
        return allowCoreThreadTimeOut;
    }

    public void allowCoreThreadTimeOut(boolean value) {
        if (value && keepAliveNanos <= 0) throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        if (value == allowCoreThreadTimeOut) return;
        allowCoreThreadTimeOut = value;
        if (value) interruptIdle();
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        if (maximumPoolSize <= 0) throw new IllegalArgumentException("maximumPoolSize must be positive");
        if (maximumPoolSize < corePoolSize)
            throw new IllegalArgumentException("maximumPoolSize must be greater than or equal to corePoolSize");
        this.maximumPoolSize = maximumPoolSize;
        if (getPoolSize() > maximumPoolSize) interruptIdle();
    }

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setKeepAliveTime(long time, TimeUnit unit) {
        if (time < 0) throw new IllegalArgumentException("time must be non-negative");
        if (time == 0 && allowCoreThreadTimeOut)
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        long nanos = Objects.requireNonNull(unit, "unit").toNanos(time);
        boolean less = nanos < keepAliveNanos;
        keepAliveNanos = nanos;
        if (less) interruptIdle();
    }

    public long getKeepAliveTime(TimeUnit unit) {
        return unit.convert(keepAliveNanos, TimeUnit.NANOSECONDS);
    }

    public BlockingQueue<Runnable> getQueue() {
        return queue;
    }

    public boolean remove(Runnable task) {
        boolean removed = queue.remove(task);
        lock.lock();
        try {
            tryTerminate();
        } finally {
            lock.unlock();
        }
        return removed;
    }

    public void purge() {
        queue.removeIf(r -> r instanceof Future<?> f && f.isCancelled());
    }

    public int getPoolSize() {
        lock.lock();
        try {
            return workers.size();
        } finally {
            lock.unlock();
        }
    }

    public int getActiveCount() {
        lock.lock();
        try {
            int n = 0;
            for (Worker w : workers) if (w.busy) n++;
            return n;
        } finally {
            lock.unlock();
        }
    }

    public int getLargestPoolSize() {
        lock.lock();
        try {
            return largestPoolSize;
        } finally {
            lock.unlock();
        }
    }

    public long getTaskCount() {
        lock.lock();
        try {
            long n = completedTasks + queue.size();
            for (Worker w : workers) n += w.completed + (w.busy ? 1 : 0);
            return n;
        } finally {
            lock.unlock();
        }
    }

    public long getCompletedTaskCount() {
        lock.lock();
        try {
            long n = completedTasks;
            for (Worker w : workers) n += w.completed;
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        String name = state == RUNNING ? "Running" : state == TERMINATED ? "Terminated" : "Shutting down";
        return super.toString() + "[" + name + ", pool size = " + getPoolSize() + ", active threads = " + getActiveCount()
            + ", queued tasks = " + queue.size() + ", completed tasks = " + getCompletedTaskCount() + "]";
    }

    protected void beforeExecute(Thread t, Runnable r) {}

    protected void afterExecute(Runnable r, Throwable t) {}

    protected void terminated() {}

    @Deprecated(since = "9", forRemoval = true)
    protected void finalize() {}

    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        public CallerRunsPolicy() {}

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) r.run();
        }
    }

    public static class AbortPolicy implements RejectedExecutionHandler {
        public AbortPolicy() {}

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            throw new RejectedExecutionException("Task " + r + " rejected from " + e);
        }
    }

    public static class DiscardPolicy implements RejectedExecutionHandler {
        public DiscardPolicy() {}

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {}
    }

    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        public DiscardOldestPolicy() {}

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (e.isShutdown()) return;
            e.getQueue().poll();
            e.execute(r);
        }
    }
}
