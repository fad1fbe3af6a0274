package java.lang.reflect;

/** A wildcard with its bounds. */
public interface WildcardType extends Type {
    Type[] getUpperBounds();

    Type[] getLowerBounds();
}
