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

    static Object[] arguments(Object[] args, MethodType from, MethodType to) {
        Object[] a = new Object[args.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = convert(args[i], to.parameterType(i));
        }
        return a;
    }

    static Object result(Object value, MethodType from, MethodType to) {
        Class<?> r = to.returnType();
        if (r == void.class) {
            return null;
        }
        if (from.returnType() == void.class) {
            return zero(r);
        }
        return convert(value, r);
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

    /** The conversion of explicitCastArguments: narrowing, null to zero, boolean by the lowest bit. */
    static Object explicit(Object v, Class<?> from, Class<?> to) {
        if (to == void.class) {
            return null;
        }
        if (from == void.class || v == null && to.isPrimitive()) {
            return zero(to);
        }
        if (!to.isPrimitive()) {
            return to.isInterface() ? v : convert(v, to);
        }
        if (to == boolean.class) {
            return v instanceof Boolean ? v : (Object) ((bits(v) & 1) != 0);
        }
        if (to == float.class) {
            return v instanceof Double d ? (Object) (float) (double) d
                    : v instanceof Float ? v : (Object) (float) bits(v);
        }
        if (to == double.class) {
            return v instanceof Double ? v : v instanceof Float f ? (Object) (double) (float) f : (Object) (double) bits(v);
        }
        if (to == long.class) {
            return v instanceof Double d ? (long) (double) d : v instanceof Float f ? (long) (float) f : bits(v);
        }
        int i = v instanceof Double d ? (int) (double) d : v instanceof Float f ? (int) (float) f : (int) bits(v);
        return to == int.class ? (Object) i : to == byte.class ? (Object) (byte) i
                : to == short.class ? (Object) (short) i : (Object) (char) i;
    }

    private static long bits(Object v) {
        return v instanceof Boolean b ? (b ? 1 : 0) : v instanceof Character c ? c : ((Number) v).longValue();
    }
}
