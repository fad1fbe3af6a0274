package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Objects;

/** What Method and Constructor share. */
public abstract sealed class Executable extends AccessibleObject
        implements Member, GenericDeclaration permits Method, Constructor {
    /* The VM sets these. */
    Class<?> clazz;
    int modifiers;
    /** The VM's method. */
    long vmMethod;
    Class<?>[] parameterTypes;
    Class<?>[] exceptionTypes;
    /** The Signature attribute or null. */
    String signature;
    byte[] annotations;
    byte[] parameterAnnotations;
    /** Names of the MethodParameters attribute, or null. */
    String[] parameterNames;
    int[] parameterModifiers;
    private ibrik.lang.GenericInfo generic;

    Executable() {
    }

    @Override
    public Class<?> getDeclaringClass() {
        return clazz;
    }

    @Override
    public abstract String getName();

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    public java.util.Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(modifiers & 0x1dff, AccessFlag.Location.METHOD);
    }

    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
    }

    public int getParameterCount() {
        return parameterTypes.length;
    }

    public Class<?>[] getExceptionTypes() {
        return exceptionTypes.clone();
    }

    final ibrik.lang.GenericInfo generic() {
        if (generic == null) {
            generic = ibrik.lang.GenericInfo.ofMethod(signature, this, clazz);
        }
        return generic;
    }

    @Override
    public TypeVariable<?>[] getTypeParameters() {
        return signature == null ? new TypeVariable<?>[0] : generic().variables();
    }

    public Type[] getGenericParameterTypes() {
        if (signature == null) {
            return getParameterTypes();
        }
        Type[] t = generic().parameters();
        return t.length == parameterTypes.length ? t : getParameterTypes();
    }

    public Type[] getGenericExceptionTypes() {
        Type[] t = signature == null ? null : generic().exceptions();
        return t == null || t.length == 0 ? getExceptionTypes() : t;
    }

    public Parameter[] getParameters() {
        Parameter[] p = new Parameter[parameterTypes.length];
        for (int i = 0; i < p.length; i++) {
            boolean named = parameterNames != null && i < parameterNames.length
                    && parameterNames[i] != null;
            p[i] = new Parameter(named ? parameterNames[i] : "arg" + i,
                    parameterModifiers != null && i < parameterModifiers.length
                    ? parameterModifiers[i] : 0, this, i, named);
        }
        return p;
    }

    public boolean isVarArgs() {
        return (modifiers & 0x80) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public abstract String toGenericString();

    /** The descriptor, as "(I)V". */
    public abstract String descriptor();

    final String parametersDescriptor() {
        StringBuilder sb = new StringBuilder("(");
        for (Class<?> c : parameterTypes) {
            sb.append(c.descriptorString());
        }
        return sb.append(')').toString();
    }

    final void appendParameters(StringBuilder sb) {
        sb.append('(');
        for (int i = 0; i < parameterTypes.length; i++) {
            if (i > 0) {
                sb.append(',');
            }
            sb.append(parameterTypes[i].getTypeName());
        }
        sb.append(')');
        for (int i = 0; i < exceptionTypes.length; i++) {
            sb.append(i == 0 ? " throws " : ",").append(exceptionTypes[i].getTypeName());
        }
    }

    final void appendGeneric(StringBuilder sb, Type returned) {
        int mod = modifiers & (this instanceof Method ? Modifier.methodModifiers()
                : Modifier.constructorModifiers());
        if (mod != 0) {
            sb.append(Modifier.toString(mod)).append(' ');
        }
        if (this instanceof Method m && m.isDefault()) {
            sb.append("default ");
        }
        TypeVariable<?>[] vars = getTypeParameters();
        for (int i = 0; i < vars.length; i++) {
            sb.append(i == 0 ? "<" : ",").append(ibrik.lang.GenericInfo.declaration(vars[i]));
        }
        if (vars.length > 0) {
            sb.append("> ");
        }
        if (returned != null) {
            sb.append(returned.getTypeName()).append(' ').append(clazz.getTypeName()).append('.')
                    .append(getName());
        } else {
            sb.append(clazz.getTypeName());
        }
        sb.append('(');
        Type[] params = getGenericParameterTypes();
        for (int i = 0; i < params.length; i++) {
            String t = params[i].getTypeName();
            if (isVarArgs() && i == params.length - 1 && t.endsWith("[]")) {
                t = t.substring(0, t.length() - 2) + "...";
            }
            sb.append(i > 0 ? "," : "").append(t);
        }
        sb.append(')');
        Type[] ex = getGenericExceptionTypes();
        for (int i = 0; i < ex.length; i++) {
            sb.append(i == 0 ? " throws " : ",").append(ex[i].getTypeName());
        }
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return ibrik.lang.AnnotationReader.read(annotations, clazz).values()
                .toArray(new Annotation[0]);
    }

    public Annotation[][] getParameterAnnotations() {
        return ibrik.lang.AnnotationReader.readParameters(parameterAnnotations, clazz,
                parameterTypes.length);
    }

    public AnnotatedType getAnnotatedReceiverType() {
        return ibrik.lang.TypeUses.receiver(this);
    }

    public abstract AnnotatedType getAnnotatedReturnType();

    public AnnotatedType[] getAnnotatedParameterTypes() {
        return ibrik.lang.TypeUses.of(getGenericParameterTypes(), this, clazz,
                ibrik.lang.TypeUses.FORMAL_PARAMETER);
    }

    public AnnotatedType[] getAnnotatedExceptionTypes() {
        return ibrik.lang.TypeUses.of(getGenericExceptionTypes(), this, clazz, ibrik.lang.TypeUses.THROWS);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> value) {
        return super.getAnnotation(value);
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> value) {
        return super.getAnnotationsByType(value);
    }
}
