package java.lang.reflect;

import java.lang.annotation.Annotation;

/** A parameter of a method or constructor. */
public final class Parameter implements AnnotatedElement {
    private final String name;
    private final int modifiers;
    private final Executable executable;
    private final int index;
    private final boolean named;

    Parameter(String name, int modifiers, Executable executable, int index, boolean named) {
        this.name = name;
        this.modifiers = modifiers;
        this.executable = executable;
        this.index = index;
        this.named = named;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Parameter p && p.executable.equals(executable) && p.index == index;
    }

    @Override
    public int hashCode() {
        return executable.hashCode() ^ index;
    }

    public boolean isNamePresent() {
        return named;
    }

    @Override
    public String toString() {
        String type = getParameterizedType().getTypeName();
        if (isVarArgs()) {
            type = type.substring(0, type.length() - 2) + "...";
        }
        String mod = Modifier.toString(modifiers);
        return (mod.isEmpty() ? "" : mod + " ") + type + " " + getName();
    }

    public Executable getDeclaringExecutable() {
        return executable;
    }

    public int getModifiers() {
        return modifiers;
    }

    public java.util.Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(modifiers, AccessFlag.Location.METHOD_PARAMETER);
    }

    public String getName() {
        return name;
    }

    public Type getParameterizedType() {
        return executable.getGenericParameterTypes()[index];
    }

    public Class<?> getType() {
        return executable.parameterTypes[index];
    }

    public AnnotatedType getAnnotatedType() {
        return executable.getAnnotatedParameterTypes()[index];
    }

    public boolean isImplicit() {
        return (modifiers & 0x8000) != 0;
    }

    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public boolean isVarArgs() {
        return executable.isVarArgs() && index == executable.getParameterCount() - 1;
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
        return executable.getParameterAnnotations()[index];
    }

    @Override
    public <T extends Annotation> T getDeclaredAnnotation(Class<T> value) {
        return AnnotatedElement.super.getDeclaredAnnotation(value);
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> value) {
        return AnnotatedElement.super.getAnnotationsByType(value);
    }

    @Override
    public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> value) {
        return AnnotatedElement.super.getDeclaredAnnotationsByType(value);
    }
}
