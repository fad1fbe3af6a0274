package java.util.concurrent.atomic;

/** Cells that threads add to, each mostly its own; the sum is that of all cells. */
public class LongAdder extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    private static final int CELLS = 8;

    private final transient AtomicLongArray cells = new AtomicLongArray(CELLS * 8);

    public LongAdder() {}

    private static int cell() {
        return (int) (Thread.currentThread().threadId() & CELLS - 1) * 8;
    }

    public void add(long x) {
        int i = cell();
        cells.getAndAdd(i, x);
    }

    public void increment() {
        add(1L);
    }

    public void decrement() {
        add(-1L);
    }

    public long sum() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i += 8) sum += cells.get(i);
        return sum;
    }

    public void reset() {
        for (int i = 0; i < cells.length(); i += 8) cells.set(i, 0);
    }

    public long sumThenReset() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i += 8) sum += cells.getAndSet(i, 0);
        return sum;
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    private Object writeReplace() {
        return new SerializationProxy(sum());
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }

    /** The form in streams. */
    private static final class SerializationProxy implements java.io.Serializable {
        private static final long serialVersionUID = 7249069246863182397L;

        private final long value;

        SerializationProxy(long value) {
            this.value = value;
        }

        private Object readResolve() {
            LongAdder a = new LongAdder();
            a.add(value);
            return a;
        }
    }
}
