package java.util.concurrent.locks;

import ibrik.lang.Unsafe;

public class LockSupport {
    /** What threads said that they wait for; set and removed by themselves. */
    private static final java.util.concurrent.ConcurrentMap<Thread, Object> BLOCKERS = new java.util.concurrent.ConcurrentHashMap<>();

    private LockSupport() {}

    public static void setCurrentBlocker(Object blocker) {
        if (blocker == null) BLOCKERS.remove(Thread.currentThread());
        else BLOCKERS.put(Thread.currentThread(), blocker);
    }

    public static void unpark(Thread thread) {
        if (thread != null) Unsafe.unpark(thread);
    }

    public static void park(Object blocker) {
        park();
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(Object blocker, long deadline) {
        parkUntil(deadline);
    }

    public static Object getBlocker(Thread t) {
        if (t == null) throw new NullPointerException();
        return BLOCKERS.get(t);
    }

    public static void park() {
        Unsafe.park(0);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) Unsafe.park(nanos);
    }

    public static void parkUntil(long deadline) {
        long millis = deadline - System.currentTimeMillis();
        if (millis > 0) Unsafe.park(Math.min(millis, Long.MAX_VALUE / 1_000_000) * 1_000_000);
    }
}
