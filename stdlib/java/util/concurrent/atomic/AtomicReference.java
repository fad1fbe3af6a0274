package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

public class AtomicReference<V> implements java.io.Serializable {
    private static final long serialVersionUID = -1848883965231344442L;
    private static final long VALUE = Unsafe.fieldOffset(AtomicReference.class, "value");

    @SuppressWarnings("serial")
    private volatile V value;

    public AtomicReference(V initialValue) {
        value = initialValue;
    }

    public AtomicReference() {}

    public final V get() {
        return value;
    }

    public final void set(V newValue) {
        value = newValue;
    }

    public final void lazySet(V newValue) {
        value = newValue;
    }

    public final boolean compareAndSet(V expectedValue, V newValue) {
        return Unsafe.compareAndSetReference(this, VALUE, expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    @SuppressWarnings("unchecked")
    public final V getAndSet(V newValue) {
        return (V) Unsafe.getAndSetReference(this, VALUE, newValue);
    }

    public final V getAndUpdate(UnaryOperator<V> updateFunction) {
        while (true) {
            V old = value;
            if (compareAndSet(old, updateFunction.apply(old))) return old;
        }
    }

    public final V updateAndGet(UnaryOperator<V> updateFunction) {
        while (true) {
            V old = value, next = updateFunction.apply(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final V getAndAccumulate(V x, BinaryOperator<V> accumulatorFunction) {
        while (true) {
            V old = value;
            if (compareAndSet(old, accumulatorFunction.apply(old, x))) return old;
        }
    }

    public final V accumulateAndGet(V x, BinaryOperator<V> accumulatorFunction) {
        while (true) {
            V old = value, next = accumulatorFunction.apply(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public final V getPlain() {
        return value;
    }

    public final V getOpaque() {
        return value;
    }

    public final V getAcquire() {
        return value;
    }

    public final void setPlain(V newValue) {
        value = newValue;
    }

    public final void setOpaque(V newValue) {
        value = newValue;
    }

    public final void setRelease(V newValue) {
        value = newValue;
    }

    public final V compareAndExchange(V expectedValue, V newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            V current = value;
            if (current != expectedValue) return current;
        }
    }

    public final V compareAndExchangeAcquire(V expectedValue, V newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            V current = value;
            if (current != expectedValue) return current;
        }
    }

    public final V compareAndExchangeRelease(V expectedValue, V newValue) {
        while (true) {
            if (compareAndSet(expectedValue, newValue)) return expectedValue;
            V current = value;
            if (current != expectedValue) return current;
        }
    }

    public final boolean weakCompareAndSetVolatile(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }
}
