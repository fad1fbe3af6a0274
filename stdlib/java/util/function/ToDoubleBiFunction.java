package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ToDoubleBiFunction<T, U> {
    double applyAsDouble(T t, U u);
}
