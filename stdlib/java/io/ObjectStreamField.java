package java.io;

import ibrik.lang.Unsafe;

/** A field that is serialised. */
public class ObjectStreamField implements Comparable<Object> {
    private final String name;
    private final String signature;
    /** Object for a reference whose class is known by its signature only. */
    private final Class<?> type;
    private final boolean unshared;
    private int offset;
    /** Where the field lies in objects of the local class; -1: it has none. */
    long address = -1;

    public ObjectStreamField(String name, Class<?> type) {
        this(name, type, false);
    }

    public ObjectStreamField(String name, Class<?> type, boolean unshared) {
        if (name == null) {
            throw new NullPointerException();
        }
        this.name = name;
        this.type = type;
        this.unshared = unshared;
        signature = type.descriptorString().intern();
    }

    /** A field as a stream describes it. */
    ObjectStreamField(String name, String signature, boolean unshared) {
        if (name == null) {
            throw new NullPointerException();
        }
        this.name = name;
        this.signature = signature.intern();
        this.unshared = unshared;
        Class<?> t;
        switch (signature.charAt(0)) {
            case 'Z': t = boolean.class; break;
            case 'B': t = byte.class; break;
            case 'C': t = char.class; break;
            case 'S': t = short.class; break;
            case 'I': t = int.class; break;
            case 'J': t = long.class; break;
            case 'F': t = float.class; break;
            case 'D': t = double.class; break;
            case 'L', '[': t = Object.class; break;
            default: throw new IllegalArgumentException("illegal signature");
        }
        type = t;
    }

    /** Finds the field in the class. */
    void bind(Class<?> c) {
        address = Unsafe.fieldOffset(c, name);
    }

    public String getName() {
        return name;
    }

    public Class<?> getType() {
        return type;
    }

    public char getTypeCode() {
        return signature.charAt(0);
    }

    public String getTypeString() {
        return isPrimitive() ? null : signature;
    }

    String signature() {
        return signature;
    }

    public int getOffset() {
        return offset;
    }

    protected void setOffset(int offset) {
        this.offset = offset;
    }

    public boolean isPrimitive() {
        char c = signature.charAt(0);
        return c != 'L' && c != '[';
    }

    public boolean isUnshared() {
        return unshared;
    }

    /** Bytes of a primitive value. */
    int size() {
        switch (signature.charAt(0)) {
            case 'Z', 'B':
                return 1;
            case 'C', 'S':
                return 2;
            case 'I', 'F':
                return 4;
            default:
                return 8;
        }
    }

    @Override
    public int compareTo(Object obj) {
        ObjectStreamField other = (ObjectStreamField) obj;
        boolean prim = isPrimitive();
        return prim != other.isPrimitive() ? prim ? -1 : 1 : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return signature + ' ' + name;
    }
}
