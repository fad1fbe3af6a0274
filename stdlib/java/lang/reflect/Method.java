package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Arrays;

/** A method of a class or interface. */
public final class Method extends Executable {
    private String name;
    private Class<?> returnType;
    /** The AnnotationDefault attribute or null. */
    private byte[] annotationDefault;

    /** Made by the VM, which sets the fields. */
    private Method() {
    }

    @Override
    public String getName() {
        return name;
    }

    public Class<?> getReturnType() {
        return returnType;
    }

    public Type getGenericReturnType() {
        return signature == null ? returnType : generic().returned();
    }

    @Override
    public String descriptor() {
        return parametersDescriptor() + returnType.descriptorString();
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Method>[] getTypeParameters() {
        return signature == null ? (TypeVariable<Method>[]) new TypeVariable<?>[0]
                : (TypeVariable<Method>[]) generic().variables();
    }

    public Object invoke(Object obj, Object... args)
            throws IllegalAccessException, InvocationTargetException {
        checkAccess(ibrik.lang.VM.callerClass(1), clazz, modifiers);
        if (!Modifier.isStatic(modifiers)) {
            Class<?> actual = obj.getClass(); /* null: its message says so */
            if (!clazz.isInstance(obj)) {
                throw new IllegalArgumentException("object of type " + actual.getName()
                        + " is not an instance of " + clazz.getName());
            }
        }
        Object[] a = ibrik.lang.Reflection.arguments(args, parameterTypes);
        return invoke0(obj, a);
    }

    /** Calls (virtually) with arguments that are boxed exactly as the parameters; boxes the result;
     *  wraps what is thrown in InvocationTargetException. */
    private native Object invoke0(Object obj, Object[] args) throws InvocationTargetException;

    public boolean isBridge() {
        return (modifiers & 0x40) != 0;
    }

    public boolean isDefault() {
        return (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC))
                == Modifier.PUBLIC && clazz.isInterface();
    }

    public Object getDefaultValue() {
        return annotationDefault == null ? null
                : ibrik.lang.AnnotationReader.value(annotationDefault, clazz, returnType);
    }

    @Override
    public AnnotatedType getAnnotatedReturnType() {
        return ibrik.lang.TypeUses.of(getGenericReturnType(), this, clazz, ibrik.lang.TypeUses.RETURN);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Method m && clazz == m.clazz && name.equals(m.name)
                && returnType == m.returnType
                && Arrays.equals(parameterTypes, m.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        int mod = modifiers & Modifier.methodModifiers();
        if (mod != 0) {
            sb.append(Modifier.toString(mod)).append(' ');
        }
        if (isDefault()) {
            sb.append("default ");
        }
        sb.append(returnType.getTypeName()).append(' ').append(clazz.getTypeName()).append('.')
                .append(name);
        appendParameters(sb);
        return sb.toString();
    }

    @Override
    public String toGenericString() {
        try {
            StringBuilder sb = new StringBuilder();
            appendGeneric(sb, getGenericReturnType());
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
    public Class<?> getDeclaringClass() {
        return super.getDeclaringClass();
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
