package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

public abstract class AtomicIntegerFieldUpdater<T> {
    protected AtomicIntegerFieldUpdater() {}

    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new Impl<>(tclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, int expect, int update);

    public abstract boolean weakCompareAndSet(T obj, int expect, int update);

    public abstract void set(T obj, int newValue);

    public abstract void lazySet(T obj, int newValue);

    public abstract int get(T obj);

    public int getAndSet(T obj, int newValue) {
        int old;
        do old = get(obj); while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public int getAndIncrement(T obj) {
        int old, next;
        do next = (old = get(obj)) + 1; while (!compareAndSet(obj, old, next));
        return old;
    }

    public int getAndDecrement(T obj) {
        int old, next;
        do next = (old = get(obj)) + -1; while (!compareAndSet(obj, old, next));
        return old;
    }

    public int incrementAndGet(T obj) {
        int old, next;
        do next = (old = get(obj)) + 1; while (!compareAndSet(obj, old, next));
        return next;
    }

    public int decrementAndGet(T obj) {
        int old, next;
        do next = (old = get(obj)) + -1; while (!compareAndSet(obj, old, next));
        return next;
    }

    public int getAndAdd(T obj, int delta) {
        int old, next;
        do next = (old = get(obj)) + delta; while (!compareAndSet(obj, old, next));
        return old;
    }

    public int addAndGet(T obj, int delta) {
        int old, next;
        do next = (old = get(obj)) + delta; while (!compareAndSet(obj, old, next));
        return next;
    }

    public final int getAndUpdate(T obj, IntUnaryOperator updateFunction) {
        int old, next;
        do next = updateFunction.applyAsInt(old = get(obj)); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final int updateAndGet(T obj, IntUnaryOperator updateFunction) {
        int old, next;
        do next = updateFunction.applyAsInt(old = get(obj)); while (!compareAndSet(obj, old, next));
        return next;
    }

    public final int getAndAccumulate(T obj, int x, IntBinaryOperator accumulatorFunction) {
        int old, next;
        do next = accumulatorFunction.applyAsInt(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final int accumulateAndGet(T obj, int x, IntBinaryOperator accumulatorFunction) {
        int old, next;
        do next = accumulatorFunction.applyAsInt(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return next;
    }

    private static final class Impl<T> extends AtomicIntegerFieldUpdater<T> {
        private final long offset;
        private final Class<T> tclass;

        Impl(Class<T> tclass, String fieldName) {
            Field field;
            try {
                field = tclass.getDeclaredField(fieldName);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (field.getType() != int.class) throw new IllegalArgumentException("Must be integer type");
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
        public boolean compareAndSet(T obj, int expect, int update) {
            check(obj);
            return Unsafe.compareAndSetInt(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, int expect, int update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, int newValue) {
            check(obj);
            Unsafe.putIntVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, int newValue) {
            set(obj, newValue);
        }

        @Override
        public int get(T obj) {
            check(obj);
            return Unsafe.getIntVolatile(obj, offset);
        }
    }
}
