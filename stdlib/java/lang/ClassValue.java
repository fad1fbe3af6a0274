package java.lang;

import java.util.WeakHashMap;

/** A value for each class, computed when it is first asked for. */
public abstract class ClassValue<T> {
    private final WeakHashMap<Class<?>, Object[]> values = new WeakHashMap<>();

    protected ClassValue() {
    }

    protected abstract T computeValue(Class<?> type);

    @SuppressWarnings("unchecked")
    public T get(Class<?> type) {
        if (type == null) {
            throw new NullPointerException();
        }
        synchronized (values) {
            Object[] v = values.get(type);
            if (v != null) {
                return (T) v[0];
            }
        }
        T computed = computeValue(type);
        synchronized (values) {
            // The first one counts, if another thread was faster.
            Object[] v = values.get(type);
            if (v == null) {
                v = new Object[] {computed};
                values.put(type, v);
            }
            return (T) v[0];
        }
    }

    public void remove(Class<?> type) {
        synchronized (values) {
            values.remove(type);
        }
    }
}
