package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    void accept(T t, long value);
}
