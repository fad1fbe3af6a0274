package java.util.concurrent;

import ibrik.lang.Unsafe;

/** A task that is complete when as many others as it waits for have said so. */
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {
    private static final long serialVersionUID = 5232453752276485070L;
    private static final long PENDING = Unsafe.fieldOffset(CountedCompleter.class, "pending");

    final CountedCompleter<?> completer;
    private volatile int pending;

    protected CountedCompleter(CountedCompleter<?> completer, int initialPendingCount) {
        this.completer = completer;
        pending = initialPendingCount;
    }

    protected CountedCompleter(CountedCompleter<?> completer) {
        this.completer = completer;
    }

    protected CountedCompleter() {
        completer = null;
    }

    public abstract void compute();

    public void onCompletion(CountedCompleter<?> caller) {}

    public boolean onExceptionalCompletion(Throwable ex, CountedCompleter<?> caller) {
        return true;
    }

    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    public final int getPendingCount() {
        return pending;
    }

    public final void setPendingCount(int count) {
        pending = count;
    }

    public final void addToPendingCount(int delta) {
        Unsafe.getAndAddInt(this, PENDING, delta);
    }

    public final boolean compareAndSetPendingCount(int expected, int count) {
        return Unsafe.compareAndSetInt(this, PENDING, expected, count);
    }

    public final int decrementPendingCountUnlessZero() {
        int c;
        do c = pending;
        while (c != 0 && !compareAndSetPendingCount(c, c - 1));
        return c;
    }

    public final CountedCompleter<?> getRoot() {
        CountedCompleter<?> c = this;
        while (c.completer != null) c = c.completer;
        return c;
    }

    public final void tryComplete() {
        for (CountedCompleter<?> a = this, s = a; ; ) {
            int c = a.pending;
            if (c != 0) {
                if (a.compareAndSetPendingCount(c, c - 1)) return;
                continue;
            }
            a.onCompletion(s);
            s = a;
            a = a.completer;
            if (a == null) {
                s.quietlyComplete();
                return;
            }
        }
    }

    public final void propagateCompletion() {
        for (CountedCompleter<?> a = this; ; ) {
            int c = a.pending;
            if (c != 0) {
                if (a.compareAndSetPendingCount(c, c - 1)) return;
                continue;
            }
            if (a.completer == null) {
                a.quietlyComplete();
                return;
            }
            a = a.completer;
        }
    }

    @Override
    public void complete(T rawResult) {
        setRawResult(rawResult);
        onCompletion(this);
        quietlyComplete();
        if (completer != null) completer.tryComplete();
    }

    public final CountedCompleter<?> firstComplete() {
        int c = decrementPendingCountUnlessZero();
        return c == 0 ? this : null;
    }

    public final CountedCompleter<?> nextComplete() {
        if (completer != null) return completer.firstComplete();
        quietlyComplete();
        return null;
    }

    public final void quietlyCompleteRoot() {
        getRoot().quietlyComplete();
    }

    public final void helpComplete(int maxTasks) {
        ForkJoinPool pool = getPool();
        if (pool == null) pool = ForkJoinPool.commonPool();
        for (int i = 0; i < maxTasks && status >= 0; i++) {
            ForkJoinTask<?> t = pollNextLocalTask();
            if (t == null) t = pool.anyTask();
            if (t == null) return;
            t.doExec();
        }
    }

    /** A thread from outside that waits for this runs tasks of the pool meanwhile. */
    final void helpExternally(ForkJoinPool pool) {
        CountedCompleter<?> root = getRoot();
        while (status >= 0) {
            ForkJoinTask<?> t = pool.stealToHelp(null, root);
            if (t == null) return;
            t.doExec();
        }
    }

    @Override
    boolean canHelp(CountedCompleter<?> root) {
        return root == null || getRoot() == root;
    }

    @Override
    void onFailure(Throwable ex) {
        CountedCompleter<?> s = this, p = this;
        while (s.onExceptionalCompletion(ex, p)) {
            p = s;
            s = s.completer;
            if (s == null || s.isDone()) return;
            s.failQuietly(ex);
        }
    }

    @Override
    protected final boolean exec() {
        compute();
        return false;
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T t) {}
}
