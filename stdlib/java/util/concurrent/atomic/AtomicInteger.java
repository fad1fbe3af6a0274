package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

public class AtomicInteger extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 6214790243416807050L;
    private static final long VALUE = Unsafe.fieldOffset(AtomicInteger.class, "value");

    private volatile int value;

    public AtomicInteger(int initialValue) {
        value = initialValue;
    }

    public AtomicInteger() {}

    public final int get() {
        return value;
    }

    public final void set(int newValue) {
        value = newValue;
    }

    public final void lazySet(int newValue) {
        value = newValue;
    }

    public final int getAndSet(int newValue) {
        int old;
        do old = value; while (!compareAndSet(old, newValue));
        return old;
    }

    public final boolean compareAndSet(int expectedValue, int newValue) {
        return Unsafe.compareAndSetInt(this, VALUE, expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final int getAndIncrement() {
        return Unsafe.getAndAddInt(this, VALUE, 1);
    }

    public final int getAndDecrement() {
        return Unsafe.getAndAddInt(this, VALUE, -1);
    }

    public final int getAndAdd(int delta) {
        return Unsafe.getAndAddInt(this, VALUE, delta);
    }

    public final int incrementAndGet() {
        return Unsafe.getAndAddInt(this, VALUE, 1) + 1;
    }

    public final int decrementAndGet() {
        return Unsafe.getAndAddInt(this, VALUE, -1) - 1;
    }

    public final int addAndGet(int delta) {
        return Unsafe.getAndAddInt(this, VALUE, delta) + delta;
    }

    public final int getAndUpdate(IntUnaryOperator updateFunction) {
        while (true) {
            int old = value;
            if (compareAndSet(old, updateFunction.applyAsInt(old))) return old;
        }
    }

    public final int updateAndGet(IntUnaryOperator updateFunction) {
        while (true) {
            int old = value, next = updateFunction.applyAsInt(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final int getAndAccumulate(int x, IntBinaryOperator accumulatorFunction) {
        while (true) {
            int old = value;
            if (compareAndSet(old, accumulatorFunction.applyAsInt(old, x))) return old;
        }
    }

    public final int accumulateAndGet(int x, IntBinaryOperator accumulatorFunction) {
        while (true) {
            int old = value, next = accumulatorFunction.applyAsInt(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    @Override
    public int intValue() {
        return value;
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

    public final int getPlain() {
        return value;
    }

    public final int getOpaque() {
        return value;
    }

    public final int getAcquire() {
        return value;
    }

    public final void setPlain(int newValue) {
        value = newValue;
    }

    public final void setOpaque(int newValue) {
        value = newValue;
    }

    public final void setRelease(int newValue) {
        value = newValue;
    }

    public final int compareAndExchange(int expectedValue, int newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            int current = value;
            if (current != expectedValue) return current;
        }
    }

    public final int compareAndExchangeAcquire(int expectedValue, int newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            int current = value;
            if (current != expectedValue) return current;
        }
    }

    public final int compareAndExchangeRelease(int expectedValue, int newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            int current = value;
            if (current != expectedValue) return current;
        }
    }

    public final boolean weakCompareAndSetVolatile(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }
}
