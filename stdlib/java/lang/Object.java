package java.lang;

/** The root of the class hierarchy. */
public class Object {
    public Object() {
    }

    /** The mirror of this object's class. */
    public final native Class<?> getClass();

    /** The identity hash, kept behind the lock word. */
    public native int hashCode();

    public boolean equals(Object obj) {
        return this == obj;
    }

    /** A shallow copy of an array or a Cloneable; else CloneNotSupportedException. */
    protected native Object clone() throws CloneNotSupportedException;

    public String toString() {
        return getClass().getName().concat("@").concat(Integer.toHexString(hashCode()));
    }

    /** Wakes one waiter; IllegalMonitorStateException unless the caller owns the monitor. */
    public final native void notify();

    /** Wakes all waiters; IllegalMonitorStateException unless the caller owns the monitor. */
    public final native void notifyAll();

    public final void wait() throws InterruptedException {
        wait0(0L);
    }

    public final void wait(long timeoutMillis) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        wait0(timeoutMillis);
    }

    public final void wait(long timeoutMillis, int nanos) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeoutMillis value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        if (nanos > 0 && timeoutMillis < Long.MAX_VALUE) {
            timeoutMillis++;
        }
        wait0(timeoutMillis);
    }

    /** Waits for a notification or the milliseconds to pass; 0 waits without limit. */
    private final native void wait0(long timeoutMillis) throws InterruptedException;

    @Deprecated(since = "9", forRemoval = true)
    protected void finalize() throws Throwable {
    }
}
