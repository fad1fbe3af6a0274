package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ToIntBiFunction<T, U> {
    int applyAsInt(T t, U u);
}
