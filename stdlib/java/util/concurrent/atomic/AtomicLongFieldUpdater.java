package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

public abstract class AtomicLongFieldUpdater<T> {
    protected AtomicLongFieldUpdater() {}

    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new Impl<>(tclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, long expect, long update);

    public abstract boolean weakCompareAndSet(T obj, long expect, long update);

    public abstract void set(T obj, long newValue);

    public abstract void lazySet(T obj, long newValue);

    public abstract long get(T obj);

    public long getAndSet(T obj, long newValue) {
        long old;
        do old = get(obj); while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public long getAndIncrement(T obj) {
        long old, next;
        do next = (old = get(obj)) + 1; while (!compareAndSet(obj, old, next));
        return old;
    }

    public long getAndDecrement(T obj) {
        long old, next;
        do next = (old = get(obj)) + -1; while (!compareAndSet(obj, old, next));
        return old;
    }

    public long incrementAndGet(T obj) {
        long old, next;
        do next = (old = get(obj)) + 1; while (!compareAndSet(obj, old, next));
        return next;
    }

    public long decrementAndGet(T obj) {
        long old, next;
        do next = (old = get(obj)) + -1; while (!compareAndSet(obj, old, next));
        return next;
    }

    public long getAndAdd(T obj, long delta) {
        long old, next;
        do next = (old = get(obj)) + delta; while (!compareAndSet(obj, old, next));
        return old;
    }

    public long addAndGet(T obj, long delta) {
        long old, next;
        do next = (old = get(obj)) + delta; while (!compareAndSet(obj, old, next));
        return next;
    }

    public final long getAndUpdate(T obj, LongUnaryOperator updateFunction) {
        long old, next;
        do next = updateFunction.applyAsLong(old = get(obj)); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final long updateAndGet(T obj, LongUnaryOperator updateFunction) {
        long old, next;
        do next = updateFunction.applyAsLong(old = get(obj)); while (!compareAndSet(obj, old, next));
        return next;
    }

    public final long getAndAccumulate(T obj, long x, LongBinaryOperator accumulatorFunction) {
        long old, next;
        do next = accumulatorFunction.applyAsLong(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final long accumulateAndGet(T obj, long x, LongBinaryOperator accumulatorFunction) {
        long old, next;
        do next = accumulatorFunction.applyAsLong(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return next;
    }

    private static final class Impl<T> extends AtomicLongFieldUpdater<T> {
        private final long offset;
        private final Class<T> tclass;

        Impl(Class<T> tclass, String fieldName) {
            Field field;
            try {
                field = tclass.getDeclaredField(fieldName);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (field.getType() != long.class) throw new IllegalArgumentException("Must be long type");
            if (!Modifier.isVolatile(field.getModifiers())) throw new IllegalArgumentException("Must be volatile type");
            this.tclass = tclass;

            offset = Unsafe.fieldOffset(tclass, fieldName);
        }

        private void check(T obj) {
            if (!tclass.isInstance(obj)) {
                if (obj == null) throw new NullPointerException();
                throw new ClassCastException();
            }
        }

        @Override
        public boolean compareAndSet(T obj, long expect, long update) {
            check(obj);
            return Unsafe.compareAndSetLong(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, long expect, long update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, long newValue) {
            check(obj);
            Unsafe.putLongVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, long newValue) {
            set(obj, newValue);
        }

        @Override
        public long get(T obj) {
            check(obj);
            return Unsafe.getLongVolatile(obj, offset);
        }
    }
}
