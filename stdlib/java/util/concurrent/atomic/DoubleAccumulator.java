package java.util.concurrent.atomic;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/** Cells that threads accumulate in, each mostly its own; the result combines them. */
public class DoubleAccumulator extends Number implements java.io.Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    private static final int CELLS = 8;

    private transient volatile boolean used;
    private final transient AtomicLongArray cells = new AtomicLongArray(CELLS * 8);
    @SuppressWarnings("serial")
    private final DoubleBinaryOperator function;
    private final double identity;

    public DoubleAccumulator(DoubleBinaryOperator accumulatorFunction, double identity) {
        function = Objects.requireNonNull(accumulatorFunction);
        this.identity = identity;
        reset();
    }

    /** The first cell takes what comes without contention; the others are joined only once they are used. */
    public void accumulate(double x) {
        if (tryCell(0, x)) return;
        int i = (int) (Thread.currentThread().threadId() & CELLS - 1) * 8;
        used = true;
        while (!tryCell(i, x)) {
        }
    }

    private boolean tryCell(int i, double x) {
        long old = cells.get(i);
        return cells.compareAndSet(i, old, Double.doubleToRawLongBits(function.applyAsDouble(Double.longBitsToDouble(old), x)));
    }

    public double get() {
        double result = Double.longBitsToDouble(cells.get(0));
        for (int i = 8; used && i < cells.length(); i += 8) result = function.applyAsDouble(result, Double.longBitsToDouble(cells.get(i)));
        return result;
    }

    public void reset() {
        for (int i = 0; i < cells.length(); i += 8) cells.set(i, Double.doubleToRawLongBits(identity));
        used = false;
    }

    public double getThenReset() {
        double result = get();
        reset();
        return result;
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }

    @Override
    public long longValue() {
        return (long) get();
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    private Object writeReplace() {
        return new SerializationProxy(get(), function, identity);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }

    /** The form in streams. */
    private static final class SerializationProxy implements java.io.Serializable {
        private static final long serialVersionUID = 7249069246863182397L;

        private final double value;
        @SuppressWarnings("serial")
        private final DoubleBinaryOperator function;
        private final long identity;

        SerializationProxy(double value, DoubleBinaryOperator function, double identity) {
            this.value = value;
            this.function = function;
            this.identity = Double.doubleToRawLongBits(identity);
        }

        private Object readResolve() {
            DoubleAccumulator a = new DoubleAccumulator(function, Double.longBitsToDouble(identity));
            a.accumulate(value);
            return a;
        }
    }
}
