package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface IntBinaryOperator {
    int applyAsInt(int left, int right);
}
