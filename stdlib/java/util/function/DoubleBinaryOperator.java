package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface DoubleBinaryOperator {
    double applyAsDouble(double left, double right);
}
