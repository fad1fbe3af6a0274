package java.lang.reflect;

/** A use of a type with the annotations on it. */
public interface AnnotatedType extends AnnotatedElement {
    default AnnotatedType getAnnotatedOwnerType() {
        return null;
    }

    Type getType();
}
