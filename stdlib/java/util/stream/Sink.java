package java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Receives the elements of a stage: begin, any number of accept of one kind, end. */
abstract class Sink<T> implements Consumer<T>, IntConsumer, LongConsumer, DoubleConsumer {
    /** size is the number of elements that will come, or -1. */
    void begin(long size) {
    }

    void end() {
    }

    /** Whether no more elements are wanted. */
    boolean cancelled() {
        return false;
    }

    @Override
    public void accept(T t) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(int value) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(long value) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(double value) {
        throw new IllegalStateException("called wrong accept method");
    }

    /** A sink before another one. */
    abstract static class Chained<T> extends Sink<T> {
        final Sink<Object> down;

        @SuppressWarnings("unchecked")
        Chained(Sink<?> down) {
            this.down = (Sink<Object>) down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean cancelled() {
            return down.cancelled();
        }
    }
}
