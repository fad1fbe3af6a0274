package java.lang.reflect;

/** An array of a parameterised type or type variable. */
public interface GenericArrayType extends Type {
    Type getGenericComponentType();
}
