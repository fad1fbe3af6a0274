package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

public class AtomicLong extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 1927816293512124184L;
    private static final long VALUE = Unsafe.fieldOffset(AtomicLong.class, "value");

    private volatile long value;

    public AtomicLong(long initialValue) {
        value = initialValue;
    }

    public AtomicLong() {}

    public final long get() {
        return value;
    }

    public final void set(long newValue) {
        value = newValue;
    }

    public final void lazySet(long newValue) {
        value = newValue;
    }

    public final long getAndSet(long newValue) {
        long old;
        do old = value; while (!compareAndSet(old, newValue));
        return old;
    }

    public final boolean compareAndSet(long expectedValue, long newValue) {
        return Unsafe.compareAndSetLong(this, VALUE, expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final long getAndIncrement() {
        return Unsafe.getAndAddLong(this, VALUE, 1);
    }

    public final long getAndDecrement() {
        return Unsafe.getAndAddLong(this, VALUE, -1);
    }

    public final long getAndAdd(long delta) {
        return Unsafe.getAndAddLong(this, VALUE, delta);
    }

    public final long incrementAndGet() {
        return Unsafe.getAndAddLong(this, VALUE, 1) + 1;
    }

    public final long decrementAndGet() {
        return Unsafe.getAndAddLong(this, VALUE, -1) - 1;
    }

    public final long addAndGet(long delta) {
        return Unsafe.getAndAddLong(this, VALUE, delta) + delta;
    }

    public final long getAndUpdate(LongUnaryOperator updateFunction) {
        while (true) {
            long old = value;
            if (compareAndSet(old, updateFunction.applyAsLong(old))) return old;
        }
    }

    public final long updateAndGet(LongUnaryOperator updateFunction) {
        while (true) {
            long old = value, next = updateFunction.applyAsLong(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final long getAndAccumulate(long x, LongBinaryOperator accumulatorFunction) {
        while (true) {
            long old = value;
            if (compareAndSet(old, accumulatorFunction.applyAsLong(old, x))) return old;
        }
    }

    public final long accumulateAndGet(long x, LongBinaryOperator accumulatorFunction) {
        while (true) {
            long old = value, next = accumulatorFunction.applyAsLong(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    public final long getPlain() {
        return value;
    }

    public final long getOpaque() {
        return value;
    }

    public final long getAcquire() {
        return value;
    }

    public final void setPlain(long newValue) {
        value = newValue;
    }

    public final void setOpaque(long newValue) {
        value = newValue;
    }

    public final void setRelease(long newValue) {
        value = newValue;
    }

    public final long compareAndExchange(long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            long current = value;
            if (current != expectedValue) return current;
        }
    }

    public final long compareAndExchangeAcquire(long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            long current = value;
            if (current != expectedValue) return current;
        }
    }

    public final long compareAndExchangeRelease(long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            long current = value;
            if (current != expectedValue) return current;
        }
    }

    public final boolean weakCompareAndSetVolatile(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }
}
