package java.lang.constant;

import java.util.Optional;

/** A type whose values can be constants of a class file. */
public interface Constable {
    Optional<? extends ConstantDesc> describeConstable();
}
