package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    void accept(T t, int value);
}
