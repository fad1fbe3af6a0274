package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    void accept(T t, double value);
}
