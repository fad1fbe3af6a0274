package java.lang;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The mirror of a class, interface, array type or primitive type. */
public final class Class<T> implements java.io.Serializable, GenericDeclaration, Type,
        AnnotatedElement, java.lang.invoke.TypeDescriptor.OfField<Class<?>>,
        java.lang.constant.Constable {
    private static final long serialVersionUID = 3206093459760846163L;

    /** The VM's class. */
    private transient long vmClass;
    /** The binary name with dots, made when it is first asked for. */
    private String name;
    private ClassLoader classLoader;
    private Class<?> componentType;
    private transient T[] enumConstants;
    private transient Map<String, T> enumDirectory;
    private transient ibrik.lang.Reflection reflection;
    private transient Object protectionDomain;
    private transient Module module;

    private Class() {
    }

    @Override
    public String toString() {
        return isPrimitive() ? getName() : (isInterface() ? "interface " : "class ").concat(getName());
    }

    public String toGenericString() {
        return ibrik.lang.Reflection.toGenericString(this);
    }

    public static Class<?> forName(String className) throws ClassNotFoundException {
        Class<?> caller = ibrik.lang.VM.callerClass(1);
        return forName0(className, true, caller == null ? ClassLoader.getSystemClassLoader()
                : caller.classLoader);
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader)
            throws ClassNotFoundException {
        return forName0(name, initialize, loader);
    }

    public static Class<?> forName(Module module, String name) {
        java.util.Objects.requireNonNull(module);
        try {
            return forName0(name, false, module.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private native String getName0();

    /** Loads by binary name (arrays as "[I", "[Ljava.lang.String;") through the loader. */
    private static native Class<?> forName0(String name, boolean initialize, ClassLoader loader)
            throws ClassNotFoundException;

    public static Class<?> forPrimitiveName(String primitiveName) {
        switch (primitiveName) {
            case "boolean", "byte", "short", "char", "int", "long", "float", "double", "void":
                return getPrimitiveClass(primitiveName);
            default:
                return null;
        }
    }

    /** The mirror of a primitive type or void. */
    static native Class<?> getPrimitiveClass(String name);

    @Deprecated(since = "9")
    public T newInstance() throws InstantiationException, IllegalAccessException {
        try {
            return getDeclaredConstructor().newInstance();
        } catch (NoSuchMethodException e) {
            throw (InstantiationException) new InstantiationException(getName()).initCause(e);
        } catch (InvocationTargetException e) {
            ibrik.lang.Unsafe.throwException(e.getTargetException());
            return null;
        }
    }

    /** Whether the object could be cast to this type. */
    public native boolean isInstance(Object obj);

    /** Whether a value of cls could be assigned to this type. */
    public native boolean isAssignableFrom(Class<?> cls);

    public boolean isInterface() {
        return (getModifiers() & Modifier.INTERFACE) != 0;
    }

    public boolean isArray() {
        return componentType != null;
    }

    /** Whether this is one of the eight primitive types or void. */
    public native boolean isPrimitive();

    public boolean isAnnotation() {
        return (getModifiers() & 0x2000) != 0;
    }

    public boolean isSynthetic() {
        return (getModifiers() & 0x1000) != 0;
    }

    /** Whether the class was defined as hidden. */
    public native boolean isHidden();

    public String getName() {
        String n = name;
        if (n == null) {
            n = getName0();
            name = n;
        }
        return n;
    }

    public ClassLoader getClassLoader() {
        return classLoader;
    }

    public Module getModule() {
        if (module == null) {
            module = Module.of(this);
        }
        return module;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Class<T>>[] getTypeParameters() {
        return (TypeVariable<Class<T>>[]) ibrik.lang.Reflection.of(this).typeParameters(this);
    }

    /** The direct superclass; null for Object, interfaces, primitives. */
    public native Class<? super T> getSuperclass();

    public Type getGenericSuperclass() {
        return ibrik.lang.Reflection.of(this).genericSuperclass(this);
    }

    public Package getPackage() {
        return isPrimitive() || isArray() ? null : Package.of(this);
    }

    public String getPackageName() {
        Class<?> c = this;
        while (c.componentType != null) {
            c = c.componentType;
        }
        if (c.isPrimitive()) {
            return "java.lang";
        }
        int dot = c.getName().lastIndexOf('.');
        return dot < 0 ? "" : c.getName().substring(0, dot).intern();
    }

    public Class<?>[] getInterfaces() {
        return getInterfaces0();
    }

    /** A new array of the direct superinterfaces. */
    private native Class<?>[] getInterfaces0();

    public Type[] getGenericInterfaces() {
        return ibrik.lang.Reflection.of(this).genericInterfaces(this);
    }

    public Class<?> getComponentType() {
        return componentType;
    }

    @Override
    public Class<?> componentType() {
        return componentType;
    }

    /** Access flags as the InnerClasses attribute says, else as the class file's header does. */
    public native int getModifiers();

    public java.util.Set<java.lang.reflect.AccessFlag> accessFlags() {
        boolean inner = isMemberClass() || isLocalClass() || isAnonymousClass() || isArray();
        int implied = inner || isInterface() || isPrimitive() ? 0 : 0x20; /* ACC_SUPER */
        return java.lang.reflect.AccessFlag.maskToAccessFlags(getModifiers() | implied, inner
                ? java.lang.reflect.AccessFlag.Location.INNER_CLASS : java.lang.reflect.AccessFlag.Location.CLASS);
    }

    public Object[] getSigners() {
        return null;
    }

    /** {declaring class, method name or null, descriptor or null}, or null. */
    private native Object[] getEnclosingMethod0();

    public Method getEnclosingMethod() {
        Object[] e = getEnclosingMethod0();
        if (e == null || e[1] == null || "<init>".equals(e[1]) || "<clinit>".equals(e[1])) {
            return null;
        }
        for (Method m : ((Class<?>) e[0]).getDeclaredMethods0()) {
            if (m.getName().equals(e[1]) && m.descriptor().equals(e[2])) {
                return m;
            }
        }
        throw new InternalError("Enclosing method not found");
    }

    public Constructor<?> getEnclosingConstructor() {
        Object[] e = getEnclosingMethod0();
        if (e == null || !"<init>".equals(e[1])) {
            return null;
        }
        for (Constructor<?> m : ((Class<?>) e[0]).getDeclaredConstructors0()) {
            if (m.descriptor().equals(e[2])) {
                return m;
            }
        }
        throw new InternalError("Enclosing constructor not found");
    }

    /** The class of which this is a member, or null. */
    public native Class<?> getDeclaringClass();

    public Class<?> getEnclosingClass() {
        Object[] e = getEnclosingMethod0();
        return e != null ? (Class<?>) e[0] : getDeclaringClass();
    }

    /** The inner name of the InnerClasses attribute: "" if anonymous, null if top level. */
    private native String getInnerName0();

    public String getSimpleName() {
        if (componentType != null) {
            return componentType.getSimpleName().concat("[]");
        }
        String inner = getInnerName0();
        return inner != null ? inner : getName().substring(getName().lastIndexOf('.') + 1);
    }

    @Override
    public String getTypeName() {
        return componentType != null ? componentType.getTypeName().concat("[]") : getName();
    }

    public String getCanonicalName() {
        if (componentType != null) {
            String c = componentType.getCanonicalName();
            return c == null ? null : c.concat("[]");
        }
        if (isHidden() || isLocalClass() || isAnonymousClass()) {
            return null;
        }
        Class<?> d = getDeclaringClass();
        if (d == null) {
            return getName();
        }
        String outer = d.getCanonicalName();
        return outer == null ? null : outer + "." + getSimpleName();
    }

    public boolean isAnonymousClass() {
        String n = getInnerName0();
        return componentType == null && n != null && n.isEmpty();
    }

    public boolean isLocalClass() {
        String n = getInnerName0();
        return componentType == null && n != null && !n.isEmpty() && getDeclaringClass() == null;
    }

    public boolean isMemberClass() {
        return componentType == null && getDeclaringClass() != null;
    }

    public Class<?>[] getClasses() {
        ArrayList<Class<?>> r = new ArrayList<>();
        for (Class<?> c = this; c != null; c = c.getSuperclass()) {
            for (Class<?> m : c.getDeclaredClasses()) {
                if (Modifier.isPublic(m.getModifiers())) {
                    r.add(m);
                }
            }
        }
        return r.toArray(new Class<?>[0]);
    }

    public Field[] getFields() {
        return ibrik.lang.Reflection.of(this).publicFields(this);
    }

    public Method[] getMethods() {
        return ibrik.lang.Reflection.of(this).publicMethods(this);
    }

    public Constructor<?>[] getConstructors() {
        ArrayList<Constructor<?>> r = new ArrayList<>();
        for (Constructor<?> c : getDeclaredConstructors0()) {
            if (Modifier.isPublic(c.getModifiers())) {
                r.add(c);
            }
        }
        return r.toArray(new Constructor<?>[0]);
    }

    public Field getField(String name) throws NoSuchFieldException {
        java.util.Objects.requireNonNull(name);
        for (Field f : getFields()) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        throw new NoSuchFieldException(name);
    }

    public Method getMethod(String name, Class<?>... parameterTypes)
            throws NoSuchMethodException {
        java.util.Objects.requireNonNull(name);
        Method m = ibrik.lang.Reflection.find(getMethods(), name, parameterTypes);
        if (m == null) {
            throw new NoSuchMethodException(methodToString(name, parameterTypes));
        }
        return m;
    }

    public Constructor<T> getConstructor(Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Constructor<T> c = findConstructor(parameterTypes);
        if (c == null || !Modifier.isPublic(c.getModifiers())) {
            throw new NoSuchMethodException(methodToString("<init>", parameterTypes));
        }
        return c;
    }

    @SuppressWarnings("unchecked")
    private Constructor<T> findConstructor(Class<?>[] types) {
        for (Constructor<?> c : getDeclaredConstructors0()) {
            if (ibrik.lang.Reflection.same(c.getParameterTypes(), types)) {
                return (Constructor<T>) c;
            }
        }
        return null;
    }

    private String methodToString(String method, Class<?>[] types) {
        StringBuilder sb = new StringBuilder(getName()).append('.').append(method).append('(');
        for (int i = 0; types != null && i < types.length; i++) {
            if (i > 0) {
                sb.append(",");
            }
            sb.append(types[i] == null ? "null" : types[i].getName());
        }
        return sb.append(')').toString();
    }

    /** The member classes that the class declares. */
    public native Class<?>[] getDeclaredClasses();

    public Field[] getDeclaredFields() {
        return getDeclaredFields0();
    }

    public Method[] getDeclaredMethods() {
        return getDeclaredMethods0();
    }

    public Constructor<?>[] getDeclaredConstructors() {
        return getDeclaredConstructors0();
    }

    public Field getDeclaredField(String name) throws NoSuchFieldException {
        java.util.Objects.requireNonNull(name);
        for (Field f : getDeclaredFields0()) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        throw new NoSuchFieldException(name);
    }

    public Method getDeclaredMethod(String name, Class<?>... parameterTypes)
            throws NoSuchMethodException {
        java.util.Objects.requireNonNull(name);
        Method m = ibrik.lang.Reflection.find(getDeclaredMethods0(), name, parameterTypes);
        if (m == null) {
            throw new NoSuchMethodException(methodToString(name, parameterTypes));
        }
        return m;
    }

    public Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Constructor<T> c = findConstructor(parameterTypes);
        if (c == null) {
            throw new NoSuchMethodException(methodToString("<init>", parameterTypes));
        }
        return c;
    }

    /** New objects for the fields, in class file order. */
    private native Field[] getDeclaredFields0();

    /** New objects for the methods but initialisers, in class file order. */
    private native Method[] getDeclaredMethods0();

    /** New objects for the constructors, in class file order. */
    private native Constructor<?>[] getDeclaredConstructors0();

    /** New objects for the components of a record; null if not a record. */
    private native RecordComponent[] getRecordComponents0();

    public RecordComponent[] getRecordComponents() {
        return isRecord() ? getRecordComponents0() : null;
    }

    public InputStream getResourceAsStream(String name) {
        name = resolveName(name);
        return classLoader == null ? ClassLoader.getSystemResourceAsStream(name)
                : classLoader.getResourceAsStream(name);
    }

    public URL getResource(String name) {
        name = resolveName(name);
        return classLoader == null ? ClassLoader.getSystemResource(name)
                : classLoader.getResource(name);
    }

    private String resolveName(String n) {
        if (n.startsWith("/")) {
            return n.substring(1);
        }
        String p = getPackageName();
        return p.isEmpty() ? n : p.replace('.', '/') + "/" + n;
    }

    public boolean desiredAssertionStatus() {
        boolean asked = desiredAssertionStatus0();
        ClassLoader loader = getClassLoader();
        return loader == null ? asked : loader.assertionStatus(getName(), asked);
    }

    /** Whether -ea applies to the class. */
    private native boolean desiredAssertionStatus0();

    public boolean isEnum() {
        return (getModifiers() & 0x4000) != 0 && (Class<?>) getSuperclass() == Enum.class;
    }

    /** Whether the class has a Record attribute and extends Record. */
    public native boolean isRecord();

    public T[] getEnumConstants() {
        T[] v = enumConstants();
        return v == null ? null : v.clone();
    }

    /** The constants without copying. */
    @SuppressWarnings("unchecked")
    T[] enumConstants() {
        if (enumConstants == null) {
            if (!isEnum()) {
                return null;
            }
            try {
                Method m = getDeclaredMethod("values");
                m.setAccessible(true);
                enumConstants = (T[]) m.invoke(null);
            } catch (ReflectiveOperationException | ClassCastException e) {
                return null;
            }
        }
        return enumConstants;
    }

    @SuppressWarnings("unchecked")
    public T cast(Object obj) {
        if (obj != null && !isInstance(obj)) {
            throw new ClassCastException("Cannot cast " + obj.getClass().getName() + " to "
                    + getName());
        }
        return (T) obj;
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> clazz) {
        if (clazz.isAssignableFrom(this)) {
            return (Class<? extends U>) this;
        }
        throw new ClassCastException(toString());
    }

    public java.lang.reflect.AnnotatedType getAnnotatedSuperclass() {
        return isArray() ? null : ibrik.lang.TypeUses.superclass(this);
    }

    public java.lang.reflect.AnnotatedType[] getAnnotatedInterfaces() {
        return ibrik.lang.TypeUses.of(isArray() ? new java.lang.reflect.Type[0] : getGenericInterfaces(), this, this,
                ibrik.lang.TypeUses.SUPERTYPE);
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        return annotationClass.cast(ibrik.lang.Reflection.of(this).annotations(this)
                .get(annotationClass));
    }

    @Override
    public Annotation[] getAnnotations() {
        return ibrik.lang.Reflection.of(this).annotations(this).values()
                .toArray(new Annotation[0]);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return ibrik.lang.Reflection.of(this).declaredAnnotations(this).values()
                .toArray(new Annotation[0]);
    }

    /** The class's Reflection cache. */
    public static ibrik.lang.Reflection reflectionOf(Class<?> c) {
        if (c.reflection == null) {
            c.reflection = new ibrik.lang.Reflection();
        }
        return c.reflection;
    }

    /** The Signature attribute or null. */
    private native String getGenericSignature0();

    /** The bytes of RuntimeVisibleAnnotations or null. */
    private native byte[] getRawAnnotations0();

    /** The constant of the class's pool at index: String, Integer, Long, Float or Double. */
    private native Object getConstant0(int index);

    /** For ibrik.lang.Reflection. */
    public static String signatureOf(Class<?> c) {
        return c.getGenericSignature0();
    }

    /** For ibrik.lang.Reflection. */
    public static byte[] rawAnnotationsOf(Class<?> c) {
        return c.getRawAnnotations0();
    }

    /** For ibrik.lang.Reflection. */
    public static Object constantOf(Class<?> c, int index) {
        return c.getConstant0(index);
    }

    /** The host of the class's nest. */
    public native Class<?> getNestHost();

    public boolean isNestmateOf(Class<?> c) {
        return this == c || !isPrimitive() && !isArray() && !c.isPrimitive() && !c.isArray()
                && getNestHost() == c.getNestHost();
    }

    /** The members of the nest, the host first. */
    public native Class<?>[] getNestMembers();

    /** The classes of the PermittedSubclasses attribute, or null. */
    private native Class<?>[] getPermittedSubclasses0();

    public Class<?>[] getPermittedSubclasses() {
        return isArray() || isPrimitive() ? null : getPermittedSubclasses0();
    }

    public boolean isSealed() {
        return getPermittedSubclasses() != null;
    }

    /** The type of arrays of this type; UnsupportedOperationException for void. */
    @Override
    public native Class<?> arrayType();

    public String descriptorString() {
        if (componentType != null) {
            return "[".concat(componentType.descriptorString());
        }
        if (isPrimitive()) {
            switch (getName()) {
                case "boolean":
                    return "Z";
                case "long":
                    return "J";
                default:
                    return getName().substring(0, 1).toUpperCase();
            }
        }
        if (isHidden()) {
            String name = getName();
            int slash = name.indexOf('/');
            return "L" + name.substring(0, slash).replace('.', '/') + "." + name.substring(slash + 1) + ";";
        }
        return "L" + getName().replace('.', '/') + ";";
    }

    @Override
    public java.util.Optional<java.lang.constant.ClassDesc> describeConstable() {
        Class<?> c = this;
        while (c.isArray()) {
            c = c.getComponentType();
        }
        return c.isHidden() ? java.util.Optional.empty()
                : java.util.Optional.of(java.lang.constant.ClassDesc.ofDescriptor(
                        descriptorString()));
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A getDeclaredAnnotation(Class<A> value) {
        return java.lang.reflect.GenericDeclaration.super.getDeclaredAnnotation(value);
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A[] getAnnotationsByType(Class<A> value) {
        return java.lang.reflect.GenericDeclaration.super.getAnnotationsByType(value);
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A[] getDeclaredAnnotationsByType(Class<A> value) {
        return java.lang.reflect.GenericDeclaration.super.getDeclaredAnnotationsByType(value);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends java.lang.annotation.Annotation> value) {
        return java.lang.reflect.GenericDeclaration.super.isAnnotationPresent(value);
    }
}
