package java.lang.reflect;

/** A use of an array type. */
public interface AnnotatedArrayType extends AnnotatedType {
    AnnotatedType getAnnotatedGenericComponentType();

    @Override
    AnnotatedType getAnnotatedOwnerType();
}
