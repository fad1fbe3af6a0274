package java.util.concurrent.atomic;

import ibrik.lang.Unsafe;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

public abstract class AtomicReferenceFieldUpdater<T, V> {
    protected AtomicReferenceFieldUpdater() {}

    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> tclass, Class<W> vclass, String fieldName) {
        return new Impl<>(tclass, vclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, V expect, V update);

    public abstract boolean weakCompareAndSet(T obj, V expect, V update);

    public abstract void set(T obj, V newValue);

    public abstract void lazySet(T obj, V newValue);

    public abstract V get(T obj);

    public V getAndSet(T obj, V newValue) {
        V old;
        do old = get(obj); while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public final V getAndUpdate(T obj, UnaryOperator<V> updateFunction) {
        V old, next;
        do next = updateFunction.apply(old = get(obj)); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final V updateAndGet(T obj, UnaryOperator<V> updateFunction) {
        V old, next;
        do next = updateFunction.apply(old = get(obj)); while (!compareAndSet(obj, old, next));
        return next;
    }

    public final V getAndAccumulate(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        V old, next;
        do next = accumulatorFunction.apply(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return old;
    }

    public final V accumulateAndGet(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        V old, next;
        do next = accumulatorFunction.apply(old = get(obj), x); while (!compareAndSet(obj, old, next));
        return next;
    }

    private static final class Impl<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private final long offset;
        private final Class<T> tclass;
        private final Class<V> vclass;

        Impl(Class<T> tclass, Class<V> vclass, String fieldName) {
            Field field;
            try {
                field = tclass.getDeclaredField(fieldName);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (vclass != field.getType()) throw new ClassCastException();
            if (vclass.isPrimitive()) throw new IllegalArgumentException("Must be reference type");
            if (!Modifier.isVolatile(field.getModifiers())) throw new IllegalArgumentException("Must be volatile type");
            this.tclass = tclass;
            this.vclass = vclass;
            offset = Unsafe.fieldOffset(tclass, fieldName);
        }

        private void check(T obj, V value) {
            if (!tclass.isInstance(obj)) {
                if (obj == null) throw new NullPointerException();
                throw new ClassCastException();
            }
            if (value != null && !vclass.isInstance(value)) throw new ClassCastException();
        }

        @Override
        public boolean compareAndSet(T obj, V expect, V update) {
            check(obj, update);
            return Unsafe.compareAndSetReference(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, V expect, V update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, V newValue) {
            check(obj, newValue);
            Unsafe.putReferenceVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, V newValue) {
            set(obj, newValue);
        }

        @SuppressWarnings("unchecked")
        @Override
        public V get(T obj) {
            check(obj, null);
            return (V) Unsafe.getReferenceVolatile(obj, offset);
        }
    }
}
