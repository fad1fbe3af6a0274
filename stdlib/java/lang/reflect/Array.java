package java.lang.reflect;

/** Makes and reads arrays of a type that is known only at run time. */
public final class Array {
    private Array() {
    }

    public static Object newInstance(Class<?> componentType, int length) {
        if (length < 0) {
            throw new NegativeArraySizeException(Integer.toString(length));
        }
        return newArray0(componentType, length);
    }

    /** A new array; IllegalArgumentException for void. */
    private static native Object newArray0(Class<?> componentType, int length);

    public static Object newInstance(Class<?> componentType, int... dimensions) {
        if (dimensions.length == 0) {
            throw new IllegalArgumentException();
        }
        return nested(componentType, dimensions, 0);
    }

    private static Object nested(Class<?> componentType, int[] dims, int at) {
        Class<?> c = componentType;
        for (int i = at + 1; i < dims.length; i++) {
            c = c.arrayType();
        }
        Object a = newInstance(c, dims[at]);
        if (at + 1 < dims.length) {
            for (int i = 0; i < dims[at]; i++) {
                ((Object[]) a)[i] = nested(componentType, dims, at + 1);
            }
        }
        return a;
    }

    /** The length; IllegalArgumentException "Argument is not an array" if it is none. */
    public static native int getLength(Object array);

    public static Object get(Object array, int index) {
        if (array != null && array.getClass().isArray() && (index < 0 || index >= getLength(array))) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (array instanceof Object[]) {
            return ((Object[]) array)[index];
        }
        if (array instanceof int[]) {
            return ((int[]) array)[index];
        }
        if (array instanceof long[]) {
            return ((long[]) array)[index];
        }
        if (array instanceof double[]) {
            return ((double[]) array)[index];
        }
        if (array instanceof boolean[]) {
            return ((boolean[]) array)[index];
        }
        if (array instanceof byte[]) {
            return ((byte[]) array)[index];
        }
        if (array instanceof char[]) {
            return ((char[]) array)[index];
        }
        if (array instanceof short[]) {
            return ((short[]) array)[index];
        }
        if (array instanceof float[]) {
            return ((float[]) array)[index];
        }
        java.util.Objects.requireNonNull(array);
        throw new IllegalArgumentException("Argument is not an array");
    }

    private static Object as(Object array, int index, Class<?> want) {
        Object v = array instanceof Object[] ? null : get(array, index);
        v = ibrik.lang.Reflection.widen(v, want);
        if (v == null) {
            throw new IllegalArgumentException(array instanceof Object[]
                    ? "Argument is not an array of primitive type" : "argument type mismatch");
        }
        return v;
    }

    public static boolean getBoolean(Object array, int index) {
        return (Boolean) as(array, index, boolean.class);
    }

    public static byte getByte(Object array, int index) {
        return (Byte) as(array, index, byte.class);
    }

    public static char getChar(Object array, int index) {
        return (Character) as(array, index, char.class);
    }

    public static short getShort(Object array, int index) {
        return (Short) as(array, index, short.class);
    }

    public static int getInt(Object array, int index) {
        return (Integer) as(array, index, int.class);
    }

    public static long getLong(Object array, int index) {
        return (Long) as(array, index, long.class);
    }

    public static float getFloat(Object array, int index) {
        return (Float) as(array, index, float.class);
    }

    public static double getDouble(Object array, int index) {
        return (Double) as(array, index, double.class);
    }

    public static void set(Object array, int index, Object value) {
        java.util.Objects.requireNonNull(array);
        if (array instanceof Object[]) {
            if (value != null && !array.getClass().getComponentType().isInstance(value)) {
                throw new IllegalArgumentException("array element type mismatch");
            }
            ((Object[]) array)[index] = value;
            return;
        }
        Class<?> c = array.getClass().getComponentType();
        if (c == null) {
            throw new IllegalArgumentException("Argument is not an array");
        }
        Object v = ibrik.lang.Reflection.widen(value, c);
        if (v == null) {
            if (value == null) {
                throw new IllegalArgumentException();
            }
            throw new IllegalArgumentException("argument type mismatch");
        }
        if (array instanceof int[]) {
            ((int[]) array)[index] = (Integer) v;
        } else if (array instanceof long[]) {
            ((long[]) array)[index] = (Long) v;
        } else if (array instanceof double[]) {
            ((double[]) array)[index] = (Double) v;
        } else if (array instanceof boolean[]) {
            ((boolean[]) array)[index] = (Boolean) v;
        } else if (array instanceof byte[]) {
            ((byte[]) array)[index] = (Byte) v;
        } else if (array instanceof char[]) {
            ((char[]) array)[index] = (Character) v;
        } else if (array instanceof short[]) {
            ((short[]) array)[index] = (Short) v;
        } else {
            ((float[]) array)[index] = (Float) v;
        }
    }

    public static void setBoolean(Object array, int index, boolean z) {
        set(array, index, z);
    }

    public static void setByte(Object array, int index, byte b) {
        set(array, index, b);
    }

    public static void setChar(Object array, int index, char c) {
        set(array, index, c);
    }

    public static void setShort(Object array, int index, short s) {
        set(array, index, s);
    }

    public static void setInt(Object array, int index, int i) {
        set(array, index, i);
    }

    public static void setLong(Object array, int index, long l) {
        set(array, index, l);
    }

    public static void setFloat(Object array, int index, float f) {
        set(array, index, f);
    }

    public static void setDouble(Object array, int index, double d) {
        set(array, index, d);
    }
}
