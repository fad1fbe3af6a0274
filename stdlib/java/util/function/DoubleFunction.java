package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}
