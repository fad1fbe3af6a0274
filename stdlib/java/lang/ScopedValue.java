package java.lang;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/** A value that a method can leave to those it calls, without passing it. */
public final class ScopedValue<T> {
    /** The bindings of each thread, the innermost first. */
    private static final ThreadLocal<Carrier> BINDINGS = new ThreadLocal<>();
    private static int count;

    private final int hash;

    private ScopedValue() {
        synchronized (ScopedValue.class) {
            hash = 0x61c88647 * ++count;
        }
    }

    /** What is run with values bound. */
    @FunctionalInterface
    public interface CallableOp<T, X extends Throwable> {
        T call() throws X;
    }

    /** Bindings of values that a call can be made with. */
    public static final class Carrier {
        private final ScopedValue<?> key;
        private final Object value;
        private final Carrier next;

        private Carrier(ScopedValue<?> key, Object value, Carrier next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }

        public <T> Carrier where(ScopedValue<T> key, T value) {
            return new Carrier(Objects.requireNonNull(key), value, this);
        }

        private Carrier find(ScopedValue<?> k) {
            Carrier c = this;
            while (c != null && c.key != k) {
                c = c.next;
            }
            return c;
        }

        @SuppressWarnings("unchecked")
        public <T> T get(ScopedValue<T> key) {
            Carrier c = find(Objects.requireNonNull(key));
            if (c == null) {
                throw new NoSuchElementException("No mapping present");
            }
            return (T) c.value;
        }

        /** These bindings in front of the thread's. */
        private static Carrier join(Carrier c, Carrier old) {
            return c == null ? old : new Carrier(c.key, c.value, join(c.next, old));
        }

        public <R, X extends Throwable> R call(CallableOp<? extends R, X> op) throws X {
            Objects.requireNonNull(op);
            Carrier old = BINDINGS.get();
            BINDINGS.set(join(this, old));
            try {
                return op.call();
            } finally {
                if (old == null) {
                    BINDINGS.remove();
                } else {
                    BINDINGS.set(old);
                }
            }
        }

        public void run(Runnable op) {
            Objects.requireNonNull(op);
            this.<Object, RuntimeException>call(() -> {
                op.run();
                return null;
            });
        }
    }

    public static <T> Carrier where(ScopedValue<T> key, T value) {
        return new Carrier(Objects.requireNonNull(key), value, null);
    }

    public static <T> ScopedValue<T> newInstance() {
        return new ScopedValue<>();
    }

    private Carrier binding() {
        Carrier c = BINDINGS.get();
        return c == null ? null : c.find(this);
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Carrier c = binding();
        if (c == null) {
            throw new NoSuchElementException("ScopedValue not bound");
        }
        return (T) c.value;
    }

    public boolean isBound() {
        return binding() != null;
    }

    @SuppressWarnings("unchecked")
    public T orElse(T other) {
        Objects.requireNonNull(other);
        Carrier c = binding();
        return c == null ? other : (T) c.value;
    }

    @SuppressWarnings("unchecked")
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> exceptionSupplier)
            throws X {
        Objects.requireNonNull(exceptionSupplier);
        Carrier c = binding();
        if (c == null) {
            throw exceptionSupplier.get();
        }
        return (T) c.value;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
