package java.util.concurrent;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class Semaphore implements java.io.Serializable {
    private static final long serialVersionUID = -3222578661600680210L;

    private final Sync sync;

    private abstract static class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1192457210091910933L;

        Sync(int permits) {
            setState(permits);
        }

        final boolean fair() {
            return this instanceof FairSync;
        }

        int permits() {
            return getState();
        }

        int take(int acquires, boolean barging) {
            while (true) {
                if (!barging && fair() && hasQueuedPredecessors()) return -1;
                int available = getState(), remaining = available - acquires;
                if (remaining < 0 || compareAndSetState(available, remaining)) return remaining;
            }
        }

        @Override
        protected int tryAcquireShared(int acquires) {
            return take(acquires, false);
        }

        @Override
        protected boolean tryReleaseShared(int releases) {
            while (true) {
                int current = getState(), next = current + releases;
                if (next < current) throw new Error("Maximum permit count exceeded");
                if (compareAndSetState(current, next)) return true;
            }
        }

        void reduce(int reductions) {
            while (true) {
                int current = getState(), next = current - reductions;
                if (next > current) throw new Error("Permit count underflow");
                if (compareAndSetState(current, next)) return;
            }
        }

        int drain() {
            while (true) {
                int current = getState();
                if (current == 0 || compareAndSetState(current, 0)) return current;
            }
        }
    }

    private static final class NonfairSync extends Sync {
        private static final long serialVersionUID = -2694183684443567898L;

        NonfairSync(int permits) {
            super(permits);
        }
    }

    private static final class FairSync extends Sync {
        private static final long serialVersionUID = 2014338818796000944L;

        FairSync(int permits) {
            super(permits);
        }
    }

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        sync = fair ? new FairSync(permits) : new NonfairSync(permits);
    }

    private static int check(int permits) {
        if (permits < 0) throw new IllegalArgumentException();
        return permits;
    }

    public void acquire() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    public void acquireUninterruptibly() {
        sync.acquireShared(1);
    }

    public boolean tryAcquire() {
        return sync.take(1, true) >= 0;
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    public void release() {
        sync.releaseShared(1);
    }

    public void acquire(int permits) throws InterruptedException {
        sync.acquireSharedInterruptibly(check(permits));
    }

    public void acquireUninterruptibly(int permits) {
        sync.acquireShared(check(permits));
    }

    public boolean tryAcquire(int permits) {
        return sync.take(check(permits), true) >= 0;
    }

    public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(check(permits), unit.toNanos(timeout));
    }

    public void release(int permits) {
        sync.releaseShared(check(permits));
    }

    public int availablePermits() {
        return sync.permits();
    }

    public int drainPermits() {
        return sync.drain();
    }

    protected void reducePermits(int reduction) {
        sync.reduce(check(reduction));
    }

    public boolean isFair() {
        return sync.fair();
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + sync.permits() + "]";
    }
}
