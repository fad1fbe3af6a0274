package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

public class AtomicLongArray implements java.io.Serializable {
    private static final long serialVersionUID = -2308431214976778248L;
    private static final long BASE = Unsafe.arrayBase(long[].class);
    private static final int SCALE = Unsafe.arrayScale(long[].class);

    private final long[] array;

    public AtomicLongArray(int length) {
        array = new long[length];
    }

    public AtomicLongArray(long[] array) {
        this.array = array.clone();
    }

    private long offset(int i) {
        if (i < 0 || i >= array.length) throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + array.length);
        return BASE + (long) i * SCALE;
    }

    public final int length() {
        return array.length;
    }

    public final long get(int i) {
        return Unsafe.getLongVolatile(array, offset(i));
    }

    public final void set(int i, long newValue) {
        Unsafe.putLongVolatile(array, offset(i), newValue);
    }

    public final void lazySet(int i, long newValue) {
        set(i, newValue);
    }

    public final long getAndSet(int i, long newValue) {
        long old;
        do old = get(i); while (!compareAndSet(i, old, newValue));
        return old;
    }

    public final boolean compareAndSet(int i, long expectedValue, long newValue) {
        return Unsafe.compareAndSetLong(array, offset(i), expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final long getAndIncrement(int i) {
        return Unsafe.getAndAddLong(array, offset(i), 1);
    }

    public final long getAndDecrement(int i) {
        return Unsafe.getAndAddLong(array, offset(i), -1);
    }

    public final long incrementAndGet(int i) {
        return Unsafe.getAndAddLong(array, offset(i), 1) + 1;
    }

    public final long decrementAndGet(int i) {
        return Unsafe.getAndAddLong(array, offset(i), -1) - 1;
    }

    public final long getAndAdd(int i, long delta) {
        return Unsafe.getAndAddLong(array, offset(i), delta);
    }

    public final long addAndGet(int i, long delta) {
        return Unsafe.getAndAddLong(array, offset(i), delta) + delta;
    }

    public final long getAndUpdate(int i, LongUnaryOperator updateFunction) {
        while (true) {
            long old = get(i), next = updateFunction.applyAsLong(old);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final long updateAndGet(int i, LongUnaryOperator updateFunction) {
        while (true) {
            long old = get(i), next = updateFunction.applyAsLong(old);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    public final long getAndAccumulate(int i, long x, LongBinaryOperator accumulatorFunction) {
        while (true) {
            long old = get(i), next = accumulatorFunction.applyAsLong(old, x);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final long accumulateAndGet(int i, long x, LongBinaryOperator accumulatorFunction) {
        while (true) {
            long old = get(i), next = accumulatorFunction.applyAsLong(old, x);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    public final long getPlain(int i) {
        return get(i);
    }

    public final long getOpaque(int i) {
        return get(i);
    }

    public final long getAcquire(int i) {
        return get(i);
    }

    public final void setPlain(int i, long newValue) {
        set(i, newValue);
    }

    public final void setOpaque(int i, long newValue) {
        set(i, newValue);
    }

    public final void setRelease(int i, long newValue) {
        set(i, newValue);
    }

    public final long compareAndExchange(int i, long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            long current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final long compareAndExchangeAcquire(int i, long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            long current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final long compareAndExchangeRelease(int i, long expectedValue, long newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            long current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final boolean weakCompareAndSetVolatile(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }
}
