package java.lang;

import java.util.Objects;
import java.util.function.Supplier;

/** A variable of which each thread has its own copy. */
public class ThreadLocal<T> {
    private static int nextHash;
    private final int hash = newHash();

    public ThreadLocal() {
    }

    private static synchronized int newHash() {
        return nextHash += 0x61c88647;
    }

    protected T initialValue() {
        return null;
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new Supplied<S>(Objects.requireNonNull(supplier));
    }

    private static final class Supplied<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        Supplied(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }

    /** Where this kind of variable lives in a thread; InheritableThreadLocal overrides it. */
    Values values(Thread t, boolean create) {
        if (t.map == null && create) {
            t.map = new Values();
        }
        return t.map;
    }

    T childValue(T parentValue) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Thread t = Thread.currentThread();
        Values v = values(t, false);
        if (v != null) {
            int i = v.find(this);
            if (i >= 0) {
                return (T) v.vals[i];
            }
        }
        T init = initialValue();
        values(t, true).put(this, init);
        return init;
    }

    public void set(T value) {
        values(Thread.currentThread(), true).put(this, value);
    }

    public void remove() {
        Values v = values(Thread.currentThread(), false);
        if (v != null) {
            v.remove(this);
        }
    }

    /** One thread's variables: open addressing, power of two, keys never weak. */
    static final class Values {
        ThreadLocal<?>[] keys = new ThreadLocal<?>[16];
        Object[] vals = new Object[16];
        int size;

        int find(ThreadLocal<?> k) {
            int mask = keys.length - 1;
            for (int i = k.hash & mask;; i = i + 1 & mask) {
                if (keys[i] == k) {
                    return i;
                }
                if (keys[i] == null) {
                    return -1;
                }
            }
        }

        void put(ThreadLocal<?> k, Object v) {
            int mask = keys.length - 1;
            int i = k.hash & mask;
            while (keys[i] != null && keys[i] != k) {
                i = i + 1 & mask;
            }
            if (keys[i] == null) {
                keys[i] = k;
                size++;
            }
            vals[i] = v;
            if (size * 3 > keys.length * 2) {
                ThreadLocal<?>[] oldKeys = keys;
                Object[] oldVals = vals;
                keys = new ThreadLocal<?>[oldKeys.length * 2];
                vals = new Object[keys.length];
                size = 0;
                for (int j = 0; j < oldKeys.length; j++) {
                    if (oldKeys[j] != null) {
                        put(oldKeys[j], oldVals[j]);
                    }
                }
            }
        }

        void remove(ThreadLocal<?> k) {
            int i = find(k);
            if (i < 0) {
                return;
            }
            int mask = keys.length - 1;
            keys[i] = null;
            vals[i] = null;
            size--;
            for (int j = i + 1 & mask; keys[j] != null; j = j + 1 & mask) {
                ThreadLocal<?> kk = keys[j];
                Object vv = vals[j];
                keys[j] = null;
                vals[j] = null;
                size--;
                put(kk, vv);
            }
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        Values inherited() {
            Values r = new Values();
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != null) {
                    r.put(keys[i], ((ThreadLocal) keys[i]).childValue(vals[i]));
                }
            }
            return r;
        }
    }
}
