package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

public class AtomicReferenceArray<E> implements java.io.Serializable {
    private static final long serialVersionUID = -6209656149925076980L;
    private static final long BASE = Unsafe.arrayBase(Object[].class);
    private static final int SCALE = Unsafe.arrayScale(Object[].class);

    private final Object[] array;

    public AtomicReferenceArray(int length) {
        array = new Object[length];
    }

    public AtomicReferenceArray(E[] array) {
        this.array = Arrays.copyOf(array, array.length, Object[].class);
    }

    private long offset(int i) {
        if (i < 0 || i >= array.length) throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + array.length);
        return BASE + (long) i * SCALE;
    }

    public final int length() {
        return array.length;
    }

    @SuppressWarnings("unchecked")
    public final E get(int i) {
        return (E) Unsafe.getReferenceVolatile(array, offset(i));
    }

    public final void set(int i, E newValue) {
        Unsafe.putReferenceVolatile(array, offset(i), newValue);
    }

    public final void lazySet(int i, E newValue) {
        set(i, newValue);
    }

    public final E getAndSet(int i, E newValue) {
        E old;
        do old = get(i); while (!compareAndSet(i, old, newValue));
        return old;
    }

    public final boolean compareAndSet(int i, E expectedValue, E newValue) {
        return Unsafe.compareAndSetReference(array, offset(i), expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final E getAndUpdate(int i, UnaryOperator<E> updateFunction) {
        while (true) {
            E old = get(i), next = updateFunction.apply(old);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final E updateAndGet(int i, UnaryOperator<E> updateFunction) {
        while (true) {
            E old = get(i), next = updateFunction.apply(old);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    public final E getAndAccumulate(int i, E x, BinaryOperator<E> accumulatorFunction) {
        while (true) {
            E old = get(i), next = accumulatorFunction.apply(old, x);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final E accumulateAndGet(int i, E x, BinaryOperator<E> accumulatorFunction) {
        while (true) {
            E old = get(i), next = accumulatorFunction.apply(old, x);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    public final E getPlain(int i) {
        return get(i);
    }

    public final E getOpaque(int i) {
        return get(i);
    }

    public final E getAcquire(int i) {
        return get(i);
    }

    public final void setPlain(int i, E newValue) {
        set(i, newValue);
    }

    public final void setOpaque(int i, E newValue) {
        set(i, newValue);
    }

    public final void setRelease(int i, E newValue) {
        set(i, newValue);
    }

    public final E compareAndExchange(int i, E expectedValue, E newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            E current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final E compareAndExchangeAcquire(int i, E expectedValue, E newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            E current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final E compareAndExchangeRelease(int i, E expectedValue, E newValue) {
        while (true) {
            if (compareAndSet(i, expectedValue, newValue)) return expectedValue;
            E current = get(i);
            if (current != expectedValue) return current;
        }
    }

    public final boolean weakCompareAndSetVolatile(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }
}
