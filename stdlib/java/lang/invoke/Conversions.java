package java.lang.invoke;

/** Conversions of boxed values between the types of method handles. */
final class Conversions {
    private Conversions() {
    }

    /** Whether a handle of type `to` can be called with type `from` (MethodHandle.asType). */
    static boolean canConvert(MethodType from, MethodType to) {
        int n = from.parameterCount();
        if (n != to.parameterCount()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (!canConvert(from.parameterType(i), to.parameterType(i))) {
                return false;
            }
        }
        return from.returnType() == void.class || to.returnType() == void.class
                || canConvert(to.returnType(), from.returnType());
    }

    /** Whether a handle of type `to` can be called with type `from` without doing anything. */
    static boolean isView(MethodType from, MethodType to) {
        for (int i = 0; i < from.parameterCount(); i++) {
            if (!isView(from.parameterType(i), to.parameterType(i))) {
                return false;
            }
        }
        return isView(to.returnType(), from.returnType());
    }

    private static boolean isView(Class<?> from, Class<?> to) {
        return from == to || !from.isPrimitive() && to.isAssignableFrom(from);
    }

    static boolean canConvert(Class<?> from, Class<?> to) {
        if (from == to || !from.isPrimitive() && !to.isPrimitive()) {
            return true;
        }
        if (from.isPrimitive() && to.isPrimitive()) {
            return widens(from, to);
        }
        if (from.isPrimitive()) {
            return to.isAssignableFrom(MethodType.wrapped(from));
        }
        Class<?> unwrapped = MethodType.unwrapped(from);
        return unwrapped != from ? unwrapped == to || widens(unwrapped, to)
                : from.isAssignableFrom(MethodType.wrapped(to)) || from.isInterface();
    }

    private static int rank(Class<?> c) {
        return c == byte.class ? 1 : c == short.class ? 2 : c == int.class ? 4 : c == long.class ? 5
                : c == float.class ? 6 : c == double.class ? 7 : 0;
    }

    /** Widening primitive conversion (JLS 5.1.2). */
    static boolean widens(Class<?> from, Class<?> to) {
        if (from == char.class) {
            return rank(to) >= 4;
        }
        int f = rank(from);
        return f != 0 && f < rank(to);
    }

    /** Null, or the boxed zero of a primitive type. */
    static Object zero(Class<?> c) {
        return c == int.class ? (Object) 0 : c == long.class ? (Object) 0L : c == boolean.class ? (Object) false
                : c == double.class ? (Object) 0.0 : c == float.class ? (Object) 0.0f
                : c == byte.class ? (Object) (byte) 0 : c == char.class ? (Object) '\0'
                : c == short.class ? (Object) (short) 0 : null;
    }

    static Object convert(Object v, Class<?> to) {
        if (!to.isPrimitive()) {
            return v == null || to.isInstance(v) ? v : to.cast(v);
        }
        if (v == null) {
            throw new NullPointerException("Cannot unbox null value");
        }
        Object w = ibrik.lang.Reflection.widen(v, to);
        if (w == null) {
            if (!(v instanceof Number || v instanceof Character || v instanceof Boolean)) {
                Number n = (Number) v;
            }
            throw new ClassCastException("Cannot cast " + v.getClass().getName() + " to "
                    + MethodType.wrapped(to).getName());
        }
        return w;
    }

    /** A value that a handle keeps for a parameter or result of a type. */
    static Object constant(Object x, Class<?> to) {
        if (!to.isPrimitive()) {
            return to.cast(x);
        }
        Class<?> given = MethodType.unwrapped(x.getClass());
        Object w = given.isPrimitive() ? ibrik.lang.Reflection.widen(x, to) : null;
        if (w == null) {
            throw new ClassCastException(MethodType.wrapped(to) + " is not compatible with " + x.getClass());
        }
        return w;
    }
}
