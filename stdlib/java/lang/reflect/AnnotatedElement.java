package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.ArrayList;

/** Something that annotations stand on. */
public interface AnnotatedElement {
    default boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    <T extends Annotation> T getAnnotation(Class<T> annotationClass);

    Annotation[] getAnnotations();

    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        T[] r = getDeclaredAnnotationsByType(annotationClass);
        if (r.length == 0 && this instanceof Class<?> c
                && annotationClass.isAnnotationPresent(java.lang.annotation.Inherited.class)
                && c.getSuperclass() != null) {
            return c.getSuperclass().getAnnotationsByType(annotationClass);
        }
        return r;
    }

    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        for (Annotation a : getDeclaredAnnotations()) {
            if (annotationClass == a.annotationType()) {
                return annotationClass.cast(a);
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        return (T[]) ibrik.lang.Reflection.byType(getDeclaredAnnotations(), annotationClass);
    }

    Annotation[] getDeclaredAnnotations();
}
