package java.util.concurrent.locks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

public class ReentrantReadWriteLock implements ReadWriteLock, java.io.Serializable {
    private static final long serialVersionUID = -6992448646407690164L;
    private static final long READER = 1L << 32;
    private static final int MAX_COUNT = Integer.MAX_VALUE;

    private final ReadLock readerLock;
    private final WriteLock writerLock;
    final Sync sync;

    /** The state counts readers in its upper half (32 bits) and the writer's holds in its lower one. */
    abstract static class Sync extends AbstractQueuedLongSynchronizer {
        private static final long serialVersionUID = 6317671515068378041L;
        private transient ThreadLocal<int[]> readHolds = ThreadLocal.withInitial(() -> new int[1]);

        final boolean fair() {
            return this instanceof FairSync;
        }

        /** A lock comes out of a stream unlocked. */
        private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
            s.defaultReadObject();
            readHolds = ThreadLocal.withInitial(() -> new int[1]);
            setState(0);
        }

        static int writers(long c) {
            return (int) c;
        }

        static int readers(long c) {
            return (int) (c >>> 32);
        }

        boolean takeWrite(long acquires, boolean barging) {
            Thread current = Thread.currentThread();
            long c = getState();
            if (c != 0) {
                if (writers(c) == 0 || current != getExclusiveOwnerThread()) return false;
                if (writers(c) + acquires > MAX_COUNT) throw new Error("Maximum lock count exceeded");
                setState(c + acquires);
                return true;
            }
            if (!barging && fair() && hasQueuedPredecessors() || !compareAndSetState(0, acquires)) return false;
            setExclusiveOwnerThread(current);
            return true;
        }

        @Override
        protected boolean tryAcquire(long acquires) {
            return takeWrite(acquires, false);
        }

        @Override
        protected boolean tryRelease(long releases) {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            long next = getState() - releases;
            boolean free = writers(next) == 0;
            if (free) setExclusiveOwnerThread(null);
            setState(next);
            return free;
        }

        int takeRead(boolean barging) {
            int[] holds = readHolds.get();
            while (true) {
                long c = getState();
                if (writers(c) != 0 && getExclusiveOwnerThread() != Thread.currentThread()) return -1;
                if (!barging && holds[0] == 0 && writers(c) == 0 && (fair() ? hasQueuedPredecessors() : firstWaitsExclusively())) return -1;
                if (readers(c) == MAX_COUNT) throw new Error("Maximum lock count exceeded");
                if (compareAndSetState(c, c + READER)) {
                    holds[0]++;
                    return 1;
                }
            }
        }

        @Override
        protected long tryAcquireShared(long unused) {
            return takeRead(false);
        }

        @Override
        protected boolean tryReleaseShared(long unused) {
            int[] holds = readHolds.get();
            if (holds[0] <= 0) {
                readHolds.remove();
                throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            }
            if (--holds[0] == 0) readHolds.remove();
            while (true) {
                long c = getState(), next = c - READER;
                if (compareAndSetState(c, next)) return next == 0;
            }
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        long count() {
            return getState();
        }

        Thread owner() {
            return writers(getState()) == 0 ? null : getExclusiveOwnerThread();
        }

        int readHolds() {
            int holds = readHolds.get()[0];
            if (holds == 0) readHolds.remove();
            return holds;
        }
    }

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        sync = fair ? new FairSync() : new NonfairSync();
        readerLock = new ReadLock(this);
        writerLock = new WriteLock(this);
    }

    @Override
    public ReentrantReadWriteLock.WriteLock writeLock() {
        return writerLock;
    }

    @Override
    public ReentrantReadWriteLock.ReadLock readLock() {
        return readerLock;
    }

    private static final class NonfairSync extends Sync {
        private static final long serialVersionUID = -8159625535654395037L;
    }

    private static final class FairSync extends Sync {
        private static final long serialVersionUID = -2274990926593161451L;
    }

    public static class ReadLock implements Lock, java.io.Serializable {
        private static final long serialVersionUID = -5992448646407690164L;
        private final Sync sync;

        protected ReadLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquireShared(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireSharedInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.takeRead(true) >= 0;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.releaseShared(1);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + Sync.readers(sync.count()) + "]";
        }
    }

    public static class WriteLock implements Lock, java.io.Serializable {
        private static final long serialVersionUID = -4992448646407690164L;
        private final Sync sync;

        protected WriteLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquire(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.takeWrite(1, true);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.release(1);
        }

        @Override
        public Condition newCondition() {
            return sync.new ConditionObject();
        }

        @Override
        public String toString() {
            Thread o = sync.owner();
            return super.toString() + (o == null ? "[Unlocked]" : "[Locked by thread " + o.getName() + "]");
        }

        public boolean isHeldByCurrentThread() {
            return sync.isHeldExclusively();
        }

        public int getHoldCount() {
            return sync.isHeldExclusively() ? Sync.writers(sync.count()) : 0;
        }
    }

    public final boolean isFair() {
        return sync.fair();
    }

    protected Thread getOwner() {
        return sync.owner();
    }

    public int getReadLockCount() {
        return Sync.readers(sync.count());
    }

    public boolean isWriteLocked() {
        return Sync.writers(sync.count()) != 0;
    }

    public boolean isWriteLockedByCurrentThread() {
        return sync.isHeldExclusively();
    }

    public int getWriteHoldCount() {
        return writerLock.getHoldCount();
    }

    public int getReadHoldCount() {
        return sync.readHolds();
    }

    protected Collection<Thread> getQueuedWriterThreads() {
        return sync.getExclusiveQueuedThreads();
    }

    protected Collection<Thread> getQueuedReaderThreads() {
        return sync.getSharedQueuedThreads();
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    private static AbstractQueuedLongSynchronizer.ConditionObject mine(Condition condition) {
        if (condition == null) throw new NullPointerException();
        if (condition instanceof AbstractQueuedLongSynchronizer.ConditionObject c) return c;
        throw new IllegalArgumentException("not owner");
    }

    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(mine(condition));
    }

    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(mine(condition));
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(mine(condition));
    }

    @Override
    public String toString() {
        long c = sync.count();
        return super.toString() + "[Write locks = " + Sync.writers(c) + ", Read locks = " + Sync.readers(c) + "]";
    }
}
