// ReentrantReadWriteLock, StampedLock and LockSupport.
import java.util.concurrent.locks.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        ReentrantReadWriteLock l = new ReentrantReadWriteLock(); l.readLock().lock(); l.readLock().lock(); show(l.getReadLockCount() + "" + l.writeLock().tryLock()); l.readLock().unlock(); l.readLock().unlock(); l.writeLock().lock(); l.readLock().lock(); l.writeLock().unlock(); show(l.isWriteLocked() + "" + l.getReadHoldCount()); l.readLock().unlock();
        step(() -> l.readLock().unlock());
        step(() -> l.writeLock().unlock());
        step(() -> l.readLock().newCondition());
        StampedLock s = new StampedLock(); long o = s.tryOptimisticRead(); show(s.validate(o) + ""); long w = s.writeLock(); show(s.validate(o) + "" + s.isWriteLocked() + (s.tryReadLock() == 0)); s.unlockWrite(w); long r = s.readLock(); show((s.tryConvertToWriteLock(r) != 0) + "" + s.isWriteLocked()); s.asWriteLock().unlock();
        step(() -> s.unlockRead(5));
        Thread t = new Thread(() -> LockSupport.park()); t.start(); LockSupport.unpark(t); t.join(); LockSupport.unpark(Thread.currentThread()); LockSupport.park(); LockSupport.parkNanos(1000); show("parked");
    }
}
