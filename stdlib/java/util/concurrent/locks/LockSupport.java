package java.util.concurrent.locks;

import ibrik.lang.Unsafe;

public class LockSupport {
    private static final long BLOCKER = Unsafe.fieldOffset(Thread.class, "parkBlocker");

    private LockSupport() {}

    public static void setCurrentBlocker(Object blocker) {
        Unsafe.putReferenceVolatile(Thread.currentThread(), BLOCKER, blocker);
    }

    public static void unpark(Thread thread) {
        if (thread != null) Unsafe.unpark(thread);
    }

    public static void park(Object blocker) {
        setCurrentBlocker(blocker);
        park();
        setCurrentBlocker(null);
    }

    public static void parkNanos(Object blocker, long nanos) {
        setCurrentBlocker(blocker);
        parkNanos(nanos);
        setCurrentBlocker(null);
    }

    public static void parkUntil(Object blocker, long deadline) {
        setCurrentBlocker(blocker);
        parkUntil(deadline);
        setCurrentBlocker(null);
    }

    public static Object getBlocker(Thread t) {
        if (t == null) throw new NullPointerException();
        return Unsafe.getReferenceVolatile(t, BLOCKER);
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
