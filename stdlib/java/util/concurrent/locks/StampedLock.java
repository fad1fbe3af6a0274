package java.util.concurrent.locks;

import ibrik.lang.Unsafe;
import java.util.concurrent.TimeUnit;

/**
 * A lock whose stamps are states: a version, which writers advance twice, in the high bits (WRITE set while one holds
 * the lock), and the number of readers in the low seven bits. Waiting is on this object's inner monitor; the state
 * itself is read without it, which is all that optimistic reading needs.
 */
public class StampedLock implements java.io.Serializable {
    private static final long serialVersionUID = -6001602636862214147L;
    private static final long WRITE = 128, READERS = 127, MOST_READERS = 126, ORIGIN = 256;
    /** What waits for a stamp. */
    private static final int READ = 0, EXCLUSIVE = 1;

    private final transient Object monitor = new Object();
    private transient volatile long state = ORIGIN;
    /** Readers beyond what fits into the state. */
    private transient int overflow;
    private transient int waitingWriters;

    public StampedLock() {}

    private long tryWrite() {
        long s = state;
        return (s & (WRITE | READERS)) != 0 ? 0 : (state = s | WRITE);
    }

    private long tryRead() {
        long s = state;
        if ((s & WRITE) != 0) return 0;
        if ((s & READERS) < MOST_READERS) return state = s + 1;
        overflow++;
        return s;
    }

    /** Waits for a stamp; 0 after the nanoseconds (negative: none), or where interrupted, which stays set. */
    private long acquire(int kind, boolean interruptible, long nanos) {
        boolean interrupted = false, counted = false;
        synchronized (monitor) {
            long deadline = nanos < 0 ? 0 : System.nanoTime() + nanos;
            try {
                while (true) {
                    long s = kind == EXCLUSIVE ? tryWrite() : waitingWriters > 0 && (state & READERS) != 0 && !counted
                        ? 0 : tryRead();
                    if (s != 0) return s;
                    if (kind == EXCLUSIVE && !counted) {
                        counted = true;
                        waitingWriters++;
                    }
                    try {
                        if (nanos < 0) {
                            monitor.wait();
                        } else {
                            long left = deadline - System.nanoTime();
                            if (left <= 0) return kind == READ ? tryRead() : 0;
                            TimeUnit.NANOSECONDS.timedWait(monitor, left);
                        }
                    } catch (InterruptedException e) {
                        interrupted = true;
                        if (interruptible) return 0;
                    }
                }
            } finally {
                if (kind == EXCLUSIVE && counted) {
                    waitingWriters--;
                    monitor.notifyAll();
                }
                if (interrupted) Thread.currentThread().interrupt();
            }
        }
    }

    private long acquireInterruptibly(int kind, long nanos) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        long s = acquire(kind, true, nanos);
        if (s == 0 && Thread.interrupted()) throw new InterruptedException();
        return s;
    }

    public long writeLock() {
        return acquire(EXCLUSIVE, false, -1);
    }

    public long tryWriteLock() {
        synchronized (monitor) {
            return tryWrite();
        }
    }

    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        return acquireInterruptibly(EXCLUSIVE, Math.max(0, unit.toNanos(time)));
    }

    public long writeLockInterruptibly() throws InterruptedException {
        return acquireInterruptibly(EXCLUSIVE, -1);
    }

    public long readLock() {
        return acquire(READ, false, -1);
    }

    public long tryReadLock() {
        synchronized (monitor) {
            return tryRead();
        }
    }

    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        return acquireInterruptibly(READ, Math.max(0, unit.toNanos(time)));
    }

    public long readLockInterruptibly() throws InterruptedException {
        return acquireInterruptibly(READ, -1);
    }

    public long tryOptimisticRead() {
        long s = state;
        return (s & WRITE) == 0 ? s & ~READERS : 0;
    }

    public boolean validate(long stamp) {
        Unsafe.fullFence();
        return (stamp & ~READERS) == (state & ~READERS);
    }

    private void endWrite() {
        long s = state + WRITE;
        state = s == 0 ? ORIGIN : s;
        monitor.notifyAll();
    }

    private void endRead() {
        if (overflow > 0) overflow--;
        else state--;
        if ((state & READERS) <= 1) monitor.notifyAll();
    }

    public void unlockWrite(long stamp) {
        synchronized (monitor) {
            if (state != stamp || (stamp & WRITE) == 0) throw new IllegalMonitorStateException();
            endWrite();
        }
    }

    public void unlockRead(long stamp) {
        synchronized (monitor) {
            if ((stamp & READERS) == 0 || (stamp & ~READERS) != (state & ~READERS) || (state & READERS) == 0)
                throw new IllegalMonitorStateException();
            endRead();
        }
    }

    public void unlock(long stamp) {
        if ((stamp & WRITE) != 0) unlockWrite(stamp);
        else unlockRead(stamp);
    }

    /** Whether the stamp is of the present version, and of a kind that the present state can have given. */
    private boolean current(long stamp) {
        return (stamp & ~READERS) == (state & ~READERS);
    }

    public long tryConvertToWriteLock(long stamp) {
        synchronized (monitor) {
            if (!current(stamp)) return 0;
            long s = state, mode = stamp & (WRITE | READERS);
            if ((s & (WRITE | READERS)) == 0) return mode != 0 ? 0 : tryWrite();
            if ((s & WRITE) != 0) return mode == WRITE ? stamp : 0;
            if ((s & READERS) != 1 || overflow > 0 || mode == 0) return 0;
            return state = s - 1 + WRITE;
        }
    }

    public long tryConvertToReadLock(long stamp) {
        synchronized (monitor) {
            if (!current(stamp)) return 0;
            long mode = stamp & (WRITE | READERS);
            if (mode >= WRITE) {
                if (state != stamp) return 0;
                endWrite();
                return tryRead();
            }
            if (mode == 0) return tryRead();
            return (state & READERS) == 0 ? 0 : stamp;
        }
    }

    public long tryConvertToOptimisticRead(long stamp) {
        synchronized (monitor) {
            if (!current(stamp)) return 0;
            long mode = stamp & (WRITE | READERS);
            if (mode >= WRITE) {
                if (state != stamp) return 0;
                endWrite();
            } else if (mode > 0) {
                if ((state & READERS) == 0) return 0;
                endRead();
            }
            return state & ~READERS;
        }
    }

    public boolean tryUnlockWrite() {
        synchronized (monitor) {
            if ((state & WRITE) == 0) return false;
            endWrite();
            return true;
        }
    }

    public boolean tryUnlockRead() {
        synchronized (monitor) {
            if ((state & WRITE) != 0 || (state & READERS) == 0) return false;
            endRead();
            return true;
        }
    }

    public boolean isWriteLocked() {
        return (state & WRITE) != 0;
    }

    public boolean isReadLocked() {
        return (state & READERS) != 0;
    }

    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & (WRITE | READERS)) == WRITE;
    }

    public static boolean isReadLockStamp(long stamp) {
        return (stamp & READERS) != 0;
    }

    public static boolean isLockStamp(long stamp) {
        return (stamp & (WRITE | READERS)) != 0;
    }

    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & (WRITE | READERS)) == 0 && stamp != 0;
    }

    public int getReadLockCount() {
        synchronized (monitor) {
            return (int) (state & READERS) + overflow;
        }
    }

    @Override
    public String toString() {
        return super.toString() + (isWriteLocked() ? "[Write-locked]" : !isReadLocked() ? "[Unlocked]"
            : "[Read-locks:" + getReadLockCount() + "]");
    }

    public Lock asReadLock() {
        return new ReadLockView();
    }

    public Lock asWriteLock() {
        return new WriteLockView();
    }

    public ReadWriteLock asReadWriteLock() {
        return new ReadWriteLockView();
    }

    final class ReadWriteLockView implements ReadWriteLock {
        @Override
        public Lock readLock() {
            return asReadLock();
        }

        @Override
        public Lock writeLock() {
            return asWriteLock();
        }
    }

    final class ReadLockView implements Lock {
        @Override
        public void lock() {
            readLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            readLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return tryReadLock() != 0;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return tryReadLock(time, unit) != 0;
        }

        @Override
        public void unlock() {
            if (!tryUnlockRead()) throw new IllegalMonitorStateException();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    final class WriteLockView implements Lock {
        @Override
        public void lock() {
            writeLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            writeLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return tryWriteLock() != 0;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return tryWriteLock(time, unit) != 0;
        }

        @Override
        public void unlock() {
            if (!tryUnlockWrite()) throw new IllegalMonitorStateException();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
