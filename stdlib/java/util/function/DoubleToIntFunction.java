package java.util.function;

/** A function as a value; see its one abstract method. */
@FunctionalInterface
public interface DoubleToIntFunction {
    int applyAsInt(double value);
}
