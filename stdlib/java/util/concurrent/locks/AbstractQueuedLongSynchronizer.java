package java.util.concurrent.locks;

import ibrik.lang.Unsafe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.concurrent.TimeUnit;

/**
 * A queue of waiting threads around a number that says whether a lock is free.
 *
 * <p>Nodes are appended at the tail by compare-and-set; the head is the node of the last thread that got the lock. A release
 * wakes the first waiting node behind the head, found from the tail along the prev links; a thread asks again whenever the
 * node before its own is the head, so that a wake-up meant for one that gave up is passed on.
 */
public abstract class AbstractQueuedLongSynchronizer extends AbstractOwnableSynchronizer implements java.io.Serializable {
    private static final long serialVersionUID = 7373984972572414692L;
    private static final long STATE = Unsafe.fieldOffset(AbstractQueuedLongSynchronizer.class, "state");
    private static final long TAIL = Unsafe.fieldOffset(AbstractQueuedLongSynchronizer.class, "tail");

    private static final class Node {
        volatile Node prev;
        volatile Thread thread;
        final boolean shared;
        volatile boolean cancelled;

        Node(Thread thread, boolean shared) {
            this.thread = thread;
            this.shared = shared;
        }
    }

    private transient volatile Node head, tail;
    private volatile long state;

    public AbstractQueuedLongSynchronizer() {}

    protected final long getState() {
        return state;
    }

    protected final void setState(long newState) {
        state = newState;
    }

    protected final boolean compareAndSetState(long expect, long update) {
        return Unsafe.compareAndSetLong(this, STATE, expect, update);
    }

    protected boolean tryAcquire(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryRelease(long arg) {
        throw new UnsupportedOperationException();
    }

    protected long tryAcquireShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryReleaseShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    private Node enqueue(boolean shared) {
        Node node = new Node(Thread.currentThread(), shared);
        while (true) {
            Node last = tail;
            if (last == null) {
                Node first = new Node(null, false);
                if (Unsafe.compareAndSetReference(this, TAIL, null, first)) head = first;
                continue;
            }
            if (head == null) {
                Thread.onSpinWait();
                continue;
            }
            node.prev = last;
            if (Unsafe.compareAndSetReference(this, TAIL, last, node)) return node;
        }
    }

    /** Wakes the first waiting thread, if there is one. */
    private void wakeFirst() {
        Node first = null, h = head;
        for (Node n = tail; n != null && n != h; n = n.prev) if (!n.cancelled) first = n;
        if (first != null) LockSupport.unpark(first.thread);
    }

    private boolean tryNow(long arg, boolean shared) {
        return shared ? tryAcquireShared(arg) >= 0 : tryAcquire(arg);
    }

    /** Waits for the lock. Returns 1 if acquired, 0 after the deadline, -1 if interrupted (where that ends the wait). */
    private int acquire(long arg, boolean shared, boolean interruptible, boolean timed, long nanos) {
        if (interruptible && Thread.interrupted()) return -1;
        if (tryNow(arg, shared)) return 1;
        if (timed && nanos <= 0) return 0;
        long deadline = timed ? System.nanoTime() + nanos : 0;
        Node node = enqueue(shared);
        boolean interrupted = false, acquired = false;
        try {
            while (true) {
                Node p = node.prev;
                while (p.cancelled && p != head) node.prev = p = p.prev;
                if (p == head && tryNow(arg, shared)) {
                    acquired = true;
                    node.thread = null;
                    head = node;
                    node.prev = null;
                    if (shared) wakeFirst();
                    if (interrupted) Thread.currentThread().interrupt();
                    return 1;
                }
                if (timed) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) return 0;
                    LockSupport.parkNanos(this, left);
                } else {
                    LockSupport.park(this);
                }
                if (Thread.interrupted()) {
                    if (interruptible) return -1;
                    interrupted = true;
                }
            }
        } finally {
            if (!acquired) {
                node.cancelled = true;
                node.thread = null;
                wakeFirst();
            }
        }
    }

    public final void acquire(long arg) {
        acquire(arg, false, false, false, 0);
    }

    public final void acquireInterruptibly(long arg) throws InterruptedException {
        if (acquire(arg, false, true, false, 0) < 0) throw new InterruptedException();
    }

    public final boolean tryAcquireNanos(long arg, long nanosTimeout) throws InterruptedException {
        int result = acquire(arg, false, true, true, nanosTimeout);
        if (result < 0) throw new InterruptedException();
        return result > 0;
    }

    public final boolean release(long arg) {
        if (!tryRelease(arg)) return false;
        wakeFirst();
        return true;
    }

    public final void acquireShared(long arg) {
        acquire(arg, true, false, false, 0);
    }

    public final void acquireSharedInterruptibly(long arg) throws InterruptedException {
        if (acquire(arg, true, true, false, 0) < 0) throw new InterruptedException();
    }

    public final boolean tryAcquireSharedNanos(long arg, long nanosTimeout) throws InterruptedException {
        int result = acquire(arg, true, true, true, nanosTimeout);
        if (result < 0) throw new InterruptedException();
        return result > 0;
    }

    public final boolean releaseShared(long arg) {
        if (!tryReleaseShared(arg)) return false;
        wakeFirst();
        return true;
    }

    public final boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    public final boolean hasContended() {
        return head != null;
    }

    public final Thread getFirstQueuedThread() {
        Thread first = null;
        for (Node n = tail; n != null && n != head; n = n.prev) if (n.thread != null) first = n.thread;
        return first;
    }

    public final boolean isQueued(Thread thread) {
        if (thread == null) throw new NullPointerException();
        for (Node n = tail; n != null; n = n.prev) if (n.thread == thread) return true;
        return false;
    }

    public final boolean hasQueuedPredecessors() {
        Thread first = getFirstQueuedThread();
        return first != null && first != Thread.currentThread();
    }

    /** Whether the first waiting thread wants the lock for itself alone. */
    final boolean firstWaitsExclusively() {
        Node first = null;
        for (Node n = tail; n != null && n != head; n = n.prev) if (n.thread != null) first = n;
        return first != null && !first.shared;
    }

    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    private Collection<Thread> threads(boolean withShared, boolean withExclusive) {
        ArrayList<Thread> list = new ArrayList<>();
        for (Node n = tail; n != null; n = n.prev) {
            Thread t = n.thread;
            if (t != null && (n.shared ? withShared : withExclusive)) list.add(t);
        }
        return list;
    }

    public final Collection<Thread> getQueuedThreads() {
        return threads(true, true);
    }

    public final Collection<Thread> getExclusiveQueuedThreads() {
        return threads(false, true);
    }

    public final Collection<Thread> getSharedQueuedThreads() {
        return threads(true, false);
    }

    @Override
    public String toString() {
        return super.toString() + "[State = " + getState() + ", " + (hasQueuedThreads() ? "non" : "") + "empty queue]";
    }

    private ConditionObject own(ConditionObject condition) {
        if (!owns(condition)) throw new IllegalArgumentException("Not owner");
        return condition;
    }

    public final boolean owns(ConditionObject condition) {
        return condition.owner() == this;
    }

    public final boolean hasWaiters(ConditionObject condition) {
        return own(condition).hasWaiters();
    }

    public final int getWaitQueueLength(ConditionObject condition) {
        return own(condition).getWaitQueueLength();
    }

    public final Collection<Thread> getWaitingThreads(ConditionObject condition) {
        return own(condition).getWaitingThreads();
    }

    public class ConditionObject implements Condition, java.io.Serializable {
        private static final long serialVersionUID = 1173984872572414699L;

        /** A thread that waits; changed only by holders of the lock, but for `signalled`, which it reads itself. */
        private static final class Waiter {
            final Thread thread = Thread.currentThread();
            volatile boolean signalled;
            Waiter next;
        }

        private transient Waiter first, last;

        public ConditionObject() {}

        final AbstractQueuedLongSynchronizer owner() {
            return AbstractQueuedLongSynchronizer.this;
        }

        private void checkHeld() {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
        }

        private void remove(Waiter w) {
            Waiter before = null;
            for (Waiter at = first; at != null; before = at, at = at.next) {
                if (at != w) continue;
                if (before == null) first = w.next;
                else before.next = w.next;
                if (last == w) last = before;
                return;
            }
        }

        @Override
        public final void signal() {
            checkHeld();
            Waiter w = first;
            if (w == null) return;
            remove(w);
            w.signalled = true;
            Unsafe.unpark(w.thread);
        }

        @Override
        public final void signalAll() {
            checkHeld();
            while (first != null) signal();
        }

        /** Waits. Returns the nanoseconds left when timed; throws if interrupted before a signal. */
        private long doWait(boolean interruptible, boolean timed, long nanos) throws InterruptedException {
            if (interruptible && Thread.interrupted()) throw new InterruptedException();
            checkHeld();
            Waiter w = new Waiter();
            if (last == null) first = w;
            else last.next = w;
            last = w;
            long deadline = timed ? System.nanoTime() + nanos : 0;
            long saved = getState();
            if (!release(saved)) {
                remove(w);
                throw new IllegalMonitorStateException();
            }
            boolean interrupted = false, interruptedFirst = false;
            while (!w.signalled) {
                if (timed) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) break;
                    LockSupport.parkNanos(this, left);
                } else {
                    LockSupport.park(this);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (interruptible && !w.signalled) {
                        interruptedFirst = true;
                        break;
                    }
                }
            }
            acquire(saved);
            if (!w.signalled) remove(w);
            else if (interruptedFirst) interruptedFirst = false;
            if (interruptedFirst) throw new InterruptedException();
            if (interrupted) Thread.currentThread().interrupt();
            return timed ? deadline - System.nanoTime() : 0;
        }

        @Override
        public final void awaitUninterruptibly() {
            try {
                doWait(false, false, 0);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public final void await() throws InterruptedException {
            doWait(true, false, 0);
        }

        @Override
        public final long awaitNanos(long nanosTimeout) throws InterruptedException {
            return doWait(true, true, nanosTimeout);
        }

        @Override
        public final boolean awaitUntil(Date deadline) throws InterruptedException {
            return doWait(true, true, (deadline.getTime() - System.currentTimeMillis()) * 1_000_000L) > 0;
        }

        @Override
        public final boolean await(long time, TimeUnit unit) throws InterruptedException {
            return doWait(true, true, unit.toNanos(time)) > 0;
        }

        protected final boolean hasWaiters() {
            checkHeld();
            return first != null;
        }

        protected final int getWaitQueueLength() {
            return getWaitingThreads().size();
        }

        protected final Collection<Thread> getWaitingThreads() {
            checkHeld();
            ArrayList<Thread> list = new ArrayList<>();
            for (Waiter w = first; w != null; w = w.next) list.add(w.thread);
            return list;
        }
    }
}
