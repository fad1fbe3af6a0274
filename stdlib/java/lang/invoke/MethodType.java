package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** The parameter types and the return type of a method handle. Equal types are the same object. */
public final class MethodType implements TypeDescriptor.OfMethod<Class<?>, MethodType>,
        java.io.Serializable, java.lang.constant.Constable {
    private static final long serialVersionUID = 292L;
    /** No fields: streams hold the two that writeObject writes after them. */
    private static final java.io.ObjectStreamField[] serialPersistentFields = {};
    private static final HashMap<MethodType, MethodType> TABLE = new HashMap<>();
    private static final Class<?>[] NONE = new Class<?>[0];

    private final Class<?> rtype;
    private final Class<?>[] ptypes;
    /** What the VM keeps for the type. */
    private long vmType;

    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = rtype;
        this.ptypes = ptypes;
    }

    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return make(rtype, ptypes.clone());
    }

    /** Also called by the VM; takes over the array. */
    private static MethodType make(Class<?> rtype, Class<?>[] ptypes) {
        Objects.requireNonNull(rtype);
        for (Class<?> c : ptypes) {
            if (Objects.requireNonNull(c) == void.class) {
                throw new IllegalArgumentException("parameter type cannot be void");
            }
        }
        MethodType t = new MethodType(rtype, ptypes);
        synchronized (TABLE) {
            MethodType old = TABLE.putIfAbsent(t, t);
            return old == null ? t : old;
        }
    }

    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return make(rtype, ptypes.toArray(NONE));
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0, Class<?>... ptypes) {
        Class<?>[] p = new Class<?>[ptypes.length + 1];
        p[0] = ptype0;
        System.arraycopy(ptypes, 0, p, 1, ptypes.length);
        return make(rtype, p);
    }

    public static MethodType methodType(Class<?> rtype) {
        return make(rtype, NONE);
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0) {
        return make(rtype, new Class<?>[] {ptype0});
    }

    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return make(rtype, ptypes.ptypes);
    }

    public static MethodType genericMethodType(int objectArgCount, boolean finalArray) {
        if (objectArgCount < 0 || objectArgCount + (finalArray ? 1 : 0) > 255) {
            throw new IllegalArgumentException("bad parameter count " + objectArgCount);
        }
        Class<?>[] p = new Class<?>[objectArgCount + (finalArray ? 1 : 0)];
        Arrays.fill(p, Object.class);
        if (finalArray) {
            p[objectArgCount] = Object[].class;
        }
        return make(Object.class, p);
    }

    public static MethodType genericMethodType(int objectArgCount) {
        return genericMethodType(objectArgCount, false);
    }

    public MethodType changeParameterType(int num, Class<?> nptype) {
        Class<?>[] p = ptypes.clone();
        p[num] = nptype;
        return make(rtype, p);
    }

    public MethodType insertParameterTypes(int num, Class<?>... ptypesToInsert) {
        int n = ptypes.length;
        if (num < 0 || num > n) {
            throw new IndexOutOfBoundsException("bad index: " + num);
        }
        Class<?>[] p = new Class<?>[n + ptypesToInsert.length];
        System.arraycopy(ptypes, 0, p, 0, num);
        System.arraycopy(ptypesToInsert, 0, p, num, ptypesToInsert.length);
        System.arraycopy(ptypes, num, p, num + ptypesToInsert.length, n - num);
        return make(rtype, p);
    }

    public MethodType appendParameterTypes(Class<?>... ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    public MethodType insertParameterTypes(int num, List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(num, ptypesToInsert.toArray(NONE));
    }

    public MethodType appendParameterTypes(List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    public MethodType dropParameterTypes(int start, int end) {
        int n = ptypes.length;
        if (start < 0 || start > end || end > n) {
            throw new IndexOutOfBoundsException("start=" + start + " end=" + end);
        }
        Class<?>[] p = new Class<?>[n - (end - start)];
        System.arraycopy(ptypes, 0, p, 0, start);
        System.arraycopy(ptypes, end, p, start, n - end);
        return make(rtype, p);
    }

    public MethodType changeReturnType(Class<?> nrtype) {
        return make(nrtype, ptypes);
    }

    public boolean hasPrimitives() {
        for (Class<?> c : ptypes) {
            if (c.isPrimitive()) {
                return true;
            }
        }
        return rtype.isPrimitive();
    }

    public boolean hasWrappers() {
        return unwrap() != this;
    }

    public MethodType erase() {
        Class<?>[] p = ptypes.clone();
        for (int i = 0; i < p.length; i++) {
            p[i] = p[i].isPrimitive() ? p[i] : Object.class;
        }
        return make(rtype.isPrimitive() ? rtype : Object.class, p);
    }

    public MethodType generic() {
        return genericMethodType(ptypes.length);
    }

    static Class<?> wrapped(Class<?> c) {
        return c == int.class ? Integer.class : c == long.class ? Long.class
                : c == boolean.class ? Boolean.class : c == double.class ? Double.class
                : c == float.class ? Float.class : c == byte.class ? Byte.class
                : c == char.class ? Character.class : c == short.class ? Short.class
                : c == void.class ? Void.class : c;
    }

    static Class<?> unwrapped(Class<?> c) {
        return c == Integer.class ? int.class : c == Long.class ? long.class
                : c == Boolean.class ? boolean.class : c == Double.class ? double.class
                : c == Float.class ? float.class : c == Byte.class ? byte.class
                : c == Character.class ? char.class : c == Short.class ? short.class
                : c == Void.class ? void.class : c;
    }

    public MethodType wrap() {
        Class<?>[] p = ptypes.clone();
        for (int i = 0; i < p.length; i++) {
            p[i] = wrapped(p[i]);
        }
        return make(wrapped(rtype), p);
    }

    public MethodType unwrap() {
        Class<?>[] p = ptypes.clone();
        for (int i = 0; i < p.length; i++) {
            p[i] = p[i] == Void.class ? p[i] : unwrapped(p[i]);
        }
        return make(unwrapped(rtype), p);
    }

    public Class<?> parameterType(int num) {
        return ptypes[num];
    }

    public int parameterCount() {
        return ptypes.length;
    }

    public Class<?> returnType() {
        return rtype;
    }

    public List<Class<?>> parameterList() {
        return List.of(ptypes);
    }

    public Class<?> lastParameterType() {
        return ptypes.length == 0 ? void.class : ptypes[ptypes.length - 1];
    }

    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    @Override
    public boolean equals(Object x) {
        return this == x || x instanceof MethodType t && rtype == t.rtype
                && Arrays.equals(ptypes, t.ptypes);
    }

    @Override
    public int hashCode() {
        int h = 31 + rtype.hashCode();
        for (Class<?> c : ptypes) {
            h = 31 * h + c.hashCode();
        }
        return h;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++) {
            sb.append(i > 0 ? "," : "").append(ptypes[i].getSimpleName());
        }
        return sb.append(')').append(rtype.getSimpleName()).toString();
    }

    public static MethodType fromMethodDescriptorString(String descriptor, ClassLoader loader) {
        if (!descriptor.startsWith("(") || descriptor.indexOf(')') < 0) {
            throw new IllegalArgumentException("not a method descriptor: " + descriptor);
        }
        if (loader == null) {
            loader = ClassLoader.getSystemClassLoader();
        }
        ArrayList<Class<?>> p = new ArrayList<>();
        int i = 1;
        while (descriptor.charAt(i) != ')') {
            int e = end(descriptor, i);
            p.add(type(descriptor.substring(i, e), loader));
            i = e;
        }
        return make(type(descriptor.substring(i + 1), loader), p.toArray(NONE));
    }

    private static int end(String d, int i) {
        while (d.charAt(i) == '[') {
            i++;
        }
        return d.charAt(i) == 'L' ? d.indexOf(';', i) + 1 : i + 1;
    }

    private static Class<?> type(String d, ClassLoader loader) {
        if (d.length() == 1) {
            switch (d.charAt(0)) {
                case 'Z':
                    return boolean.class;
                case 'B':
                    return byte.class;
                case 'C':
                    return char.class;
                case 'S':
                    return short.class;
                case 'I':
                    return int.class;
                case 'J':
                    return long.class;
                case 'F':
                    return float.class;
                case 'D':
                    return double.class;
                case 'V':
                    return void.class;
                default:
                    throw new IllegalArgumentException("bad descriptor: " + d);
            }
        }
        try {
            String n = d.charAt(0) == 'L' ? d.substring(1, d.length() - 1) : d;
            return Class.forName(n.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(d.replaceAll("[L;]", "").replace('/', '.'), e);
        }
    }

    public String toMethodDescriptorString() {
        StringBuilder sb = new StringBuilder("(");
        for (Class<?> c : ptypes) {
            sb.append(c.descriptorString());
        }
        return sb.append(')').append(rtype.descriptorString()).toString();
    }

    @Override
    public String descriptorString() {
        return toMethodDescriptorString();
    }

    @Override
    public java.util.Optional<java.lang.constant.MethodTypeDesc> describeConstable() {
        return java.util.Optional.of(java.lang.constant.MethodTypeDesc.ofDescriptor(
                toMethodDescriptorString()));
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeObject(rtype);
        s.writeObject(ptypes);
    }

    /** The type that readResolve gives instead of this. */
    private transient MethodType read;

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        Class<?> result = (Class<?>) s.readObject();
        read = make(result, ((Class<?>[]) s.readObject()).clone());
    }

    private Object readResolve() {
        return read;
    }
}
