package java.lang.reflect;

import java.lang.annotation.Annotation;

/** A component of a record class. */
public final class RecordComponent implements AnnotatedElement {
    /* The VM sets these. */
    private Class<?> clazz;
    private String name;
    private Class<?> type;
    private String signature;
    private byte[] annotations;

    private RecordComponent() {
    }

    public String getName() {
        return name;
    }

    public Class<?> getType() {
        return type;
    }

    public String getGenericSignature() {
        return signature;
    }

    public Type getGenericType() {
        return signature == null ? type : ibrik.lang.GenericInfo.ofField(signature, clazz);
    }

    public AnnotatedType getAnnotatedType() {
        return ibrik.lang.TypeUses.of(getGenericType(), this, clazz, ibrik.lang.TypeUses.FIELD);
    }

    public Method getAccessor() {
        try {
            return clazz.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    public Class<?> getDeclaringRecord() {
        return clazz;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return getDeclaredAnnotation(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return ibrik.lang.AnnotationReader.read(annotations, clazz).values()
                .toArray(new Annotation[0]);
    }

    @Override
    public String toString() {
        return type.getTypeName() + " " + name;
    }
}
