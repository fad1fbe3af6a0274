package java.lang.reflect;

import java.lang.annotation.Annotation;

import java.util.Arrays;

/** A constructor of a class. */
public final class Constructor<T> extends Executable {
    /** Made by the VM, which sets the fields. */
    private Constructor() {
    }

    @Override
    public String getName() {
        return clazz.getName();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getDeclaringClass() {
        return (Class<T>) clazz;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Constructor<T>>[] getTypeParameters() {
        return signature == null ? (TypeVariable<Constructor<T>>[]) new TypeVariable<?>[0]
                : (TypeVariable<Constructor<T>>[]) generic().variables();
    }

    @Override
    public String descriptor() {
        return parametersDescriptor() + "V";
    }

    @SuppressWarnings("unchecked")
    public T newInstance(Object... initargs) throws InstantiationException,
            IllegalAccessException, InvocationTargetException {
        checkAccess(ibrik.lang.VM.callerClass(1), clazz, modifiers);
        if ((clazz.getModifiers() & 0x4000) != 0) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        if (Modifier.isAbstract(clazz.getModifiers())) {
            throw new InstantiationException();
        }
        Object[] a = ibrik.lang.Reflection.arguments(initargs, parameterTypes);
        return (T) newInstance0(a);
    }

    /** Makes an object and runs the constructor; wraps what is thrown. */
    private native Object newInstance0(Object[] args)
            throws InstantiationException, InvocationTargetException;

    @Override
    public AnnotatedType getAnnotatedReturnType() {
        return ibrik.lang.TypeUses.of(clazz, this, clazz, ibrik.lang.TypeUses.RETURN);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Constructor<?> m && clazz == m.clazz
                && Arrays.equals(parameterTypes, m.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        int mod = modifiers & Modifier.constructorModifiers();
        if (mod != 0) {
            sb.append(Modifier.toString(mod)).append(' ');
        }
        sb.append(clazz.getTypeName());
        appendParameters(sb);
        return sb.toString();
    }

    @Override
    public String toGenericString() {
        try {
            StringBuilder sb = new StringBuilder();
            appendGeneric(sb, null);
            return sb.toString();
        } catch (RuntimeException e) {
            return "<" + e + ">";
        }
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> value) {
        return super.getAnnotation(value);
    }

    @Override
    public boolean isSynthetic() {
        return super.isSynthetic();
    }

    @Override
    public boolean isVarArgs() {
        return super.isVarArgs();
    }

    @Override
    public int getModifiers() {
        return super.getModifiers();
    }

    @Override
    public int getParameterCount() {
        return super.getParameterCount();
    }

    @Override
    public Class<?>[] getExceptionTypes() {
        return super.getExceptionTypes();
    }

    @Override
    public Class<?>[] getParameterTypes() {
        return super.getParameterTypes();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return super.getDeclaredAnnotations();
    }

    @Override
    public Annotation[][] getParameterAnnotations() {
        return super.getParameterAnnotations();
    }

    @Override
    public Type[] getGenericExceptionTypes() {
        return super.getGenericExceptionTypes();
    }

    @Override
    public Type[] getGenericParameterTypes() {
        return super.getGenericParameterTypes();
    }

    @Override
    public void setAccessible(boolean value) {
        super.setAccessible(value);
    }
}
