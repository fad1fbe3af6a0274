package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ToLongBiFunction<T, U> {
    long applyAsLong(T t, U u);
}
