package java.lang.reflect;

import java.lang.annotation.Annotation;

/** A field of a class or interface. */
public final class Field extends AccessibleObject implements Member {
    /* The VM sets these. */
    private Class<?> clazz;
    private String name;
    private Class<?> type;
    private int modifiers;
    /** The VM's field. */
    private long vmField;
    private String signature;
    private byte[] annotations;

    private Field() {
    }

    @Override
    public Class<?> getDeclaringClass() {
        return clazz;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    public java.util.Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(modifiers, AccessFlag.Location.FIELD);
    }

    public boolean isEnumConstant() {
        return (modifiers & 0x4000) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public Class<?> getType() {
        return type;
    }

    public Type getGenericType() {
        return signature == null ? type
                : ibrik.lang.GenericInfo.ofField(signature, clazz);
    }

    public AnnotatedType getAnnotatedType() {
        return ibrik.lang.TypeUses.of(getGenericType(), this, clazz, ibrik.lang.TypeUses.FIELD);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Field f && clazz == f.clazz && name.equals(f.name)
                && type == f.type;
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        return text(type);
    }

    public String toGenericString() {
        return text(getGenericType());
    }

    private String text(Type t) {
        int mod = modifiers & Modifier.fieldModifiers();
        return (mod == 0 ? "" : Modifier.toString(mod) + " ") + t.getTypeName() + " "
                + clazz.getTypeName() + "." + name;
    }

    private void check(Object obj, Class<?> caller) throws IllegalAccessException {
        checkAccess(caller, clazz, modifiers);
        if (!Modifier.isStatic(modifiers)) {
            if (obj == null) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\""
                        + " is null");
            }
            if (!clazz.isInstance(obj)) {
                throw new IllegalArgumentException("Can not get " + type.getTypeName()
                        + " field " + clazz.getTypeName() + "." + name + " on "
                        + obj.getClass().getName());
            }
        }
    }

    /** The value, boxed; initialises the class of a static field. */
    private native Object get0(Object obj);

    /** Stores a value boxed exactly as the field's type. */
    private native void set0(Object obj, Object value);

    public Object get(Object obj) throws IllegalAccessException {
        check(obj, ibrik.lang.VM.callerClass(1));
        return get0(obj);
    }

    private Object as(Object obj, Class<?> want, Class<?> caller) throws IllegalAccessException {
        if (!type.isPrimitive()) {
            checkAccess(caller, clazz, modifiers);
        } else if (obj == null && !Modifier.isStatic(modifiers)) {
            checkAccess(caller, clazz, modifiers);
            throw new NullPointerException();
        } else {
            check(obj, caller);
        }
        Object v = type.isPrimitive() ? ibrik.lang.Reflection.widen(get0(obj), want) : null;
        if (v == null) {
            throw new IllegalArgumentException("Attempt to get " + type.getTypeName()
                    + " field \"" + clazz.getTypeName() + "." + name
                    + "\" with illegal data type conversion to " + want.getTypeName());
        }
        return v;
    }

    public boolean getBoolean(Object obj) throws IllegalAccessException {
        return (Boolean) as(obj, boolean.class, ibrik.lang.VM.callerClass(1));
    }

    public byte getByte(Object obj) throws IllegalAccessException {
        return (Byte) as(obj, byte.class, ibrik.lang.VM.callerClass(1));
    }

    public char getChar(Object obj) throws IllegalAccessException {
        return (Character) as(obj, char.class, ibrik.lang.VM.callerClass(1));
    }

    public short getShort(Object obj) throws IllegalAccessException {
        return (Short) as(obj, short.class, ibrik.lang.VM.callerClass(1));
    }

    public int getInt(Object obj) throws IllegalAccessException {
        return (Integer) as(obj, int.class, ibrik.lang.VM.callerClass(1));
    }

    public long getLong(Object obj) throws IllegalAccessException {
        return (Long) as(obj, long.class, ibrik.lang.VM.callerClass(1));
    }

    public float getFloat(Object obj) throws IllegalAccessException {
        return (Float) as(obj, float.class, ibrik.lang.VM.callerClass(1));
    }

    public double getDouble(Object obj) throws IllegalAccessException {
        return (Double) as(obj, double.class, ibrik.lang.VM.callerClass(1));
    }

    /** primitive: the type of the setter that was called, or null. */
    private void set(Object obj, Object value, Class<?> caller, Class<?> primitive) throws IllegalAccessException {
        checkAccess(caller, clazz, modifiers);
        Object v = type.isPrimitive() ? ibrik.lang.Reflection.widen(value, type) : value;
        boolean fits = type.isPrimitive() ? v != null : primitive == null && (v == null || type.isInstance(v));
        if (primitive != null && !fits) {
            throw new IllegalArgumentException(cannotSet(" to (" + primitive + ")" + value));
        }
        if (!Modifier.isStatic(modifiers) && !clazz.isInstance(obj)) {
            if (obj == null) {
                throw primitive != null ? new NullPointerException()
                        : new NullPointerException("Cannot invoke \"Object.getClass()\" because \"o\" is null");
            }
            throw new IllegalArgumentException(cannotSet((primitive != null ? " on " : " to ") + described(obj)));
        }
        if (Modifier.isFinal(modifiers) && (Modifier.isStatic(modifiers) || !isAccessible()
                || clazz.isRecord() || clazz.isHidden())) {
            throw new IllegalAccessException(cannotSet(" to " + (primitive != null ? "(" + type + ")" + v : described(value))));
        }
        if (!fits) {
            throw new IllegalArgumentException(cannotSet(" to " + described(value)));
        }
        set0(obj, v);
    }

    private static String described(Object value) {
        return value == null ? "null value" : value.getClass().getName();
    }

    private String cannotSet(String what) {
        return "Can not set " + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "") + type.getTypeName() + " field "
                + clazz.getTypeName() + "." + name + what;
    }

    public void set(Object obj, Object value) throws IllegalAccessException {
        set(obj, value, ibrik.lang.VM.callerClass(1), null);
    }

    public void setBoolean(Object obj, boolean z) throws IllegalAccessException {
        set(obj, z, ibrik.lang.VM.callerClass(1), boolean.class);
    }

    public void setByte(Object obj, byte b) throws IllegalAccessException {
        set(obj, b, ibrik.lang.VM.callerClass(1), byte.class);
    }

    public void setChar(Object obj, char c) throws IllegalAccessException {
        set(obj, c, ibrik.lang.VM.callerClass(1), char.class);
    }

    public void setShort(Object obj, short s) throws IllegalAccessException {
        set(obj, s, ibrik.lang.VM.callerClass(1), short.class);
    }

    public void setInt(Object obj, int i) throws IllegalAccessException {
        set(obj, i, ibrik.lang.VM.callerClass(1), int.class);
    }

    public void setLong(Object obj, long l) throws IllegalAccessException {
        set(obj, l, ibrik.lang.VM.callerClass(1), long.class);
    }

    public void setFloat(Object obj, float f) throws IllegalAccessException {
        set(obj, f, ibrik.lang.VM.callerClass(1), float.class);
    }

    public void setDouble(Object obj, double d) throws IllegalAccessException {
        set(obj, d, ibrik.lang.VM.callerClass(1), double.class);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return ibrik.lang.AnnotationReader.read(annotations, clazz).values()
                .toArray(new Annotation[0]);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> value) {
        return super.getAnnotation(value);
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> value) {
        return super.getAnnotationsByType(value);
    }

    @Override
    public void setAccessible(boolean value) {
        super.setAccessible(value);
    }
}
