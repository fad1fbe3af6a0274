package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T value);
}
