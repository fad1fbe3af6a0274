package java.util.concurrent;

/** A thread of a ForkJoinPool; its queue holds the tasks that its tasks forked. */
public class ForkJoinWorkerThread extends Thread {
    final ForkJoinPool pool;
    final ForkJoinPool.WorkQueue queue = new ForkJoinPool.WorkQueue();
    private final int index;

    protected ForkJoinWorkerThread(ForkJoinPool pool) {
        this(null, pool, false);
    }

    protected ForkJoinWorkerThread(ThreadGroup group, ForkJoinPool pool, boolean preserveThreadLocals) {
        super(group, null, pool.nextWorkerName(), 0L, !preserveThreadLocals);
        this.pool = pool;
        index = pool.nextIndex();
        setDaemon(true);
        if (pool.handler != null) setUncaughtExceptionHandler(pool.handler);
    }

    public ForkJoinPool getPool() {
        return pool;
    }

    public int getPoolIndex() {
        return index;
    }

    public int getQueuedTaskCount() {
        return queue.size();
    }

    protected void onStart() {}

    protected void onTermination(Throwable exception) {}

    @Override
    public void run() {
        Throwable thrown = null;
        try {
            onStart();
            pool.work(this);
        } catch (Throwable t) {
            thrown = t;
        } finally {
            try {
                onTermination(thrown);
            } catch (Throwable t) {
                if (thrown == null) thrown = t;
            } finally {
                pool.ended(this, thrown);
            }
        }
    }
}
